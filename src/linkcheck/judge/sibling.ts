import { normalise } from '../../text/letters/normalise.ts';
import { choosingParameters } from './addresses.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * A probe address, which cannot exist: the address with 22 random letters for each value of the query
 * that chooses a page or, if there is none, for its last path segment. If the site answers it with
 * the same page, it answers any address. Numbers of articles in the path are changed as well, because
 * many sites find the page by the number and ignore the words after it.
 *
 * @param random - Gives a number from 0 up to, not including, 1.
 */
export function probeAddress(url: string, random: () => number): string {
	const sibling = new URL(url);
	const name = Array.from({ length: 22 }, () => letters[Math.floor(random() * 26)]).join('');
	sibling.hash = '';
	const choosing = choosingParameters(sibling);
	for (const parameter of choosing) sibling.searchParams.set(parameter, name);
	if (choosing.length > 0) return sibling.href;
	const path = sibling.pathname.replace(/\/$/, '');
	const ending = /\.(?:html?|php|aspx?|jsp|pdf)$/i.exec(path)?.[0] ?? '';
	const slash = sibling.pathname.endsWith('/') && path !== '' ? '/' : '';
	// Nine digits, which any site may have room for and none has reached.
	const number = `9${Array.from({ length: 8 }, () => Math.floor(random() * 10)).join('')}`;
	const folders = path.slice(0, path.lastIndexOf('/') + 1);
	sibling.pathname = withoutNumbers(folders, number) + name + ending + slash;
	return sibling.href;
}

/** A path with another number for each of its own, except for years, months and days. */
function withoutNumbers(path: string, number: string): string {
	return path
		.replace(/\d{3,}/g, (own) => (/^(?:19|20)\d{2}(?:\d{2}){0,2}$/.test(own) ? own : number))
		.replace(/(?<=^\/(?:\D{0,200}\/)?)\d{1,2}(?=\/)/, number);
}

/** How many words in a row are compared. */
const shingle = 3;

/**
 * How similar two texts are, from 0 to 1: the share of all their runs of three words that both have
 * (Jaccard index). Words are cut as in UAX 29, which also works for scripts without spaces.
 */
export function similarity(a: string, b: string): number {
	const [left, right] = [shinglesOf(a), shinglesOf(b)];
	if (left.size === 0 && right.size === 0) return 1;
	let shared = 0;
	for (const run of left) if (right.has(run)) shared++;
	return shared / (left.size + right.size - shared);
}

/**
 * Whether two texts are the same page, allowing for small differences such as an address or a time
 * of day.
 */
export function isSamePage(a: string, b: string): boolean {
	return similarity(a, b) >= 0.9;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

function shinglesOf(text: string): Set<string> {
	const words = [...segmenter.segment(normalise(text).slice(0, 200_000))]
		.filter(({ isWordLike }) => isWordLike)
		.map(({ segment }) => segment);
	if (words.length === 0) return new Set();
	const runs = new Set<string>();
	for (let index = 0; index <= Math.max(0, words.length - shingle); index++) {
		runs.add(words.slice(index, index + shingle).join(' '));
	}
	return runs;
}
