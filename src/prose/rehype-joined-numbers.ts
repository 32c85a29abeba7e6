import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { joinNumbers } from './joined-numbers.ts';

/** Keeps each number and its month or unit on one line. Code stays as it is typed. */
export function rehypeJoinedNumbers() {
	return (tree: Root): void => {
		visit(tree, (node) => {
			if ((node as Element).tagName === 'code') return SKIP;
			if (node.type === 'text') node.value = joinNumbers(node.value);
			return undefined;
		});
	};
}
