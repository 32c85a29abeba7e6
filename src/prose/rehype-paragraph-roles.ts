import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Gives each paragraph its role as an attribute. On phones, a part of an article is laid out only
 * when it comes near the window, and until then Chromium tells screen readers about the words of
 * a `<p>`, but not that it is a paragraph.
 */
export function rehypeParagraphRoles() {
	return (tree: Root): void => {
		visit(tree, 'element', (element: Element) => {
			if (element.tagName === 'p') element.properties.role ??= 'paragraph';
		});
	};
}
