/** Attributes of an element; `undefined` leaves one out. */
export type Attributes = Record<string, string | number | undefined>;

/** Markup of one element. Children are markup already: words go through `escape`. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escape(String(value))}"`)
		.join('');
	const content = children.join('');
	return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Words as markup. */
export function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A share of the whole as a length that follows the width of the picture: `0.5` → `50%`. */
export function percent(share: number): string {
	return `${round(100 * share, 1)}%`;
}

/** A length that follows the size of the letters. */
export function em(number: number): string {
	return `${round(number, 2)}em`;
}

/** A number with at most some decimals, without needless zeros: `0.50` → `.5`. */
export function round(number: number, decimals: number): string {
	const text = String(Number(number.toFixed(decimals)));
	return text.replace(/^(-?)0\./, '$1.');
}
