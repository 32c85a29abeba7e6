import { isWholeArticle } from '../../content/content.ts';
import { lacksSection } from '../articles/listed-sections.ts';
import { claimsWithoutMark } from '../prose/marked-claims.ts';
import type { Rule } from '../rule.ts';

export const claimNeverMarked: Rule = {
	name: 'claim-never-marked',
	severity: 'error',
	about: 'Every claim is marked in the prose or used by a figure.',
	why: 'Readers cannot find a claim that nothing in the text shows, and its evidence is of no use to them.',
	find: ({ content }) =>
		claimsWithoutMark(content)
			.filter(({ article }) => isWholeArticle(content, article) && !lacksSection(content, article))
			.map((claim) => ({
				place: claim.at([], 'key'),
				names: [claim.key],
				message: `No mark in the article shows the claim \`${claim.key}\`.`,
				hint: `Link the words that say it to \`claim:${claim.key}\`, or remove the claim.`,
			})),
};
