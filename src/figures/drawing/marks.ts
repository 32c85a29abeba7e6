/** Attributes of an element; `undefined` leaves one out. */
export type Attributes = Record<string, string | number | undefined>;

/** An element of a drawing. Its kinds, in `class`, decide what it looks like. */
export interface Mark {
	name: string;
	attributes: Attributes;
	children: readonly (Mark | string)[];
}

/** Turns the kinds of a mark into attributes, for drawings without a style sheet. */
export type Paint = (kinds: readonly string[], name: string) => Attributes;

/** An element with its content: other marks, or words. */
export function mark(
	name: string,
	attributes: Attributes = {},
	...children: (Mark | string)[]
): Mark {
	return { name, attributes, children };
}

/** Letters that run from right to left. */
const fromRight = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * Words at a place; `anchor` says which end of them is there. A drawing runs from left to right in
 * every language. Words from right to left are isolated (UAX 9), so their numbers and signs are
 * where their language puts them.
 */
export function text(words: string, { x, y, anchor, kind, size, isCentred }: TextPlace): Mark {
	return mark(
		'text',
		{
			class: kind,
			x: round(x),
			y: round(y),
			dy: isCentred ? '.35em' : undefined,
			'text-anchor': anchor === 'start' ? undefined : anchor,
			'font-size': size === undefined ? undefined : round(size, 1),
		},
		fromRight.test(words) ? `\u2068${words}\u2069` : words,
	);
}

/** Where words are drawn. */
export interface TextPlace {
	x: number;
	/** The y of their base line. */
	y: number;
	anchor?: 'start' | 'middle' | 'end' | undefined;
	kind?: string | undefined;
	/** Size of the letters, if it differs from that of the picture. */
	size?: number | undefined;
	/** Whether the letters are centred on `y`, whatever their size. */
	isCentred?: boolean | undefined;
}

/** A straight line from one place to another. */
export function line(from: Place, to: Place, kind = 'rule'): Mark {
	return lines([[from, to]], kind);
}

/** Straight lines of one kind. */
export function lines(all: readonly (readonly [from: Place, to: Place])[], kind = 'rule'): Mark {
	const d = all.map(([[x1, y1], [x2, y2]]) => {
		const start = `M${round(x1)} ${round(y1)}`;
		if (y1 === y2) return `${start}H${round(x2)}`;
		return start + (x1 === x2 ? `V${round(y2)}` : `L${round(x2)} ${round(y2)}`);
	});
	return mark('path', { class: kind, d: d.join('') });
}

/** A place in a drawing: across, then down. */
export type Place = readonly [x: number, y: number];

/** A rectangle. */
export function rectangle(
	{ x, y, width, height }: { x: number; y: number; width: number; height: number },
	kind?: string,
): Mark {
	return mark('rect', {
		class: kind,
		x: round(x),
		y: round(y),
		width: round(width),
		height: round(height),
	});
}

/** The markup of a mark. With `paint`, it needs no style sheet. */
export function write(node: Mark | string, paint?: Paint): string {
	if (typeof node === 'string') return escape(node);
	const { class: kinds, ...rest } = node.attributes;
	const attributes = paint
		? {
				...paint(
					String(kinds ?? '')
						.split(' ')
						.filter(Boolean),
					node.name,
				),
				...rest,
			}
		: node.attributes;
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escape(String(value))}"`)
		.join('');
	const content = node.children.map((child) => write(child, paint)).join('');
	return content === ''
		? `<${node.name}${written}/>`
		: `<${node.name}${written}>${content}</${node.name}>`;
}

/** Words with markup characters escaped. */
export function escape(words: string): string {
	return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/**
 * A number rounded to whole units, or to at most the given decimals, without needless zeros: `0.50`
 * → `.5`.
 */
export function round(number: number, decimals = 0): string {
	return String(Number(number.toFixed(decimals))).replace(/^(-?)0\./, '$1.');
}
