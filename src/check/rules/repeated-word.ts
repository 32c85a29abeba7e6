import { englishEntries, englishSlipsOf } from '../english/english-slips.ts';
import type { Rule } from '../rule.ts';

export const repeatedWord: Rule = {
	name: 'repeated-word',
	severity: 'warning',
	about: 'Our own text does not repeat a word by mistake, such as “the the”.',
	why: 'People easily overlook it, especially at the end of a line, but a screen reader reads it twice.',
	foundFirst: 'When this rule was written, it found none.',
	find: (input) =>
		englishEntries(input).flatMap((entry) =>
			englishSlipsOf(entry).repeated.map(({ in: text, start, end, actual, expected }) => ({
				place: text.placeOf(input.content, start, end),
				message: `\`${actual.replaceAll(/\s+/g, ' ')}\` repeats a word.`,
				hint: `Write \`${expected}\` once.`,
			})),
		),
};
