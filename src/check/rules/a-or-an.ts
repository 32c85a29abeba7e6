import { englishEntries, englishSlipsOf } from '../english-slips.ts';
import type { Rule } from '../rule.ts';

export const aOrAn: Rule = {
	name: 'a-or-an',
	severity: 'warning',
	about:
		'The article is `an` before the sound of a vowel and `a` before every other: an hour, a union.',
	why: 'It is left over where a word was put in the place of another, and readers take it for haste.',
	foundFirst: 'When this rule was written, it found none.',
	find: (input) =>
		englishEntries(input).flatMap((entry) =>
			englishSlipsOf(entry).articles.map(({ in: text, start, end, actual, expected }) => {
				const [next = ''] =
					/^[\p{L}\p{N}'’-]+/u.exec(text.text.slice(end).replace(/^[\s“‘]+/, '')) ?? [];
				return {
					place: text.placeOf(input.content, start, end + 1 + next.length),
					message: `\`${actual} ${next}\` has the wrong article.`,
					hint: `Write \`${expected} ${next}\`.`,
				};
			}),
		),
};
