import { englishEntries, englishSlipsOf } from '../english-slips.ts';
import type { Rule } from '../rule.ts';

export const repeatedWord: Rule = {
	name: 'repeated-word',
	severity: 'warning',
	about: 'No word of ours stands twice in a row by mistake, as “the the” does.',
	why: 'Eyes pass over it, most of all at the end of a line, and a voice that reads aloud stumbles.',
	foundFirst: 'When this rule was written, it found none.',
	find: (input) =>
		englishEntries(input).flatMap((entry) =>
			englishSlipsOf(entry).repeated.map(({ in: text, start, end, actual, expected }) => ({
				place: text.placeOf(input.content, start, end),
				message: `\`${actual.replaceAll(/\s+/g, ' ')}\` has one word twice.`,
				hint: `Write \`${expected}\` once.`,
			})),
		),
};
