/** Words that pages of these tests are cited for. */
export const quote = 'the upper gate was closed for eleven days in May';

/** A page that is no stub, with what it says in the end, as HTML. */
export function page(...paragraphs: string[]): string {
	const shown = [...filler, ...paragraphs].map((paragraph) => `<p>${paragraph}</p>`);
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The lock</title></head><body><main><h1>The lock</h1>${shown.join('\n')}</main></body></html>`;
}

/** A page that tells some words. */
export function noteOf(words: string): string {
	return page(`The keeper wrote that ${words}.`);
}

const filler = [
	'The lock is the third on this river, and the oldest. Its chamber was built of stone from the quarry above the village, and the gates are of oak.',
	'Boats wait below until the keeper rings. In winter there are days without a boat, and then the keeper mends what the summer broke.',
];
