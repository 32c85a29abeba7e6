import { findNodes, isType } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

export const referenceLink: Rule = {
	name: 'reference-link',
	severity: 'error',
	about: 'Links and images give their address where they are used.',
	why: 'A link whose address is elsewhere in the file loses it when the text is moved or copied.',
	find: ({ content }) =>
		findNodes(content, isType('definition')).map(({ place }) => ({
			place,
			message: 'A link must contain its address.',
			hint: 'Write the address after the words: `[words](claim:key)`.',
		})),
};
