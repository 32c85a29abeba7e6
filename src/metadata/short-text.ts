import { plainWords } from './plain-words.ts';

/** A node of a page's tree, with the properties needed for its text. */
interface TreeNode {
	data?: unknown;
	children?: readonly TreeNode[];
}

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
		if (text.length > most * 4 || seen > mostNodes) return '';
		const { children = [] } = node ?? {};
		for (let index = Math.min(children.length, mostNodes) - 1; index >= 0; index--) {
			const child = children[index];
			if (child) open.push(child);
		}
	}
	const words = plainWords(text);
	return words.length > most ? '' : words;
}
