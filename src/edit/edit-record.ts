import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, parseDocument, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { ChangeError, spliceText, type TextSplice } from './change.ts';
import { newlineOf } from './newline-of.ts';
import { writeScalar } from './write-scalar.ts';

/** The new address and archived copy of a record. */
export interface RecordEdit {
	/** The new address of the page. */
	url?: string;
	/** The copy to add, if the record has none. */
	archive?: { url: string; captured: string };
}

/**
 * Edits the text of a record (`content/sources/*.yaml`, `content/publishers/*.yaml`) and leaves
 * everything else: comments, order, quoting, indentation and line ends stay.
 *
 * @returns The whole new text.
 * @throws {ChangeError} If the text cannot be edited that way; it says what to do by hand.
 */
export function editRecord(text: string, edit: RecordEdit): string {
	const map = mapOf(text);
	const before = map.toJSON() as Record<string, unknown>;
	const edited = spliceText(text, [
		...(edit.archive && !('archive' in before) ? [insertedArchive(text, map, edit.archive)] : []),
		...(edit.url === undefined ? [] : [replacedUrl(map, edit.url)]),
	]);

	const expected = {
		...before,
		...(edit.url === undefined ? {} : { url: edit.url }),
		...(edit.archive && !('archive' in before) ? { archive: edit.archive } : {}),
	};
	if (!isDeepStrictEqual(mapOf(edited).toJSON(), expected)) {
		throw new ChangeError('The record is written in an unusual way. Change it by hand.');
	}
	return edited;
}

function mapOf(text: string): YAMLMap & { toJSON(): unknown } {
	const document = parseDocument(text, { keepSourceTokens: true });
	const { contents } = document;
	if (document.errors.length > 0 || !isMap(contents) || contents.flow) {
		throw new ChangeError('The record is not a plain YAML map. Change it by hand.');
	}
	return contents;
}

function replacedUrl(map: YAMLMap, url: string): TextSplice {
	const scalar = pairOf(map, 'url')?.value;
	if (!isScalar(scalar) || !scalar.range) {
		throw new ChangeError('The address is not written as plain text. Change it by hand.');
	}
	const [start, end] = scalar.range;
	return { start, end, text: writeScalar(url, styleOf(scalar)) };
}

function styleOf({ type }: Scalar): string | undefined {
	return type;
}

/** The copy, inserted before `about`, its place in the schema's order, or otherwise at the end. */
function insertedArchive(
	text: string,
	map: YAMLMap,
	{ url, captured }: { url: string; captured: string },
): TextSplice {
	const pairs = map.items;
	const about = pairs.findIndex((pair) => keyOf(pair) === 'about');
	const previous = pairs[about > 0 ? about - 1 : pairs.length - 1];
	const at = endOf(text, previous);
	const newline = newlineOf(text);
	const lines = ['archive:', `  url: ${writeScalar(url, 'PLAIN')}`, `  captured: ${captured}`].join(
		newline,
	);
	const missing = at > 0 && text[at - 1] !== '\n' ? newline : '';
	return { start: at, end: at, text: `${missing}${lines}${newline}` };
}

/** Offset after the line on which a pair ends, including its comment. */
function endOf(text: string, pair: Pair | undefined): number {
	const node = pair?.value ?? pair?.key;
	const range = (node as { range?: readonly [number, number, number] | null } | undefined)?.range;
	if (!range) throw new ChangeError('The record is written in an unusual way. Change it by hand.');
	const [, end] = range;
	if (text[end - 1] === '\n') return end;
	const lineEnd = text.indexOf('\n', end);
	return lineEnd === -1 ? text.length : lineEnd + 1;
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
	return map.items.find((pair) => keyOf(pair) === key);
}

function keyOf({ key }: Pair): string | undefined {
	return isScalar(key) ? String(key.value) : undefined;
}
