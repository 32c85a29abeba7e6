import type { Node, Root } from 'mdast';

/**
 * Hands every node of a prose to a visitor, in reading order. The visitor of `unist-util-visit` can
 * also skip and change; for trees that are only read this one takes a tenth of the time.
 */
export function walk(prose: Root, visitor: (node: Root | Root['children'][number]) => void): void {
	step(prose);

	function step(node: Node): void {
		visitor(node as Root);
		if (!('children' in node)) return;
		for (const child of node.children as Node[]) step(child);
	}
}
