import type { PropertyPath } from './property-path.ts';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { Place } from '../../problems/problem.ts';
import { readPlainYaml } from './plain-yaml.ts';
import {
	firstAlias,
	swallowedItem,
	keysOf,
	locate,
	offsetOfWords,
	openBracket,
	openQuote,
} from './yaml-offsets.ts';

/** An error in the syntax of a text, found before its content is checked. */
export interface SyntaxFault {
	kind: 'text' | 'yaml' | 'mdx' | 'duplicate-key' | 'no-map' | 'misplaced';
	place: Place;
	/** The parser's message. */
	reason: string;
	/** What to do about it, if that is known. */
	hint?: string;
	/** The line from which on nothing else is reported of the file, because the rest of it is lost. */
	begins?: number;
}

/** YAML as data, with the place of each of its parts. */
export interface YamlText {
	/** The data; `undefined` if the text is broken. */
	value: unknown;
	faults: SyntaxFault[];
	/**
	 * Keys of the outermost map, each once, in text order. (A JavaScript object would put whole
	 * numbers first.)
	 */
	keys: readonly string[];
	/**
	 * Place of the value at a path, or of its key. If the path does not exist, of its last existing
	 * part.
	 */
	at(path: PropertyPath, side?: 'key' | 'value'): Place;
	/**
	 * Place of words within the text at a path, as written in the file, where lines may be folded
	 * between words. If they are not found, the place of the text itself. `skip` is the number of
	 * occurrences to skip.
	 */
	find(path: PropertyPath, words: string, skip?: number): Place;
}

interface YamlOptions {
	/** Number of lines above the text in its file, for frontmatter. */
	linesAbove?: number;
}

/**
 * Parses YAML 1.2 (core schema) and keeps positions. Never throws: errors are in the result. For a
 * broken text only the first error is reported, because the others mostly follow from it.
 */
export function parseYaml(
	file: string,
	text: string,
	{ linesAbove = 0 }: YamlOptions = {},
): YamlText {
	// The tree of the text must not be in the closure of `at`, which lives as long as the record.
	const { value, faults, keys } = readYaml(text);
	const placeAt = (lineCounter: LineCounter, offset: number): Place => {
		const { line, col } = lineCounter.linePos(offset);
		return { file, line: line + linesAbove, column: col };
	};
	return {
		value,
		faults: faults.map(({ line, column, ...fault }) => ({
			...fault,
			place: { file, line: line + linesAbove, column },
		})),
		keys,
		at(path, side = 'value') {
			const { document, lineCounter } = parseAgain(text);
			return placeAt(lineCounter, locate(document.contents, path, side) ?? 0);
		},
		find(path, words, skip = 0) {
			const { document, lineCounter } = parseAgain(text);
			const start = locate(document.contents, path, 'value') ?? 0;
			const node = document.getIn(path, true);
			const end = isNode(node) ? node.range?.[1] : undefined;
			const within =
				end === undefined ? undefined : offsetOfWords(text.slice(start, end), words, skip);
			return placeAt(lineCounter, start + (within ?? 0));
		},
	};
}

/** A syntax error with its place in the text, without the file. */
type TextualFault = Omit<SyntaxFault, 'place'> & { line: number; column: number };

function readYaml(text: string): Pick<YamlText, 'value' | 'keys'> & { faults: TextualFault[] } {
	const plain = readPlainYaml(text);
	if (plain) return { ...plain, faults: [] };
	const { document, lineCounter } = parseWithLines(text);
	const faultAt = (
		kind: 'yaml' | 'duplicate-key',
		offset: number,
		reason: string,
	): TextualFault => {
		const { line, col } = lineCounter.linePos(offset);
		return { kind, line, column: col, reason };
	};
	const [broken] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
	// After a badly indented line, keys may be read as those of another map.
	const end = broken?.pos[0] ?? text.length;
	const faults = document.errors
		.filter((error) => error === broken || (error.code === 'DUPLICATE_KEY' && error.pos[0] < end))
		.map((error) =>
			faultAt(
				error === broken ? 'yaml' : 'duplicate-key',
				openQuote(document, error) ?? openBracket(document, error) ?? error.pos[0],
				error.message,
			),
		);
	const keys = keysOf(document.contents);
	const item = broken ? undefined : swallowedItem(document, text);
	if (item !== undefined) {
		return { value: undefined, keys, faults: [faultAt('yaml', item, itemInText)] };
	}
	if (broken) return { value: undefined, keys, faults };
	try {
		return { value: document.toJS(), keys, faults };
	} catch (error) {
		faults.push(faultAt('yaml', firstAlias(document) ?? 0, (error as Error).message));
		return { value: undefined, keys, faults };
	}
}

/** The message for an item of a list that YAML reads as part of the text above it. */
export const itemInText = 'An item of a list is read as a part of the text above it';

interface ParsedYaml {
	document: Document;
	lineCounter: LineCounter;
}

function parseWithLines(text: string): ParsedYaml {
	const lineCounter = new LineCounter();
	return withoutEnvironment(() => ({
		document: parseDocument(text, { lineCounter, prettyErrors: false }),
		lineCounter,
	}));
}

/**
 * Runs a function with an empty `process.env`. The parser checks `LOG_TOKENS` at each token, and
 * each access asks the system: that took a sixth of the parsing time.
 */
function withoutEnvironment<T>(action: () => T): T {
	const { env } = process;
	process.env = {};
	try {
		return action();
	} finally {
		process.env = env;
	}
}

/** The last few texts, parsed. Places are often asked for in a claim and its source in turn. */
const recent = new Map<string, ParsedYaml>();
const mostRecent = 4;

/**
 * Parses a text again to find a place in it. Most texts never need a place, and the trees of all
 * texts together would fill the memory. For one text, several places are often needed in a row.
 */
function parseAgain(text: string): ParsedYaml {
	const known = recent.get(text);
	const parsed = known ?? parseWithLines(text);
	recent.delete(text);
	recent.set(text, parsed);
	for (const oldest of recent.keys()) {
		if (recent.size <= mostRecent) break;
		recent.delete(oldest);
	}
	return parsed;
}
