import { findNodes, isType } from '../prose.ts';
import type { Rule } from '../rule.ts';

export const referenceLink: Rule = {
	name: 'reference-link',
	severity: 'error',
	about: 'Links and images stand whole where they are used.',
	why: 'A link whose address stands elsewhere in the file is moved or copied without it.',
	find: ({ content }) =>
		findNodes(content, isType('definition')).map(({ place }) => ({
			place,
			message: 'Addresses are not kept apart from their links here.',
			hint: 'Write the address after the words: `[words](claim:key)`.',
		})),
};
