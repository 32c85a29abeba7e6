import type { Rule } from '../rule.ts';
import { restsOnStates, weighedClaims } from '../evidence/weighed-claims.ts';

export const stateOnly: Rule = {
	name: 'state-only',
	severity: 'off',
	about: 'No claim rests only on governments and state media.',
	why: 'They are good evidence of what a state says, and weak evidence of what is true. `npm run check -- --summary` counts such claims.',
	foundFirst: 'When this rule was written, it found 26 claims.',
	find: ({ content }) =>
		weighedClaims(content)
			.filter(restsOnStates)
			.map(({ claim }) => ({
				place: claim.at([], 'key'),
				message: `The claim \`${claim.key}\` rests only on governments or state media.`,
				hint: 'Add evidence from a source that no state controls, or say in `says` who states it.',
			})),
};
