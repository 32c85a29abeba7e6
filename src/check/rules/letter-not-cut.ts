import { foreignLetters } from '../../fonts/faces.ts';
import type { Rule } from '../rule.ts';

export const letterNotCut: Rule = {
	name: 'letter-not-cut',
	severity: 'warning',
	about: 'The site’s fonts contain every letter that names and words in the Latin script need.',
	why: 'The fonts contain only the letters that the content needed when the fonts were made. Any other letter is shown in a fallback font, in the middle of a word.',
	// Reported once per file, not once in all: in a large publication, no rule sees all files
	// together.
	find: ({ content, letters }) => {
		const mayLack = testForOthers(letters);
		// `broken-text` reports letters in the wrong encoding, which are not those that were meant.
		const broken = new Set(
			content.faults.flatMap(({ kind, place }) => (kind === 'text' ? [place.file] : [])),
		);
		return [...content.texts]
			.filter(([file, text]) => /\.(?:mdx|yaml)$/.test(file) && !broken.has(file) && mayLack(text))
			.flatMap(([file, text]) =>
				[...new Set(foreignLetters(text))]
					// Joined letters such as `ﬁ` are to be written apart, which another rule asks for.
					.filter((letter) => !letters.includes(letter) && !/[\uFB00-\uFB06]/.test(letter))
					.map((letter) => ({
						place: placeOf(file, text, letter),
						message: `The site’s fonts do not contain ${named(letter)}, so the word is shown in two fonts.`,
						hint: 'Run `npm run fonts` and commit what it changes; it tells you if Source Serif does not have the letter.',
					})),
			);
	},
};

/**
 * The tests made so far, by the letters of the fonts, because every article asks with the same
 * letters.
 */
const tests = new Map<string, (text: string) => boolean>();

/** Everything but ASCII, Cyrillic letters, and dashes and quotation marks. */
const rare = /[^\0-\x7f\u0400-\u0482\u048a-\u052f\u2010-\u201f]/g;

/**
 * Makes a quick test for texts that may have other letters than these. It judges each rare
 * character code only once; collecting all letters of a text would look at each of them every time.
 */
function testForOthers(letters: string): (text: string) => boolean {
	const known = tests.get(letters);
	if (known) return known;
	const fine = new Set<string>();
	const mayLack = (text: string) => {
		for (const [sign] of text.matchAll(rare)) {
			if (fine.has(sign)) continue;
			// An accent may change the letter before it, and half a surrogate pair says nothing about the
			// whole.
			if (/[\p{M}\p{Cs}]/u.test(sign)) return true;
			if (/[\p{Script=Latin}\u02b0-\u02ff]/u.test(sign) && !letters.includes(sign)) return true;
			fine.add(sign);
		}
		return false;
	};
	tests.set(letters, mayLack);
	return mayLack;
}

/** Names a letter. An accent without its letter is named by its code point only. */
function named(letter: string): string {
	const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return /\p{M}/u.test(letter) ? `the accent U+${code}` : `“${letter}” (U+${code})`;
}

/** Where a letter first appears, whether or not its accent is a separate character. */
function placeOf(file: string, text: string, letter: string) {
	const lines = text.split('\n');
	const line = lines.findIndex((words) => words.normalize().includes(letter));
	const words = lines[line] ?? '';
	const written = [letter, letter.normalize('NFD')].map((form) => words.indexOf(form));
	return {
		file,
		line: Math.max(line, 0) + 1,
		column: Math.max(0, ...written) + 1,
	};
}
