/**
 * A piece of Typst markup. Only this module makes one, so no words become markup without escaping.
 */
export interface Markup {
	readonly typst: string;
}

/** A value for a Typst function: words and addresses as text, markup as content. */
export type Value = string | number | boolean | Markup | readonly Value[] | undefined;

/**
 * A text as a Typst string: the only place where text is escaped. Inside it, only a backslash and a
 * quotation mark have a meaning. Control characters, which no font has, are left out, and halves of
 * surrogate pairs become U+FFFD.
 */
export function literal(text: string): string {
	const printable = text
		.toWellFormed()
		.replaceAll(/\s/g, spaceOf)
		.replaceAll(/\p{Cc}/gu, '');
	return `"${printable.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

/** Line breaks and tabs become spaces; other spaces, such as non-breaking ones, stay. */
function spaceOf(space: string): string {
	return /[\t\n\v\f\r\u0085\u2028\u2029]/.test(space) ? ' ' : space;
}

/** Words as a Typst string, so that none of their characters is read as markup. */
export function words(text: string): Markup {
	// The semicolon ends the expression: without it, a bracket after it would be an argument.
	return { typst: `#${literal(text)};` };
}

/** Several pieces joined together; texts are added as words, and missing pieces are left out. */
export function all(...pieces: readonly (Markup | string | undefined)[]): Markup {
	return {
		typst: pieces
			.map((piece) => (typeof piece === 'string' ? words(piece).typst : (piece?.typst ?? '')))
			.join(''),
	};
}

/** Several pieces with words between them. */
export function joined(pieces: readonly Markup[], between: string | Markup): Markup {
	return all(...pieces.flatMap((piece, index) => (index > 0 ? [between, piece] : [piece])));
}

/**
 * A call of a Typst function, or of one in the document's style, with its arguments.
 *
 * @param named - Its named arguments; those without a value are left out.
 * @param rest - Its other arguments.
 */
export function call(
	name: string,
	named: Readonly<Record<string, Value>> = {},
	...rest: readonly Value[]
): Markup {
	const given = [
		...Object.entries(named).flatMap(([key, value]) =>
			value === undefined ? [] : [`${key}: ${code(value)}`],
		),
		...rest.map(code),
	];
	return { typst: `#${name}(${given.join(', ')});` };
}

/** A named Typst dictionary: each key has the values of a record. */
export function define(
	name: string,
	entries: ReadonlyMap<string, Readonly<Record<string, Value>>>,
): Markup {
	const lines = [...entries].map(([key, record]) => {
		const values = Object.entries(record).map(([field, value]) => `${field}: ${code(value)}`);
		return `\t${literal(key)}: (${values.join(', ')}),\n`;
	});
	return { typst: `#let ${name} = (:\n${lines.join('')})`.replace('(:\n\t', '(\n\t') };
}

/** Separate pieces, each a paragraph or a block. */
export function blocks(pieces: readonly Markup[]): Markup {
	return { typst: pieces.map(({ typst }) => typst).join('\n\n') };
}

/** Markup that was made earlier and passed through another tree. */
export function markupOf(typst: string): Markup {
	return { typst };
}

function code(value: Value): string {
	if (value === undefined) return 'none';
	if (typeof value === 'string') return literal(value);
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	if ('typst' in value) return `[${value.typst}]`;
	return `(${value.map((one) => `${code(one)}, `).join('')})`;
}
