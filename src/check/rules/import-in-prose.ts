import { findNodes, isType } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

export const importInProse: Rule = {
	name: 'import-in-prose',
	severity: 'error',
	isFirm: true,
	about: 'Prose has no imports or exports.',
	why: 'Components need no import, and prose that loads other files cannot be exported or moved.',
	find: ({ content }) =>
		findNodes(content, isType('mdxjsEsm')).map(({ place }) => ({
			place,
			message: 'Prose cannot import or export.',
			hint: 'Remove the line; components need no import.',
		})),
};
