import { site } from '../site.ts';

const list = new Intl.ListFormat(site.language, { type: 'conjunction' });

/** The two parts of `Mazarr, Michael J.`; what has no comma stands as it is, without a given name. */
export function nameParts(author: string): { family: string; given?: string } {
	const [family = author, given] = author.split(', ');
	return given === undefined ? { family: author } : { family, given };
}

/** An author as printed: `Mazarr, Michael J.` is `Michael J. Mazarr`; a name without a comma stands as it is. */
export function authorName(author: string): string {
	const { family, given } = nameParts(author);
	return given === undefined ? family : `${given} ${family}`;
}

/** Names in a list: `Edda Marsh and Tom Wyke`. */
export function namesInWords(names: readonly string[]): string {
	return list.format(names);
}

/** The same in pieces, each name with its place in the list, so that names can be links. */
export function listParts(names: readonly string[]): { value: string; index?: number }[] {
	let next = 0;
	return list
		.formatToParts(names)
		.map(({ type, value }) => (type === 'element' ? { value, index: next++ } : { value }));
}

/** Several authors as printed: `Kathy Evans and Phil Goodwin`; nothing where there are none. */
export function authorsInWords(authors: readonly string[] | undefined): string | undefined {
	return authors && list.format(authors.map(authorName));
}
