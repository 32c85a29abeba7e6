import { markSchemes } from '../../prose/placements.ts';
import { keysAfter } from '../keys-after.ts';
import { findNodes, findWritten, isType } from '../prose.ts';
import type { Rule } from '../rule.ts';

const schemes = markSchemes.join('|');

/** The address of a mark behind its words, or, where their bracket is not closed, behind words after one that is open. */
const pattern = new RegExp(
	String.raw`(?<!\\)[\]\uff3d]\s*[(\uff08]\s*(?:${schemes})[:\s]|\\\]\s*\((?:${schemes}):|(?<!\\)\[[^[\]()\n]*\((?:${schemes}):`,
	'g',
);

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
				names: keysAfter(content.texts.get(place.file) ?? '', place),
				message: 'This is meant as a mark and is no link.',
				hint: 'Write `[words](claim:key)`, with no space between the brackets and none in the address.',
			})),
		),
};
