import {
	type Document,
	isMap,
	isNode,
	isPair,
	isScalar,
	isSeq,
	LineCounter,
	type Node,
	type Pair,
	parseDocument,
	visit,
	type YAMLError,
} from 'yaml';
import type { Place } from '../problems/problem.ts';

/** Keys and indexes from the root of a YAML document to a value. */
export type PropertyPath = readonly PropertyKey[];

/** What is wrong with a text before its meaning is looked at. */
export interface SyntaxFault {
	kind: 'text' | 'yaml' | 'mdx' | 'duplicate-key' | 'no-map';
	place: Place;
	/** The parser's own words. */
	reason: string;
	/** What to do about it, where that is known of this one. */
	hint?: string;
}

/** YAML as data, with the place of each of its parts. */
export interface YamlText {
	/** The data; `undefined` if the text is broken. */
	value: unknown;
	faults: SyntaxFault[];
	/** Place of the value at a path, or of its key; where the path ends early, of the last part there is. */
	at(path: PropertyPath, side?: 'key' | 'value'): Place;
}

interface YamlOptions {
	/** Lines above the text in its file, for frontmatter. */
	linesAbove?: number;
}

/**
 * Parses YAML 1.2 (core schema) and keeps positions. Never throws: faults come with the result. Of
 * a broken text only the first fault is told, as the others mostly follow from it.
 */
export function parseYaml(
	file: string,
	text: string,
	{ linesAbove = 0 }: YamlOptions = {},
): YamlText {
	const lineCounter = new LineCounter();
	const placeAt = (offset: number): Place => {
		const { line, col } = lineCounter.linePos(offset);
		return { file, line: line + linesAbove, column: col };
	};
	// The nodes would fill the memory, and of most texts no place is ever asked: for that they are parsed again.
	let contents: Node | null | undefined;
	return {
		...dataOf(parseDocument(text, { lineCounter, prettyErrors: false }), placeAt),
		at(path, side = 'value') {
			contents ??= parseDocument(text, { prettyErrors: false }).contents;
			const found = locate(contents, path, side);
			return placeAt(found ?? 0);
		},
	};
}

function dataOf(
	document: Document,
	placeAt: (offset: number) => Place,
): Pick<YamlText, 'value' | 'faults'> {
	const [broken] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
	const faults = document.errors
		.filter((error) => error === broken || error.code === 'DUPLICATE_KEY')
		.map((error): SyntaxFault => ({
			kind: error === broken ? 'yaml' : 'duplicate-key',
			place: placeAt(openQuote(document, error) ?? error.pos[0]),
			reason: error.message,
		}));
	if (broken) return { value: undefined, faults };
	try {
		return { value: document.toJS(), faults };
	} catch (error) {
		const place = placeAt(firstAlias(document) ?? 0);
		const fault: SyntaxFault = { kind: 'yaml', place, reason: (error as Error).message };
		return { value: undefined, faults: [...faults, fault] };
	}
}

function locate(root: Node | null, path: PropertyPath, side: 'key' | 'value'): number | undefined {
	let node: unknown = root;
	let offset = offsetOf(root);
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find((item) => keyOf(item) === String(step));
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

/** Where a quote begins that is never closed; the parser tells where it gave up. */
function openQuote(document: Document, { message, pos }: YAMLError): number | undefined {
	if (!/^Missing closing .quote$/.test(message)) return undefined;
	let offset: number | undefined;
	visit(document, {
		Scalar(_, { range }) {
			if (range?.[1] === pos[0]) offset = range[0];
		},
	});
	return offset;
}

/** Where the first `*name` stands: only aliases can fail once a text parses. */
function firstAlias(document: Document): number | undefined {
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

function keyOf(pair: Pair): string | undefined {
	return isScalar(pair.key) ? String(pair.key.value) : undefined;
}

function offsetOf(node: unknown): number | undefined {
	if (isPair(node)) return offsetOf(node.key);
	return isNode(node) ? node.range?.[0] : undefined;
}
