import { normalise } from '../letters/normalise.ts';
import { formsOfLetter } from './quote-variant.ts';

/**
 * Stand for a zero-width non-joiner in the texts of this file, and for one with a space next to it.
 * They are in the Private Use Area, where no page uses them with this meaning.
 */
const joint = '\uE0B0';
const wideJoint = '\uE0B1';
const joints = /[\uE0B0\uE0B1]/g;

/** A non-joiner within a word of the Arabic script, with the spaces that some people type around it. */
const jointInWord = /(?<=\p{scx=Arab}) *\u200C[ \u200C]*(?=\p{scx=Arab})/gu;

/**
 * A text normalised with the non-joiners within its words kept, which `normalise` removes;
 * `undefined` if it has no Arabic letters.
 */
export function withJoints(text: string): string | undefined {
	if (!/\p{sc=Arabic}/u.test(text)) return undefined;
	return normalise(
		text
			.replace(joints, '')
			.replace(jointInWord, (typed) => (typed.includes(' ') ? wideJoint : joint)),
	);
}

/**
 * Rewrites the parts of a quote with the non-joiners of a text; `undefined` if a part is not in it.
 * Persian and Urdu words contain non-joiners (Unicode Standard, section 23.2): `می‌شود`. Many people
 * type a space instead, or nothing. A space may only differ where the page or the quote has a
 * non-joiner, so no two words are joined.
 *
 * @param text - The text as `withJoints` returns it.
 * @param parts - The parts of the quote, from such a text.
 */
export function joinedAsIn(text: string, parts: readonly string[]): string[] | undefined {
	if ([text, ...parts].every((words) => words.search(joints) === -1)) return undefined;
	const found = parts.map((part) =>
		patternOf(part).exec(text)?.[0].replaceAll(wideJoint, ' ').replaceAll(joint, ''),
	);
	return found.every((words) => words !== undefined) ? found : undefined;
}

/** A part as whole words, with every way to type its non-joiners. */
function patternOf(part: string): RegExp {
	const chars = Array.from(part);
	const spelt = chars.map((char, index) => {
		if (char === joint || char === wideJoint) return `[ ${joint}${wideJoint}]?`;
		if (char === ' ') return `[ ${joint}${wideJoint}]`;
		const isInWord = isArabic(char) && isArabic(chars[index + 1] ?? '');
		return anyFormOf(char) + (isInWord ? `[${joint}${wideJoint}]?` : '');
	});
	const inWord = `[\\p{L}\\p{M}\\p{N}${joint}${wideJoint}]`;
	return new RegExp(`(?<!${inWord})${spelt.join('')}(?!${inWord})`, 'u');
}

function anyFormOf(char: string): string {
	const forms = formsOfLetter(char);
	if (forms.length > 1) return `[${forms.join('')}]`;
	return char.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
}

function isArabic(char: string): boolean {
	return /\p{scx=Arab}/u.test(char);
}
