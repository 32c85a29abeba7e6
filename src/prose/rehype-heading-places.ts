import type { Element, Root } from 'hast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

/**
 * Moves the id of a heading to an element without words in it, as `Place.astro` has it, and writes the
 * heading as a component does: a heading of Markdown without an id would be given one by Astro.
 */
export function rehypeHeadingPlaces() {
	return (tree: Root): void => {
		visit(tree, 'element', (heading: Element, index, parent) => {
			const { id } = heading.properties;
			if (!/^h[2-6]$/.test(heading.tagName) || id === undefined) return;
			if (parent === undefined || index === undefined) return;
			const place: Element = { type: 'element', tagName: 'a', properties: { id }, children: [] };
			const placed: MdxJsxFlowElementHast = {
				type: 'mdxJsxFlowElement',
				name: heading.tagName,
				attributes: [],
				children: [place, ...heading.children],
			};
			parent.children[index] = placed;
		});
	};
}
