/*
 * Values in YAML as editors mostly write it, each on its own: words, numbers, quoted texts, and short
 * lists and maps in brackets.
 */

/** The text has something that is not in the plain style. */
export class NotPlain extends Error {}

/** Characters that begin something other than plain words, or only look like it. */
export const indicators = new Set('-?:,[]{}#&*!|>\'"%@`~=.+<');

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
export function isReserved(text: string): boolean {
	return text.length <= 5 && /^(?:true|false|null)$/i.test(text);
}

/** The end of a stretch of text without spaces there; other white space is content. */
export function endOfWords(text: string, start: number, end: number): number {
	let at = end;
	while (at > start && text.charCodeAt(at - 1) === 32) at -= 1;
	return at;
}

/** Removes spaces at the end. */
function trimmed(text: string): string {
	return text.slice(0, endOfWords(text, 0, text.length));
}

/** Returns plain words if nothing in them is a key or a comment. */
export function checked(text: string): string {
	// Most have neither sign, and one character is quicker to find than two.
	const mayBeKey = text.includes(':') && (text.endsWith(':') || text.includes(': '));
	if (mayBeKey || (text.includes('#') && text.includes(' #'))) throw new NotPlain();
	return text;
}

/** The value of plain words in the core schema of YAML 1.2. */
export function resolved(text: string): unknown {
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
export function quoted(text: string): string {
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

export function flowList(text: string): unknown[] {
	return flowParts(text).map(({ key, value }) => {
		// A key in a list would make a map.
		if (key !== undefined) throw new NotPlain();
		return value;
	});
}

export function flowMap(text: string): Record<string, unknown> {
	const map: Record<string, unknown> = {};
	for (const { key, value } of flowParts(text)) {
		if (key === undefined || key in map || isReserved(key)) throw new NotPlain();
		map[key] = value;
	}
	return map;
}
