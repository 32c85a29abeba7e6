import type { Cited } from './check-cited.ts';

/** The quote for which the pages are cited. */
export const said = 'the upper gate was closed for eleven days in May';

/** Sentences without importance, so a page is not a stub. */
export const filler =
	'The keeper writes the level of the water into a book each morning. The book is kept in the hut beside the lower gate, and anybody may look into it. It has been so since the lock was dug. In dry years the lines are short, in wet ones they run over the margin. Once a year the board comes by boat, reads what was written, and signs below the last line.';

/** A page of some paragraphs, each HTML. */
export function lockPage(...paragraphs: string[]): string {
	const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>At the lock</title></head><body><main><h1>At the lock</h1>\n${text}\n</main></body></html>`;
}

/** A page that is not a stub, with some paragraphs at its end, each HTML. */
export function page(...paragraphs: string[]): string {
	return lockPage(filler, ...paragraphs);
}

/** A page with some words in a sentence. */
export function noteOf(words: string): string {
	return page(`The keeper wrote that ${words}.`);
}

/** A page with a sentence among others. */
export function withSentence(sentence: string, quote: string = said): Cited {
	return { body: lockPage(filler, sentence, filler), quote };
}

/** The expected verdict of each page, next to the page itself. */
export function table<Name extends string>(
	cases: Record<Name, readonly [verdict: string, page: Cited]>,
): { pages: Record<Name, Cited>; expected: Record<Name, string> } {
	const names = Object.keys(cases) as Name[];
	return {
		pages: Object.fromEntries(names.map((name) => [name, cases[name][1]])) as Record<Name, Cited>,
		expected: Object.fromEntries(names.map((name) => [name, cases[name][0]])) as Record<
			Name,
			string
		>,
	};
}
