import { findDangling } from '../dangling.ts';
import { referencesTo } from '../../content/references.ts';
import type { CheckInput, Finding, Rule } from '../rule.ts';

export const markWithoutClaim: Rule = {
	name: 'mark-without-claim',
	severity: 'error',
	isFirm: true,
	about: 'Every mark in prose names a claim of its article.',
	why: 'A mark promises evidence. Where it names no claim, a reader is led to none.',
	find: (input) => {
		const outside = marksOutsideArticles(input);
		const dangling = findDangling(input, 'claim', 'prose');
		const reported = new Set(outside.map(({ place }) => place.file));
		return [...outside, ...dangling.filter(({ place }) => !reported.has(place.file))];
	},
};

function marksOutsideArticles({ content }: CheckInput): Finding[] {
	return referencesTo(content, 'claim')
		.filter(({ in: where, from }) => where === 'prose' && from.article === undefined)
		.map(({ place, key }) => ({
			place,
			message: `The claim \`${key}\` cannot be shown outside of an article.`,
			hint: 'Leave the words unmarked, and list what they rest on in `sources`.',
		}));
}
