import { entriesOf } from '../../content/content.ts';
import type { Rule } from '../rule.ts';

export const claimWithoutQuestion: Rule = {
	name: 'claim-without-question',
	severity: 'warning',
	about: 'Every claim says which question of a reader it answers.',
	why: 'People arrive with a question. It heads the page of the claim, and search finds the claim by it.',
	find: ({ content }) =>
		entriesOf(content, 'claim')
			.filter(({ data }) => data && data.question === undefined)
			.map((claim) => ({
				place: claim.at([], 'key'),
				message: `The claim \`${claim.key}\` has no \`question\`.`,
				hint: 'Write the question that it answers, as a reader would type it; it heads the page of the claim.',
			})),
};
