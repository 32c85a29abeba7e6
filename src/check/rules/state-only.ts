import type { Rule } from '../rule.ts';
import { restsOnStates, weighedClaims } from '../weighed-claims.ts';

export const stateOnly: Rule = {
	name: 'state-only',
	severity: 'off',
	about: 'No claim rests on governments and the media of states alone.',
	why: 'They are good evidence for what a state says, and weak evidence for what is so. `npm run check -- --summary` counts such claims.',
	foundFirst: 'When this rule was written, it found 26 claims.',
	find: ({ content }) =>
		weighedClaims(content)
			.filter(restsOnStates)
			.map(({ claim }) => ({
				place: claim.at([], 'key'),
				message: `The claim \`${claim.key}\` rests on governments or the media of states alone.`,
				hint: 'Add evidence from somebody who does not answer to a state; or name in `says` whose word it is.',
			})),
};
