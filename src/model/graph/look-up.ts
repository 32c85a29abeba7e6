/**
 * Nodes by key for each list used so far, because the pages of a build search the same lists
 * thousands of times.
 */
const indexes = new WeakMap<readonly { key: string }[], Map<string, { key: string }>>();

/** The node with a key in a list. Lists do not change once the graph is joined. */
export function lookUp<Node extends { key: string }>(
	nodes: readonly Node[],
	key: string | undefined,
): Node | undefined {
	if (key === undefined) return undefined;
	let index = indexes.get(nodes);
	if (!index) {
		index = new Map(nodes.map((node) => [node.key, node]));
		indexes.set(nodes, index);
	}
	return index.get(key) as Node | undefined;
}
