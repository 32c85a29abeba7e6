import { markSchemes } from '../../prose/placements.ts';
import { findNodes, findWritten, isType } from '../prose.ts';
import type { Rule } from '../rule.ts';

const pattern = new RegExp(`[\\]\uff3d]\\s*[(\uff08]\\s*(?:${markSchemes.join('|')}):`, 'g');

export const brokenMark: Rule = {
	name: 'broken-mark',
	severity: 'error',
	about:
		'What is meant as a mark is a link: plain brackets, no space before its address, and none in it.',
	why: 'Words that only look like a mark are printed as they stand, with their brackets, and the claim they were to show loses its place in the text.',
	find: ({ content }) =>
		findNodes(content, isType('text')).flatMap((found) =>
			findWritten(content, found, pattern).map(({ place }) => ({
				place,
				message: 'This is meant as a mark and is no link.',
				hint: 'Write `[words](claim:key)`, with no space between the brackets and none in the address.',
			})),
		),
};
