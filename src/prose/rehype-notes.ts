import type { ElementContent, Root, RootContent } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

/** Elements that can have a note next to them. An outer one, such as a list, counts as one block. */
const noted = new Set(['p', 'ul', 'ol', 'blockquote', 'table', 'dl']);

/**
 * Puts each block of prose that marks claims into a `<Noted>`, which knows the marks. It shows what
 * was corrected or is disputed there next to the block, outside its sentences.
 */
export function rehypeNotes() {
	return (tree: Root): void => noteWithin(tree);
}

function noteWithin(parent: Root | MdxJsxFlowElementHast): void {
	const children = parent.children as RootContent[];
	children.forEach((node, index) => {
		if (node.type === 'mdxJsxFlowElement') noteWithin(node);
		if (node.type !== 'element' || !noted.has(node.tagName)) return;
		const marks = marksIn(node);
		const [first] = marks;
		if (!first) return;
		const { article, part } = first;
		if (!article || !part) return;
		children[index] = {
			type: 'mdxJsxFlowElement',
			name: 'Noted',
			attributes: Object.entries({
				article,
				part,
				marks: marks.map(({ ordinal }) => ordinal).join(' '),
			}).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
			children: [node],
		};
	});
}

/** The marks of claims in a block, each as its attributes. */
function marksIn(block: ElementContent): Partial<Record<string, string>>[] {
	const marks: Partial<Record<string, string>>[] = [];
	visit(block, 'mdxJsxTextElement', (element: MdxJsxTextElementHast) => {
		if (element.name !== 'Mark') return;
		const attributes = Object.fromEntries(
			element.attributes.flatMap((attribute) =>
				attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
					? [[attribute.name, attribute.value]]
					: [],
			),
		);
		if (attributes.scheme === 'claim') marks.push(attributes);
	});
	return marks;
}
