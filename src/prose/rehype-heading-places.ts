import type { Element, Root } from 'hast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

/**
 * Moves the id of a heading to an empty element within it, as `Place.astro` does. The heading
 * becomes a JSX element, because Astro would give a Markdown heading without an id a new one.
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
