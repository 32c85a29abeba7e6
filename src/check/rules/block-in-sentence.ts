import type { Node } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { blocks } from '../../prose/blocks.ts';
import { findNodes } from '../prose.ts';
import type { Rule } from '../rule.ts';

export const blockInSentence: Rule = {
	name: 'block-in-sentence',
	severity: 'error',
	about: 'The components of the house stand on lines of their own.',
	why: 'Within a sentence a chart, a timeline or a box would break the paragraph in two, and browsers fix that each in its own way.',
	find: ({ content }) =>
		findNodes(content, isInline).map(({ node, place }) => ({
			place,
			message: `\`<${node.name ?? ''}>\` stands in the middle of a paragraph.`,
			hint: 'Set it on a line of its own, with an empty line above and below.',
		})),
};

function isInline(node: Node): node is MdxJsxTextElement {
	if (node.type !== 'mdxJsxTextElement') return false;
	const { name } = node as MdxJsxTextElement;
	return name !== null && Object.hasOwn(blocks, name);
}
