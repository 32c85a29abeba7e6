import { writable } from '../../text/letters/writable.ts';

/** Finished markup. It has its own type, so no text is inserted without escaping. */
export interface Markup {
	readonly xhtml: string;
}

/** What an element may contain: markup, words, or nothing. */
export type Content = Markup | string | undefined;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of XHTML; attributes that are `undefined` are left out. */
export function element(name: string, attributes: Attributes, ...content: Content[]): Markup {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escapeValue(String(value))}"`)
		.join('');
	const { xhtml } = all(...content);
	return { xhtml: `<${name}${written}${xhtml === '' ? '/>' : `>${xhtml}</${name}>`}` };
}

/** Pieces joined together; texts are escaped, and missing pieces are left out. */
export function all(...content: Content[]): Markup {
	return {
		xhtml: content
			.map((piece) => (typeof piece === 'string' ? escape(piece) : (piece?.xhtml ?? '')))
			.join(''),
	};
}

/** Pieces joined by a separator; empty ones are left out. */
export function joined(pieces: readonly Content[], between: string): Markup {
	const there = pieces.filter((piece) => all(piece).xhtml !== '');
	return all(...there.flatMap((piece, index) => (index === 0 ? [piece] : [between, piece])));
}

function escape(text: string): string {
	return writable(text)
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll('\r', '&#13;');
}

/**
 * An XML parser turns any white space in an attribute into a blank, unless it is written as a
 * character reference.
 */
function escapeValue(text: string): string {
	return escape(text).replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}
