import type { Node, Root } from 'mdast';
import type { Place } from '../problems/problem.ts';
import { type Content, type ProseEntry, proseEntriesOf } from '../content/content.ts';
import { walk } from '../prose/walk.ts';
import { placeAt } from '../text/place-at.ts';

/** A node of some prose with its place. */
export interface PlacedNode<Found extends Node = Node> {
	entry: ProseEntry;
	node: Found;
	place: Place;
}

/** Every node of all prose that a test accepts, in reading order. */
export function findNodes<Found extends Node>(
	content: Content,
	test: (node: Node) => node is Found,
): PlacedNode<Found>[] {
	return proseEntriesOf(content).flatMap((entry) => findNodesIn(entry, test));
}

/** Every node of one prose that a test accepts, in reading order. */
export function findNodesIn<Found extends Node>(
	entry: ProseEntry,
	test: (node: Node) => node is Found,
): PlacedNode<Found>[] {
	return nodesOf(entry.prose, test).map((node) => ({ entry, node, place: placeOf(entry, node) }));
}

function nodesOf<Found extends Node>(
	prose: Root | undefined,
	test: (node: Node) => node is Found,
): Found[] {
	return prose ? allNodesOf(prose).filter(test) : [];
}

/** Nodes of each prose looked through so far: a dozen rules look through all of it. */
const nodes = new WeakMap<Root, Node[]>();

function allNodesOf(prose: Root): readonly Node[] {
	const known = nodes.get(prose);
	if (known) return known;
	const all: Node[] = [];
	walk(prose, (node) => all.push(node));
	nodes.set(prose, all);
	return all;
}

/** Where a node begins in its file. */
export function placeOf(entry: ProseEntry, node: Node): Place {
	const { line = 1, column = 1 } = node.position?.start ?? {};
	return { file: entry.file, line, column };
}

/** A test for nodes of some types. */
export function isType<Type extends string>(...types: Type[]) {
	return (node: Node): node is Node & { type: Type } => types.some((type) => type === node.type);
}

/** The text of a node as it stands in its file, with escapes and line ends; and where in the file it begins. */
export function writtenOf(content: Content, { entry, node }: PlacedNode): [string, number] {
	const { start, end } = node.position ?? {};
	const text = content.texts.get(entry.file) ?? '';
	return [text.slice(start?.offset, end?.offset), start?.offset ?? 0];
}

/** What a pattern finds in a node as it stands in its file, each with its place. */
export function findWritten(
	content: Content,
	found: PlacedNode,
	pattern: RegExp,
): { place: Place; words: string }[] {
	const [written, start] = writtenOf(content, found);
	const { file } = found.entry;
	return [...written.matchAll(pattern)].map((match) => ({
		place: placeAt(file, content.texts.get(file) ?? '', start + match.index),
		words: match[0],
	}));
}
