import type { Node, Root } from 'mdast';
import type { Place } from '../../problems/problem.ts';
import { type Content, proseEntriesOf } from '../../content/content.ts';
import type { ProseEntry } from '../../content/entry.ts';
import { walk } from '../../prose/walk.ts';
import { placeAt } from '../../text/place-at.ts';
import { onceFor } from '../../content/once-for.ts';

/** A node of some prose with its place. */
export interface PlacedNode<Found extends Node = Node> {
	entry: ProseEntry;
	node: Found;
	place: Place;
}

/** Every node of all prose that a test accepts, in reading order. */
export function findNodes<Kind extends Node>(
	content: Content,
	test: (node: Node) => node is Kind,
): PlacedNode<Kind>[] {
	return proseEntriesOf(content).flatMap((entry) => findNodesIn(entry, test));
}

/** A node whose place is made only when it is asked for, because most nodes are right. */
class Found<Kind extends Node> implements PlacedNode<Kind> {
	readonly entry: ProseEntry;
	readonly node: Kind;

	constructor(entry: ProseEntry, node: Kind) {
		this.entry = entry;
		this.node = node;
	}

	get place(): Place {
		return placeOf(this.entry, this.node);
	}
}

/** Every node of one record's prose that a test accepts, in reading order. */
export function findNodesIn<Kind extends Node>(
	entry: ProseEntry,
	test: (node: Node) => node is Kind,
): PlacedNode<Kind>[] {
	if (!entry.prose) return [];
	const { all, ofType } = nodesOf(entry.prose);
	const type = types.get(test);
	const found = type === undefined ? all.filter(test) : ((ofType.get(type) ?? []) as Kind[]);
	return found.map((node) => new Found(entry, node));
}

/** The nodes of prose in reading order: all of them, and those of each type. */
interface Nodes {
	all: readonly Node[];
	ofType: ReadonlyMap<string, readonly Node[]>;
}

/** Collected once, because a dozen rules look through the whole prose. */
const nodesOf = onceFor((prose: Root): Nodes => {
	const all: Node[] = [];
	walk(prose, (node) => all.push(node));
	return { all, ofType: Map.groupBy(all, ({ type }) => type) };
});

/** Where a node begins in its file. */
export function placeOf(entry: ProseEntry, node: Node): Place {
	const { line = 1, column = 1 } = node.position?.start ?? {};
	return { file: entry.file, line, column };
}

/** A test for nodes of some types. */
export function isType<Type extends string>(...wanted: Type[]) {
	const test = (node: Node): node is Node & { type: Type } =>
		wanted.some((type) => type === node.type);
	const [type, ...more] = wanted;
	if (type !== undefined && more.length === 0) types.set(test, type);
	return test;
}

/**
 * The type that a test from `isType` accepts, if it is only one. Nodes are already grouped by type.
 */
const types = new WeakMap<object, string>();

/**
 * The text of a node as it is written in its file, with escapes and line ends; and where in the
 * file it begins.
 */
export function writtenOf(content: Content, { entry, node }: PlacedNode): [string, number] {
	const { start, end } = node.position ?? {};
	const text = content.texts.get(entry.file) ?? '';
	return [text.slice(start?.offset, end?.offset), start?.offset ?? 0];
}

/** Everything that a pattern matches in a node as it is written in its file, each with its place. */
export function findWritten(
	content: Content,
	found: PlacedNode,
	pattern: RegExp,
): { place: Place; words: string }[] {
	const [written, start] = writtenOf(content, found);
	// Most texts have no match, and `search` is quicker to find that out.
	if (written.search(pattern) === -1) return [];
	const { file } = found.entry;
	return [...written.matchAll(pattern)].map((match) => ({
		place: placeAt(file, content.texts.get(file) ?? '', start + match.index),
		words: match[0],
	}));
}
