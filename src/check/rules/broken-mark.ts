import type { Node, Text } from 'mdast';
import { markSchemes } from '../../prose/placements.ts';
import type { Place } from '../../problems/problem.ts';
import { findNodes } from '../prose.ts';
import type { Rule } from '../rule.ts';

const pattern = new RegExp(`\\]\\s*\\((?:${markSchemes.join('|')}):`, 'g');

export const brokenMark: Rule = {
	name: 'broken-mark',
	severity: 'error',
	about: 'What is meant as a mark is a link: no space before its address, and none in it.',
	find: ({ content }) =>
		findNodes(content, isText).flatMap(({ node, place }) =>
			[...node.value.matchAll(pattern)].map(({ index }) => ({
				place: placeAfter(place, node.value.slice(0, index)),
				message: 'This is meant as a mark and is no link.',
				hint: 'Write `[words](claim:key)`, with no space between the brackets and none in the address.',
			})),
		),
};

function isText(node: Node): node is Text {
	return node.type === 'text';
}

/** Where one is after some words, counted through their lines. */
function placeAfter({ file, line, column }: Place, words: string): Place {
	const lines = words.split('\n');
	const width = lines.at(-1)?.length ?? 0;
	return lines.length === 1
		? { file, line, column: column + width }
		: { file, line: line + lines.length - 1, column: width + 1 };
}
