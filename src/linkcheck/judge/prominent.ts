import { fold, type PageFacts } from './page-facts.ts';

/** A page with more main text than this has more to say than one notice. */
const longestNotice = 1200;

/**
 * Whether words stand where a notice has them: in the title or a heading of a page that is short,
 * or anywhere in one that is very short. An article that mentions them is none.
 */
export function hasBriefWords(page: PageFacts, words: RegExp): boolean {
	if (page.length > longestNotice) return false;
	const prominent = [page.title, ...page.headings];
	const all = page.length < 500 ? [fold(page.rendered.main)] : [];
	return [...prominent, ...all].some((text) => words.test(text));
}
