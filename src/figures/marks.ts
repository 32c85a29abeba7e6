/** Attributes of an element; `undefined` leaves one out. */
export type Attributes = Record<string, string | number | undefined>;

/** An element of a drawing. What it looks like is said by its kinds, which stand in `class`. */
export interface Mark {
	name: string;
	attributes: Attributes;
	children: readonly (Mark | string)[];
}

/** What turns the kinds of a mark into attributes, where no style sheet does. */
export type Paint = (kinds: readonly string[], name: string) => Attributes;

/** An element with what it holds: other marks, or words. */
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
 * Words at a place; `anchor` says which end of them stands there. A drawing runs from left to right in
 * every language; words that do not are isolated (UAX 9), so that their numbers and signs stand where
 * their language has them.
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

/** Where words stand. */
export interface TextPlace {
	x: number;
	/** Of the line that the letters stand on. */
	y: number;
	anchor?: 'start' | 'middle' | 'end' | undefined;
	kind?: string | undefined;
	/** Size of the letters, where it is not that of the picture. */
	size?: number | undefined;
	/** Whether the letters stand about `y`, whatever their size. */
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

/** Markup of a mark. With `paint` it needs no style sheet. */
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

/** Words as markup. */
export function escape(words: string): string {
	return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A number in whole units, or with at most so many decimals, without needless zeros: `0.50` → `.5`. */
export function round(number: number, decimals = 0): string {
	return String(Number(number.toFixed(decimals))).replace(/^(-?)0\./, '$1.');
}
