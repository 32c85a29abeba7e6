import {
	type Document,
	isMap,
	isNode,
	isPair,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	visit,
	type YAMLError,
} from 'yaml';
import type { PropertyPath } from './property-path.ts';

/**
 * The offset of the value at a path, or of its key. If the path does not exist, the offset of its
 * last existing part.
 */
export function locate(
	root: Node | null,
	path: PropertyPath,
	side: 'key' | 'value',
): number | undefined {
	let node: unknown = root;
	let offset = offsetOf(root);
	for (const step of path) {
		if (isMap(node)) {
			// If a key occurs twice, the parser uses the later one.
			const pair = node.items.findLast((item) => keyOf(item) === String(step));
			if (!pair) return offset;
			const useKey = side === 'key' || isCollection(pair.value);
			offset = (useKey ? undefined : offsetOf(pair.value)) ?? offsetOf(pair.key);
			node = pair.value;
		} else if (isSeq(node)) {
			node = node.items[Number(step)];
			offset = offsetOf(node) ?? offset;
		} else {
			return offset;
		}
	}
	return offset;
}

/** The offset of a quote that is never closed; the parser only says where it gave up. */
export function openQuote(document: Document, { message, pos }: YAMLError): number | undefined {
	if (!/^Missing closing .quote$/.test(message)) return undefined;
	let offset: number | undefined;
	visit(document, {
		Scalar(_, { range }) {
			if (range?.[1] === pos[0]) offset = range[0];
		},
	});
	return offset;
}

/**
 * The offset of a list or map whose bracket is never closed; the parser only says where it expected
 * the bracket.
 */
export function openBracket(document: Document, { message, pos }: YAMLError): number | undefined {
	const [, kind] = /^Flow (sequence|map) in block collection/.exec(message) ?? [];
	if (kind === undefined) return undefined;
	let offset: number | undefined;
	visit(document, {
		// If several end there, the innermost comes last.
		Collection(_, node) {
			const isKind = kind === 'map' ? isMap(node) : isSeq(node);
			if (isKind && node.flow && node.range?.[1] === pos[0]) offset = node.range[0];
		},
	});
	return offset;
}

/** The offset of the first `*name`: only aliases can fail after a text has parsed. */
export function firstAlias(document: Document): number | undefined {
	let offset: number | undefined;
	visit(document, {
		Alias(_, node) {
			offset = offsetOf(node);
			return visit.BREAK;
		},
	});
	return offset;
}

function isCollection(node: unknown): boolean {
	return isMap(node) || isSeq(node);
}

/** Keys of the outermost map, each once, in text order. */
export function keysOf(root: Node | null): string[] {
	if (!isMap(root)) return [];
	return [...new Set(root.items.flatMap((pair) => keyOf(pair) ?? []))];
}

function keyOf(pair: Pair): string | undefined {
	return isScalar(pair.key) ? String(pair.key.value) : undefined;
}

function offsetOf(node: unknown): number | undefined {
	if (isPair(node)) return offsetOf(node.key);
	return isNode(node) ? node.range?.[0] : undefined;
}

/**
 * The offset of words in a text that may have line breaks between them. @param skip - How many
 * occurrences to skip.
 */
export function offsetOfWords(text: string, words: string, skip: number): number | undefined {
	const pattern = words
		.trim()
		.split(/\s+/)
		.map((word) => RegExp.escape(word))
		.join(String.raw`\s+`);
	return [...text.matchAll(new RegExp(pattern, 'g'))][skip]?.index;
}

/** A line of plain text that begins like an item of a list. */
const itemLine = /\n *(?=- +\S)/;

/**
 * Where an item of a list begins that is read as part of the text above it, because its indent is too
 * large; `undefined` if there is none.
 */
export function swallowedItem(document: Document, text: string): number | undefined {
	if (!itemLine.test(text)) return undefined;
	let offset: number | undefined;
	visit(document, {
		Scalar(_, { type, range }) {
			if (type !== 'PLAIN' || !range) return undefined;
			const found = itemLine.exec(text.slice(range[0], range[1]));
			if (!found) return undefined;
			offset = range[0] + found.index + found[0].length;
			return visit.BREAK;
		},
	});
	return offset;
}
