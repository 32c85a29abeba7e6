import type { Rule } from '../rule.ts';
import { weighedClaims } from '../evidence/weighed-claims.ts';

export const oneOrigin: Rule = {
	name: 'one-origin',
	severity: 'off',
	about: 'Every claim is supported by two origins that do not repeat one another.',
	why: 'A claim from one origin can be right, and readers see that it has only one. This rule lists such claims for a publication that wants to find a second origin. `npm run check -- --summary` counts them.',
	foundFirst: 'When this rule was written, it found 41 claims.',
	find: ({ content }) =>
		weighedClaims(content)
			.filter(({ origins }) => origins.length === 1)
			.map(({ claim, origins: [origin = ''] }) => ({
				place: claim.at([], 'key'),
				message: `The claim \`${claim.key}\` has one origin, \`${origin}\`.`,
				hint: 'Add evidence that supports it and comes from another origin.',
			})),
};
