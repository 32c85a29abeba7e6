import { englishEntries, englishSlipsOf } from '../english/english-slips.ts';
import type { Rule } from '../rule.ts';

export const aOrAn: Rule = {
	name: 'a-or-an',
	severity: 'warning',
	about: 'Use `an` before a vowel sound and `a` before any other sound: an hour, a union.',
	why: 'The wrong article is usually left behind when a word was replaced, and it makes the text look careless.',
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
