import { fold, type PageFacts } from './page-facts.ts';

/** Characters of main text. A page with more than this is not only a notice. */
const longestNotice = 1200;

/**
 * Whether words are where a notice has them: in the title or a heading of a short page, or anywhere
 * in a very short one. An article that mentions them is not a notice.
 */
export function hasBriefWords(page: PageFacts, words: RegExp): boolean {
	if (page.length > longestNotice) return false;
	const prominent = [page.title, ...page.headings];
	const all = page.length < 500 ? [fold(page.rendered.main)] : [];
	return [...prominent, ...all].some((text) => words.test(text));
}

/**
 * The headings of a page that it shows. Pages that code fills come with headings for every case,
 * hidden until one of them occurs.
 */
export function seenHeadings({ headings, rendered }: PageFacts): string[] {
	const seen = fold(rendered.text);
	return headings.filter((heading) => seen.includes(heading));
}
