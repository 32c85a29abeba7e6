import { isMap, isNode, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import { ChangeError, type TextSplice } from './change.ts';
import { newlineOf } from './newline-of.ts';
import { writeFlowScalar, writeScalar } from './write-scalar.ts';

/**
 * Removes a field or a record from a YAML map, with the empty lines below it. Comments above and
 * below it stay: a person wrote them, and they may be about more than this.
 *
 * @throws {ChangeError} If it does not exist, or cannot be removed separately from the text around
 * it.
 */
export function removePair(text: string, path: readonly string[]): TextSplice {
	const { pair, map } = pairAt(text, path);
	if (map.flow)
		throw new ChangeError(`\`${path.join('.')}\` is inside curly brackets. Remove it by hand.`);
	const start = lineStart(text, rangeOf(pair.key)[0]);
	const next = map.items[map.items.indexOf(pair) + 1];
	const [, , after] = rangeOf(pair.value ?? pair.key);
	// From the first comment on, the text between two pairs belongs to the next one.
	return {
		start,
		end: next ? lineStart(text, rangeOf(next.key)[0]) - leadOf(text, after, next) : after,
		text: '',
	};
}

function leadOf(text: string, after: number, next: Pair): number {
	const start = lineStart(text, rangeOf(next.key)[0]);
	const between = text.slice(after, start);
	const comment = between.search(/^[ \t]*#/m);
	return comment === -1 ? 0 : between.length - comment;
}

/**
 * Adds an item, a text or a map of texts, to the end of a YAML list, in the style of that list.
 *
 * @throws {ChangeError}
 */
export function appendItem(
	text: string,
	path: readonly string[],
	item: string | Readonly<Record<string, string>>,
): TextSplice {
	const { pair } = pairAt(text, path);
	const list = pair.value;
	if (!isSeq(list))
		throw new ChangeError(`\`${path.join('.')}\` is not a list. Write it as a list first.`);
	const last = list.items.at(-1);
	const [start, listEnd] = rangeOf(list);
	if (list.flow) {
		const at = last ? rangeOf(last)[1] : start + 1;
		return { start: at, end: at, text: `${last ? ', ' : ''}${flowItem(item)}` };
	}
	if (!last) throw new ChangeError(`\`${path.join('.')}\` is empty. Fill it by hand.`);
	const [itemStart, itemEnd] = rangeOf(last);
	const line = text.slice(lineStart(text, itemStart), itemStart);
	// A map in a list ends where its last value does, or on the line after it.
	const lineEnd = text.indexOf('\n', itemEnd - 1);
	const at = lineEnd === -1 ? Math.max(text.length, listEnd) : lineEnd + 1;
	const newline = newlineOf(text);
	const before = lineEnd === -1 ? newline : '';
	const lines = blockItem(item).join(`${newline}${' '.repeat(line.length)}`);
	return { start: at, end: at, text: `${before}${line}${lines}${newline}` };
}

/** The lines of an item of a block list, without indentation and dash. */
function blockItem(item: string | Readonly<Record<string, string>>): string[] {
	return typeof item === 'string'
		? [writeScalar(item, 'PLAIN')]
		: Object.entries(item).map(([name, value]) => `${name}: ${writeScalar(value, 'PLAIN')}`);
}

function flowItem(item: string | Readonly<Record<string, string>>): string {
	if (typeof item === 'string') return writeFlowScalar(item);
	const pairs = Object.entries(item).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
	return `{ ${pairs.join(', ')} }`;
}

function pairAt(
	text: string,
	path: readonly string[],
): { pair: Pair; map: { items: Pair[]; flow?: boolean } } {
	const document = parseDocument(text);
	if (document.errors.length > 0)
		throw new ChangeError('The file is not YAML: `npm run check` says where. Fix that first.');
	let node: unknown = document.contents;
	let found: { pair: Pair; map: { items: Pair[]; flow?: boolean } } | undefined;
	for (const step of path) {
		if (!isMap(node)) break;
		const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
		found = pair && { pair, map: node as unknown as { items: Pair[]; flow?: boolean } };
		node = pair?.value;
	}
	if (!found) throw new ChangeError(`\`${path.join('.')}\` is missing. Write it by hand first.`);
	return found;
}

function rangeOf(node: unknown): readonly [number, number, number] {
	const range = isNode(node) ? (node as Node).range : undefined;
	if (!range) throw new ChangeError('The YAML is written in an unusual way. Change it by hand.');
	return range;
}

function lineStart(text: string, offset: number): number {
	return text.lastIndexOf('\n', offset - 1) + 1;
}
