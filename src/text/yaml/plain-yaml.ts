import {
	checked,
	endOfWords,
	flowList,
	flowMap,
	indicators,
	isReserved,
	NotPlain,
	quoted,
	resolved,
} from './plain-yaml-values.ts';

/** YAML as data, with the keys of its outermost map in text order. */
export interface PlainYaml {
	value: Record<string, unknown>;
	keys: readonly string[];
}

/**
 * Text that is never plain: tabs, carriage returns, byte order marks, and markers of documents and
 * directives.
 */
const notPlainText = /[\t\r\ufeff]|^(?:---|\.\.\.|%)/m;
const keyPattern = /[A-Za-z][\w-]*:(?: +|$)/my;
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
