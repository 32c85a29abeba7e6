/** A part of a compound selector: a name, or a sign such as `.` or `:` with its name. */
export interface SimpleSelector {
	sign: '' | '#' | '.' | '[' | ':' | '::';
	/** The name; for `[`, everything within the brackets. */
	name: string;
	/** What is within the parentheses of a pseudo-class, if it has any. */
	inside?: string;
}

/** A character of a name, as `withoutEscapes` leaves it. */
export const letter = String.raw`[\w\u0080-\uFFFF-]`;
/** A name alone, which begins with a letter, or a sign with its name. */
const named = new RegExp(String.raw`(\*|(?![\d-])${letter}+)|(#|\.|::?)(${letter}+)`, 'y');

/** The selectors of a list. */
export function listed(selectors: string): string[] {
	return cut(selectors, /,/g)
		.filter((_, index) => index % 2 === 0)
		.map((one) => one.trim());
}

/** The compounds of a selector, each followed by what joins it to the next (`>`, or spaces). */
export function withJoints(selector: string): string[] {
	return cut(selector.trim(), /[\s>+~]+/g);
}

/**
 * The parts of a compound selector up to one that is none.
 *
 * @param compound - It, `withoutEscapes`.
 */
export function simplesOf(compound: string): { simples: SimpleSelector[]; isWhole: boolean } {
	const simples: SimpleSelector[] = [];
	let at = 0;
	while (at < compound.length) {
		if (compound[at] === '[') {
			const end = closingOf(compound, at);
			if (end === -1) break;
			simples.push({ sign: '[', name: compound.slice(at + 1, end) });
			at = end + 1;
			continue;
		}
		named.lastIndex = at;
		const [matched, name, sign = '', called = ''] = named.exec(compound) ?? [];
		if (matched === undefined || (name !== undefined && at > 0)) break;
		const end = at + matched.length;
		const simple = { sign: sign as SimpleSelector['sign'], name: name ?? called };
		const close = compound[end] === '(' && sign.startsWith(':') ? closingOf(compound, end) : end;
		if (close === -1) break;
		simples.push(close > end ? { ...simple, inside: compound.slice(end + 1, close) } : simple);
		at = close > end ? close + 1 : end;
	}
	return { simples, isWhole: at === compound.length };
}

/** Cuts a text at what a pattern finds outside of brackets; what was found is kept in between. */
function cut(text: string, pattern: RegExp): string[] {
	const parts: string[] = [];
	let from = 0;
	for (const { 0: found, index } of masked(text).matchAll(pattern)) {
		parts.push(text.slice(from, index), found);
		from = index + found.length;
	}
	return [...parts, text.slice(from)];
}

/** A text of the same length, without what is in brackets. */
export function masked(text: string): string {
	let mask = '';
	while (mask.length < text.length) {
		const open = text.slice(mask.length).search(/[([]/);
		if (open === -1) return mask + text.slice(mask.length);
		const start = mask.length + open;
		const end = closingOf(text, start);
		const upTo = end === -1 ? text.length : end + 1;
		mask += text.slice(mask.length, start) + '_'.repeat(upTo - start);
	}
	return mask;
}

/** The place of the bracket that closes another one; -1 if none does. */
function closingOf(text: string, open: number): number {
	let depth = 0;
	let quote = '';
	for (let at = open; at < text.length; at++) {
		const char = text[at] ?? '';
		if (quote !== '') {
			if (char === quote) quote = '';
		} else if (char === '"' || char === "'") quote = char;
		else if (char === '(' || char === '[') depth++;
		else if ((char === ')' || char === ']') && --depth === 0) return at;
	}
	return -1;
}
