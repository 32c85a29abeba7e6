/** Nodes by key for each list looked in so far: the pages of a build look in the same lists thousands of times. */
const indexes = new WeakMap<readonly { key: string }[], Map<string, { key: string }>>();

/** The node of a list that has a key. Lists do not change once the graph is joined. */
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
