import { withoutMarkup } from './without-markup.ts';

/** A node of a page's tree, with the properties needed for its text. */
interface TreeNode {
	name?: unknown;
	data?: unknown;
	children?: readonly TreeNode[];
}

/** Elements that are separate lines, so that their words do not join those of the next. */
const lines = /^(?:address|br|button|dd|div|dt|h[1-6]|header|li|p|section|td|th|time|tr|ul)$/;

/** Maximum number of nodes to visit for one text. */
const mostNodes = 400;

/**
 * The words of an element. Empty if they are longer than `most` characters, because then it is not a
 * name, date or heading but a part of the page. Large elements are not searched to the end.
 */
export function shortText(element: TreeNode, most: number): string {
	const open: TreeNode[] = [element];
	let text = '';
	for (let seen = 0; open.length > 0; seen++) {
		const node = open.pop();
		if (typeof node?.data === 'string') text += node.data;
		if (typeof node?.name === 'string' && lines.test(node.name)) text += ' ';
		if (text.length > most * 4 || seen > mostNodes) return '';
		const { children = [] } = node ?? {};
		for (let index = Math.min(children.length, mostNodes) - 1; index >= 0; index--) {
			const child = children[index];
			if (child) open.push(child);
		}
	}
	const words = withoutMarkup(text);
	return words.length > most ? '' : words;
}
