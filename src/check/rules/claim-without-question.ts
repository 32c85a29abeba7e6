import { entriesOf } from '../../content/content.ts';
import type { Rule } from '../rule.ts';

export const claimWithoutQuestion: Rule = {
	name: 'claim-without-question',
	severity: 'warning',
	about: 'Every claim gives the reader’s question that it answers.',
	why: 'Readers arrive with a question. It is the heading of the claim’s page, and search finds the claim by it.',
	find: ({ content }) =>
		entriesOf(content, 'claim')
			.filter(({ data }) => data && data.question === undefined)
			.map((claim) => ({
				place: claim.at([], 'key'),
				message: `The claim \`${claim.key}\` has no \`question\`.`,
				hint: 'Write the question that it answers, as a reader would type it. It is the heading of the claim’s page.',
			})),
};
