import { plainWords } from './plain-words.ts';

/** A node of a page's tree, as far as its text goes. */
interface TreeNode {
	name?: unknown;
	data?: unknown;
	children?: readonly TreeNode[];
}

/** Elements that are lines of their own, so that their words do not run on into those of the next. */
const lines = /^(?:address|br|button|dd|div|dt|h[1-6]|header|li|p|section|td|th|time|tr|ul)$/;

/** More of a page than this is gone through for no text. */
const mostNodes = 400;

/**
 * The words of an element; nothing where they are more than so many characters, as then it is no name,
 * date or heading but a part of the page. What holds the whole page is not gone through.
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
	const words = plainWords(text);
	return words.length > most ? '' : words;
}
