import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Names the links of headings to themselves, which show a sign alone.
 *
 * @param options - What such a link of a file is called.
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
