/** A piece of Typst's markup. Only this module makes one, so that no words become markup unescaped. */
export interface Markup {
	readonly typst: string;
}

/** What a function of Typst can be given: words and addresses as text, markup as content. */
export type Value = string | number | boolean | Markup | readonly Value[] | undefined;

/**
 * A text as a string of Typst: the one place where text is escaped. Between its quotation marks only
 * a backslash and a quotation mark mean something; control characters, which no face has, are left
 * out, and halves of surrogate pairs become U+FFFD.
 */
export function literal(text: string): string {
	const printable = text
		.toWellFormed()
		.replaceAll(/\s/g, spaceOf)
		.replaceAll(/\p{Cc}/gu, '');
	return `"${printable.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

/** Line breaks and tabs are spaces where words are set; other spaces, such as one that does not break, stay. */
function spaceOf(space: string): string {
	return /[\t\n\v\f\r\u0085\u2028\u2029]/.test(space) ? ' ' : space;
}

/** Words as they stand. */
export function words(text: string): Markup {
	// The semicolon ends the expression: without it a bracket that follows would be an argument.
	return { typst: `#${literal(text)};` };
}

/** Several pieces one after the other, texts among them as words; what is not there is left out. */
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
 * A function of Typst, or of the style that the document is set in, with what it is given.
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

/** A dictionary of Typst under a name: for each key the values of a record. */
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

/** Pieces that stand apart, each a paragraph or a block. */
export function blocks(pieces: readonly Markup[]): Markup {
	return { typst: pieces.map(({ typst }) => typst).join('\n\n') };
}

/** Markup that was made before and went through another tree. */
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
