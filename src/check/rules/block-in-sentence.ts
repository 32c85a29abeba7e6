import type { Node } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { blocks } from '../../prose/blocks.ts';
import { findNodes } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

export const blockInSentence: Rule = {
	name: 'block-in-sentence',
	severity: 'error',
	about: 'Each component is on a line of its own.',
	why: 'A chart, a timeline or a box inside a sentence splits the paragraph in two, and each browser repairs that differently.',
	find: ({ content }) =>
		findNodes(content, isInline).map(({ node, place }) => ({
			place,
			message: `\`<${node.name ?? ''}>\` is in the middle of a paragraph.`,
			hint: 'Put it on a separate line, with an empty line above and below.',
		})),
};

function isInline(node: Node): node is MdxJsxTextElement {
	if (node.type !== 'mdxJsxTextElement') return false;
	const { name } = node as MdxJsxTextElement;
	return name !== null && Object.hasOwn(blocks, name);
}
