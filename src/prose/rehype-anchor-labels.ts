import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Labels the links of headings to themselves, which show only a sign.
 *
 * @param options - `labelOf` gives the label of these links, by the path of a file.
 */
export function rehypeAnchorLabels({ labelOf }: { labelOf: (path: string) => string }) {
	return (tree: Root, file: VFile): void => {
		visit(tree, 'element', ({ tagName, properties }: Element) => {
			const { className } = properties;
			if (tagName === 'a' && Array.isArray(className) && className.includes('anchor')) {
				properties.ariaLabel = labelOf(file.path);
			}
		});
	};
}
