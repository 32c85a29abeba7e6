/** YAML as data, with the keys of its outermost map in text order. */
export interface PlainYaml {
	value: Record<string, unknown>;
	keys: readonly string[];
}

/** The text has something that is not in the plain style. */
class NotPlain extends Error {}

/** Characters that begin something other than plain words, or only look like it. */
const indicators = new Set('-?:,[]{}#&*!|>\'"%@`~=.+<');

/**
 * Text that is never plain: tabs, carriage returns, byte order marks, and markers of documents and
 * directives.
 */
const notPlainText = /[\t\r\ufeff]|^(?:---|\.\.\.|%)/m;
const keyPattern = /([A-Za-z][\w-]*):(?: +|$)/y;
const words = /^[A-Za-z]/;
const whole = /^(?:0|[1-9]\d{0,14})$/;
const decimal = /^(?:0|[1-9]\d{0,9})\.\d{1,5}$/;
const day = /^\d{4}-\d\d(?:-\d\d)?$/;
/** Text that may be a number in another notation. */
const numberish = /^\d[\d.eExXoOa-fA-F+-]*$/;
/** Words that YAML does not read as text. */
const reserved = new Map<string, unknown>([
	['true', true],
	['false', false],
	['null', null],
]);

/**
 * Whether a text is one of them, in any case. It is asked of every key and text, and most are
 * longer, so length comes first.
 */
function isReserved(text: string): boolean {
	return text.length <= 5 && /^(?:true|false|null)$/i.test(text);
}

/**
 * Reads YAML as editors mostly write it: maps and lists in block style, plain and quoted texts,
 * short lists and maps in brackets. This takes an eighth of the time of the full parser. Returns
 * `undefined` for any text that is not certainly of this kind, valid or not, which the full parser
 * must then read. A test compares the two.
 */
export function readPlainYaml(text: string): PlainYaml | undefined {
	if (notPlainText.test(text)) return undefined;
	try {
		const value = new PlainReader(text.split('\n')).read();
		return { value, keys: Object.keys(value) };
	} catch (error) {
		if (error instanceof NotPlain) return undefined;
		throw error;
	}
}

class PlainReader {
	readonly #lines: string[];
	#at = 0;

	constructor(lines: string[]) {
		this.#lines = lines;
	}

	read(): Record<string, unknown> {
		if (this.#indent() !== 0) throw new NotPlain();
		const value = this.#map(0);
		if (this.#indent() !== -1) throw new NotPlain();
		return value;
	}

	/** The indent of the next line with content; -1 at the end. */
	#indent(): number {
		for (; this.#at < this.#lines.length; this.#at += 1) {
			const line = this.#lines[this.#at] ?? '';
			const indent = indentOf(line);
			if (indent < line.length && line[indent] !== '#') return indent;
		}
		return -1;
	}

	#line(): string {
		return this.#lines[this.#at] ?? '';
	}

	#isItem(indent: number): boolean {
		return this.#line().startsWith('- ', indent);
	}

	#map(indent: number): Record<string, unknown> {
		const value: Record<string, unknown> = {};
		for (let next = this.#indent(); next >= indent; next = this.#indent()) {
			const line = this.#line();
			keyPattern.lastIndex = indent;
			const key = next === indent ? keyPattern.exec(line)?.[1] : undefined;
			if (key === undefined || key in value || isReserved(key)) throw new NotPlain();
			const rest = trimmed(line.slice(keyPattern.lastIndex));
			this.#at += 1;
			value[key] = rest === '' ? this.#below(indent) : this.#value(rest, indent);
		}
		return value;
	}

	/** The value below a key: a map or a list; `null` if there is nothing. */
	#below(indent: number): unknown {
		const next = this.#indent();
		if (next >= indent && this.#isItem(next)) return this.#list(next);
		return next > indent ? this.#map(next) : null;
	}

	#list(indent: number): unknown[] {
		const value: unknown[] = [];
		for (let next = this.#indent(); next >= indent; next = this.#indent()) {
			if (next > indent) throw new NotPlain();
			// A list may have the same indent as its key. The next key then ends it.
			if (!this.#isItem(indent)) return value;
			const line = this.#line();
			const start = indent + 2 + indentOf(line.slice(indent + 2));
			const rest = trimmed(line.slice(start));
			if (rest === '') throw new NotPlain();
			keyPattern.lastIndex = start;
			if (keyPattern.test(line)) {
				this.#lines[this.#at] = ' '.repeat(start) + rest;
				value.push(this.#map(start));
			} else {
				this.#at += 1;
				value.push(this.#value(rest, indent));
			}
		}
		return value;
	}

	/** The value next to a key or a dash. Plain words may continue in lines that are indented further. */
	#value(rest: string, indent: number): unknown {
		const first = rest[0] ?? '';
		if (!indicators.has(first)) return resolved(this.#runOn(checked(rest), indent));
		if (rest === '>-') return this.#folded(indent);
		// Lines that are indented further would belong to the value.
		if (this.#nextIsDeeper(indent)) throw new NotPlain();
		if (first === '"' || first === "'") return quoted(rest);
		if (first === '[' && rest.endsWith(']')) return flowList(rest);
		if (first === '{' && rest.endsWith('}')) return flowMap(rest);
		throw new NotPlain();
	}

	#runOn(start: string, indent: number): string {
		if (!this.#nextIsDeeper(indent)) return start;
		const parts = [start];
		while (this.#nextIsDeeper(indent)) {
			const line = trimmed(this.#line().slice(indentOf(this.#line())));
			if (/^[-?:#](?: |$)|^#/.test(line)) throw new NotPlain();
			parts.push(checked(line));
			this.#at += 1;
		}
		return parts.join(' ');
	}

	/** One paragraph whose lines have the same indent. */
	#folded(indent: number): string {
		const depth = indentOf(this.#line());
		const parts: string[] = [];
		for (; this.#nextIsDeeper(indent); this.#at += 1) {
			const line = this.#line();
			if (indentOf(line) !== depth || line.endsWith(' ')) throw new NotPlain();
			parts.push(line.slice(depth));
		}
		while (this.#at < this.#lines.length && trimmed(this.#line()) === '') {
			// Spaces beyond the indent of the words are part of the text.
			if (this.#line().length > depth) throw new NotPlain();
			this.#at += 1;
		}
		// The text may continue after empty lines, and what looks like a comment there is part of it.
		if (parts.length === 0 || this.#nextIsDeeper(indent)) throw new NotPlain();
		return parts.join(' ');
	}

	/** Whether the next line has content and is indented further. */
	#nextIsDeeper(indent: number): boolean {
		const line = this.#line();
		const next = indentOf(line);
		return next > indent && next < line.length;
	}
}

function indentOf(line: string): number {
	let indent = 0;
	while (line.charCodeAt(indent) === 32) indent += 1;
	return indent;
}

/** Removes spaces at the end; other white space is content. */
function trimmed(text: string): string {
	let end = text.length;
	while (text.charCodeAt(end - 1) === 32) end -= 1;
	return text.slice(0, end);
}

/** Returns plain words if nothing in them is a key or a comment. */
function checked(text: string): string {
	if (text.endsWith(':') || text.includes(': ') || text.includes(' #')) throw new NotPlain();
	return text;
}

/** The value of plain words in the core schema of YAML 1.2. */
function resolved(text: string): unknown {
	if (words.test(text)) {
		if (!isReserved(text)) return text;
		if (!reserved.has(text)) throw new NotPlain();
		return reserved.get(text);
	}
	if (whole.test(text) || decimal.test(text)) return Number(text);
	if (numberish.test(text) && !day.test(text)) throw new NotPlain();
	return text;
}

/** The text between quotes, with the few escapes that editors need. */
function quoted(text: string): string {
	const inside = text.slice(1, -1);
	if (text.length > 1 && text.endsWith(text[0] ?? '')) {
		// Most texts have no quotes or escapes inside.
		if (!inside.includes(text[0] ?? '') && !inside.includes('\\')) return inside;
		if (text.startsWith('"') && /^(?:[^"\\]|\\["\\])*$/.test(inside)) {
			return inside.replaceAll(/\\(["\\])/g, '$1');
		}
		if (text.startsWith("'") && /^(?:[^']|'')*$/.test(inside)) return inside.replaceAll("''", "'");
	}
	throw new NotPlain();
}

const flowPart =
	/(?: *(?:([A-Za-z][\w-]*): +)?("(?:[^"\\]|\\["\\])*" *|'(?:[^']|'')*' *|[^,[\]{}"' ][^,[\]{}]*))(?:,|$)/y;

/** The parts of a short list or map between brackets; each has its key if it is a map. */
function flowParts(text: string): { key: string | undefined; value: unknown }[] {
	const inside = trimmed(text.slice(1, -1));
	const parts: { key: string | undefined; value: unknown }[] = [];
	flowPart.lastIndex = 0;
	while (flowPart.lastIndex < inside.length) {
		const [, key, written] = flowPart.exec(inside) ?? [];
		if (written === undefined) throw new NotPlain();
		const isQuoted = written.startsWith('"') || written.startsWith("'");
		if (!isQuoted && indicators.has(written[0] ?? '')) throw new NotPlain();
		const value = isQuoted ? quoted(trimmed(written)) : resolved(checked(trimmed(written)));
		parts.push({ key, value });
	}
	return parts;
}

function flowList(text: string): unknown[] {
	return flowParts(text).map(({ key, value }) => {
		// A key in a list would make a map.
		if (key !== undefined) throw new NotPlain();
		return value;
	});
}

function flowMap(text: string): Record<string, unknown> {
	const map: Record<string, unknown> = {};
	for (const { key, value } of flowParts(text)) {
		if (key === undefined || key in map || isReserved(key)) throw new NotPlain();
		map[key] = value;
	}
	return map;
}
