import { type Words, wordsFor } from './words-of.ts';

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

/** Several authors as printed: `Kathy Evans and Phil Goodwin`; nothing where there are none. */
export function authorsInWords(
	authors: readonly string[] | undefined,
	{ list }: Pick<Words, 'list'> = wordsFor(undefined),
): string | undefined {
	return authors && list(authors.map(authorName));
}
