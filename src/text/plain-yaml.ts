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
const keyPattern = /[A-Za-z][\w-]*:(?: +|$)/my;
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
		const value = new PlainReader(text).read();
		return { value, keys: Object.keys(value) };
	} catch (error) {
		if (error instanceof NotPlain) return undefined;
		throw error;
	}
}

/** Reads line by line, by offsets in the whole text: cutting out each line takes twice as long. */
class PlainReader {
	readonly #text: string;
	/** Where the next line begins and ends. */
	#start = 0;
	#end = 0;
	/**
	 * How many spaces it begins with. After the dash of an item, its first key counts as a line of
	 * its own, indented as far as it is.
	 */
	#indent = 0;

	constructor(text: string) {
		this.#text = text;
		this.#goTo(0);
	}

	read(): Record<string, unknown> {
		if (this.#toContent() !== 0) throw new NotPlain();
		const value = this.#map(0);
		if (this.#toContent() !== -1) throw new NotPlain();
		return value;
	}

	#goTo(start: number): void {
		const text = this.#text;
		const end = text.indexOf('\n', start);
		this.#start = start;
		this.#end = end === -1 ? text.length : end;
		this.#indent = spacesAt(text, start);
	}

	#toNextLine(): void {
		this.#goTo(this.#end + 1);
	}

	/** Goes to the next line with content. Returns its indent; -1 at the end. */
	#toContent(): number {
		while (this.#start <= this.#text.length) {
			if (this.#hasWords() && this.#text[this.#start + this.#indent] !== '#') return this.#indent;
			this.#toNextLine();
		}
		return -1;
	}

	#hasWords(): boolean {
		return this.#start + this.#indent < this.#end;
	}

	/** The next line from an offset on, without spaces at its end. */
	#rest(from: number): string {
		return this.#text.slice(from, endOfWords(this.#text, from, this.#end));
	}

	#isItem(indent: number): boolean {
		return this.#text.startsWith('- ', this.#start + indent);
	}

	#map(indent: number): Record<string, unknown> {
		const value: Record<string, unknown> = {};
		for (let next = this.#toContent(); next >= indent; next = this.#toContent()) {
			const from = this.#start + indent;
			keyPattern.lastIndex = from;
			if (next > indent || !keyPattern.test(this.#text)) throw new NotPlain();
			const rest = this.#rest(keyPattern.lastIndex);
			const key = sameKey(this.#text.slice(from, this.#text.indexOf(':', from)));
			if (key in value || isReserved(key)) throw new NotPlain();
			this.#toNextLine();
			value[key] = rest === '' ? this.#below(indent) : this.#value(rest, indent);
		}
		return value;
	}

	/** The value below a key: a map or a list; `null` if there is nothing. */
	#below(indent: number): unknown {
		const next = this.#toContent();
		if (next >= indent && this.#isItem(next)) return this.#list(next);
		return next > indent ? this.#map(next) : null;
	}

	#list(indent: number): unknown[] {
		const value: unknown[] = [];
		for (let next = this.#toContent(); next >= indent; next = this.#toContent()) {
			if (next > indent) throw new NotPlain();
			// A list may have the same indent as its key. The next key then ends it.
			if (!this.#isItem(indent)) return value;
			const dash = this.#start + indent;
			const from = dash + 1 + spacesAt(this.#text, dash + 1);
			if (from >= this.#end) throw new NotPlain();
			keyPattern.lastIndex = from;
			if (keyPattern.test(this.#text)) {
				this.#indent = from - this.#start;
				value.push(this.#map(this.#indent));
			} else {
				const rest = this.#rest(from);
				this.#toNextLine();
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
			const line = this.#rest(this.#start + this.#indent);
			if (/^[-?:#](?: |$)|^#/.test(line)) throw new NotPlain();
			parts.push(checked(line));
			this.#toNextLine();
		}
		return parts.join(' ');
	}

	/** One paragraph whose lines have the same indent. */
	#folded(indent: number): string {
		const depth = this.#indent;
		const parts: string[] = [];
		while (this.#nextIsDeeper(indent)) {
			const line = this.#text.slice(this.#start + depth, this.#end);
			if (this.#indent !== depth || line.endsWith(' ')) throw new NotPlain();
			parts.push(line);
			this.#toNextLine();
		}
		while (this.#start <= this.#text.length && !this.#hasWords()) {
			// Spaces beyond the indent of the words are part of the text.
			if (this.#indent > depth) throw new NotPlain();
			this.#toNextLine();
		}
		// The text may continue after empty lines, and what looks like a comment there is part of it.
		if (parts.length === 0 || this.#nextIsDeeper(indent)) throw new NotPlain();
		return parts.join(' ');
	}

	/** Whether the next line has content and is indented further. */
	#nextIsDeeper(indent: number): boolean {
		return this.#indent > indent && this.#hasWords();
	}
}

/** Names of fields met so far. */
const names = new Map<string, string>();

/**
 * The one copy of a short key. An object looks up a text that it has met as a key in half of the
 * time that it needs for another with the same letters.
 */
function sameKey(key: string): string {
	// V8 keeps longer pieces of a text by reference, and the whole text with them.
	if (key.length > 12) return key;
	const known = names.get(key);
	if (known !== undefined) return known;
	if (names.size < 500) names.set(key, key);
	return key;
}

function spacesAt(text: string, start: number): number {
	let at = start;
	while (text.charCodeAt(at) === 32) at += 1;
	return at - start;
}

/** The end of a stretch of text without spaces there; other white space is content. */
function endOfWords(text: string, start: number, end: number): number {
	let at = end;
	while (at > start && text.charCodeAt(at - 1) === 32) at -= 1;
	return at;
}

/** Removes spaces at the end. */
function trimmed(text: string): string {
	return text.slice(0, endOfWords(text, 0, text.length));
}

/** Returns plain words if nothing in them is a key or a comment. */
function checked(text: string): string {
	// Most have neither sign, and one character is quicker to find than two.
	const mayBeKey = text.includes(':') && (text.endsWith(':') || text.includes(': '));
	if (mayBeKey || (text.includes('#') && text.includes(' #'))) throw new NotPlain();
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
