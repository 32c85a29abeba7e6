import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Puts each table of prose into a frame that scrolls separately, also by keyboard, if the page is
 * too narrow for the table.
 *
 * @param options - `labelOf` gives the label of tables, by the path of a file.
 */
export function rehypeFrames({ labelOf }: { labelOf: (path: string) => string }) {
	return (tree: Root, file: VFile): void => {
		visit(tree, 'element', (table: Element, index, parent) => {
			if (table.tagName !== 'table' || parent === undefined || index === undefined) return;
			if (parent.type === 'element' && parent.properties.tabIndex !== undefined) return;
			parent.children[index] = {
				type: 'element',
				tagName: 'section',
				properties: {
					className: ['frame'],
					ariaLabel: nameOf(table, labelOf(file.path)),
					tabIndex: 0,
				},
				children: [table],
			};
		});
	};
}

/** The label of a table, with the heads of its columns. */
function nameOf(table: Element, label: string): string {
	const heads: string[] = [];
	visit(table, 'element', (cell: Element) => {
		if (cell.tagName === 'th') heads.push(toString(cell).trim());
	});
	return [label, heads.filter(Boolean).join(', ')].filter(Boolean).join(': ');
}
