import type { Node, Text } from 'mdast';
import { findNodes } from '../prose.ts';
import type { Rule } from '../rule.ts';

export const footnote: Rule = {
	name: 'footnote',
	severity: 'error',
	about: 'Prose has claims in place of footnotes.',
	find: ({ content }) =>
		findNodes(content, isFootnote).map(({ place }) => ({
			place,
			message: 'Footnotes are not used here.',
			mend: 'Write the fact as a claim and link the words that say it: `[words](claim:key)`.',
		})),
};

function isFootnote(node: Node): node is Node {
	if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference') return true;
	return node.type === 'text' && /\[\^[^\]\s]+\]/.test((node as Text).value);
}
