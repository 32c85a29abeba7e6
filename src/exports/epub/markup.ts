import { writable } from '../../text/writable.ts';

/** Markup that is written already, which takes a type of its own so that no text is put in unescaped. */
export interface Markup {
	readonly xhtml: string;
}

/** What an element may hold: markup, words, or nothing. */
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

/** Pieces one after the other. */
export function all(...content: Content[]): Markup {
	return {
		xhtml: content
			.map((piece) => (typeof piece === 'string' ? escape(piece) : (piece?.xhtml ?? '')))
			.join(''),
	};
}

/** Pieces with something between them; those that are nothing are passed over. */
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

/** In an attribute a reader of XML takes every white space for a blank, unless it is written so. */
function escapeValue(text: string): string {
	return escape(text).replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}
