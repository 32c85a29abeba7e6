import { isMap, isScalar, type Pair, parseDocument } from 'yaml';
import { ChangeError, type TextSplice } from './change.ts';
import { newlineOf } from './newline-of.ts';
import { writeScalar } from './write-scalar.ts';

/** A YAML scalar as it is written. */
export interface WrittenScalar {
	/** Where the text between its quotes begins and ends; the whole scalar if it has none. */
	start: number;
	end: number;
	style: 'plain' | 'single' | 'double' | 'block';
}

const styles = new Map<string | undefined, WrittenScalar['style']>([
	['PLAIN', 'plain'],
	['QUOTE_SINGLE', 'single'],
	['QUOTE_DOUBLE', 'double'],
	['BLOCK_FOLDED', 'block'],
	['BLOCK_LITERAL', 'block'],
]);

/**
 * How the scalar at a path of YAML is written; `undefined` if there is no scalar that can be
 * changed.
 */
export function scalarAt(text: string, path: readonly PropertyKey[]): WrittenScalar | undefined {
	const document = parseDocument(text);
	const node = document.getIn(path, true);
	if (!isScalar(node) || !node.range || node.anchor !== undefined) return undefined;
	const style = styles.get(node.type);
	if (style === undefined) return undefined;
	const quote = style === 'single' || style === 'double' ? 1 : 0;
	return { start: node.range[0] + quote, end: node.range[1] - quote, style };
}

/** The value at a path of YAML; `undefined` if there is none. Errors in the text do not throw. */
export function valueIn(text: string, path: readonly PropertyKey[]): unknown {
	return parseDocument(text).getIn(path);
}

/**
 * Adds a field to a record of YAML, on a separate line before another of its fields.
 *
 * @throws {ChangeError} If there is no such record, or it is written in curly brackets.
 */
export function insertPair(
	text: string,
	path: readonly string[],
	{ key, value, before }: { key: string; value: string; before: string },
): TextSplice {
	const map = parseDocument(text).getIn(path, true);
	if (!isMap(map) || map.flow || map.items.length === 0) {
		throw new ChangeError(`\`${path.join('.')}\` is written in an unusual way. Change it by hand.`);
	}
	const pairs = map.items;
	const next = pairs.find((pair) => keyOf(pair) === before) ?? pairs[0];
	const [start] = (next?.key as { range?: [number, number, number] }).range ?? [];
	if (start === undefined) {
		throw new ChangeError(`\`${path.join('.')}\` is written in an unusual way. Change it by hand.`);
	}
	const lineStart = text.lastIndexOf('\n', start - 1) + 1;
	const newline = newlineOf(text);
	const line = `${text.slice(lineStart, start)}${key}: ${writeScalar(value, 'PLAIN')}${newline}`;
	return { start: lineStart, end: lineStart, text: line };
}

function keyOf({ key }: Pair): string | undefined {
	return isScalar(key) ? String(key.value) : undefined;
}
