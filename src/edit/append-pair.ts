import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isScalar, parseDocument } from 'yaml';
import { ChangeError, spliceText, type TextSplice } from './change.ts';
import { newlineOf } from './newline-of.ts';

/**
 * Adds a record to the end of a YAML map, after an empty line, with the indentation of that map.
 *
 * @param pair - The record with its key, as YAML.
 * @throws {ChangeError} If the map is in curly brackets, the text is not a map, or it would then say
 * something else.
 */
export function appendPair(text: string, pair: string): TextSplice {
	const document = parseDocument(text);
	if (document.errors.length > 0)
		throw new ChangeError('The file is not YAML: `npm run check` says where. Fix that first.');
	const { contents } = document;
	if (contents !== null && (!isMap(contents) || contents.flow)) {
		throw new ChangeError('The file is not a map with a line for each key. Add to it by hand.');
	}
	const expected = { ...jsonOf(document), ...jsonOf(parseDocument(pair)) };
	const place = placesFor(text, pair, indentOf(text, document)).find((candidate) => {
		const after = parseDocument(spliceText(text, [candidate]));
		return after.errors.length === 0 && isDeepStrictEqual(jsonOf(after), expected);
	});
	if (place) return place;
	const line = lastLine(text, document);
	throw new ChangeError(
		`After the record that begins on line ${line}, the new one, or that one, would be read as something else. Add the new one by hand.`,
	);
}

/**
 * Where the record may go: after what is written, or, if that takes an empty line from a text that
 * keeps them (`|+`), directly after the last line.
 */
function placesFor(text: string, pair: string, indent: string): TextSplice[] {
	const newline = newlineOf(text);
	// A line with `...` ends what is read.
	const mark = /^\.\.\.(?=\s|$)/m.exec(text)?.index;
	const end = mark ?? text.length;
	const before = text.slice(0, end);
	const lines = pair.replaceAll(/^(?=.)/gm, indent).replaceAll('\n', newline);
	const start = before.trimEnd().length;
	const gap = start === 0 ? '' : newline + newline;
	const missing = before === '' || before.endsWith('\n') ? '' : newline;
	return [
		{ start, end, text: gap + lines },
		{ start: end, end, text: missing + lines },
	];
}

function jsonOf(document: Document): Record<string, unknown> {
	return (document.toJS() ?? {}) as Record<string, unknown>;
}

/** The spaces before the keys of a map. */
function indentOf(text: string, document: Document): string {
	const start = startOfKey(document, 0);
	const line = text.slice(text.lastIndexOf('\n', (start ?? 0) - 1) + 1);
	return /^ */.exec(line)?.[0] ?? '';
}

function lastLine(text: string, document: Document): number {
	const start = startOfKey(document, -1) ?? 0;
	return text.slice(0, start).split('\n').length;
}

/** The offset of a key, by its index in the map. */
function startOfKey({ contents }: Document, index: number): number | undefined {
	const key = isMap(contents) ? contents.items.at(index)?.key : undefined;
	return isScalar(key) ? key.range?.[0] : undefined;
}
