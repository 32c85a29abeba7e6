import { normalise } from '../../text/normalise.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * An address beside another that cannot exist: its last path segment, or where it has a query the
 * last value of that, replaced by 22 random letters. If it answers with the same page, the site
 * answers everything.
 *
 * @param random - Gives a number from 0 up to, not including, 1.
 */
export function probeAddress(url: string, random: () => number): string {
	const sibling = new URL(url);
	const name = Array.from({ length: 22 }, () => letters[Math.floor(random() * 26)]).join('');
	sibling.hash = '';
	const [last] = [...sibling.searchParams.keys()].slice(-1);
	if (last !== undefined) {
		sibling.searchParams.set(last, name);
		return sibling.href;
	}
	const path = sibling.pathname.replace(/\/$/, '');
	const ending = /\.(?:html?|php|aspx?|jsp|pdf)$/i.exec(path)?.[0] ?? '';
	const slash = sibling.pathname.endsWith('/') && path !== '' ? '/' : '';
	sibling.pathname = path.slice(0, path.lastIndexOf('/') + 1) + name + ending + slash;
	return sibling.href;
}

/** Words in a row that are compared. */
const shingle = 3;

/**
 * How much two texts are the same, from 0 to 1: the runs of three words they share, of all they
 * have (Jaccard index; for scripts without spaces, as UAX 29 cuts words).
 */
export function similarity(a: string, b: string): number {
	const [left, right] = [shinglesOf(a), shinglesOf(b)];
	if (left.size === 0 && right.size === 0) return 1;
	let shared = 0;
	for (const run of left) if (right.has(run)) shared++;
	return shared / (left.size + right.size - shared);
}

/** Whether two texts are one page, but for an address or a time of day in it. */
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
