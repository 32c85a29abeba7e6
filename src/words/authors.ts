import { type Words, wordsFor } from './words-of.ts';

/**
 * The two parts of `Mazarr, Michael J.`. A name without a comma has no given name and stays as it
 * is.
 */
export function nameParts(author: string): { family: string; given?: string } {
	const [family = author, given] = author.split(', ');
	return given === undefined ? { family: author } : { family, given };
}

/**
 * An author as printed: `Mazarr, Michael J.` is `Michael J. Mazarr`; a name without a comma stays
 * as it is.
 */
export function authorName(author: string): string {
	const { family, given } = nameParts(author);
	return given === undefined ? family : `${given} ${family}`;
}

/** Several authors as printed: `Kathy Evans and Phil Goodwin`; empty if there are none. */
export function authorsInWords(
	authors: readonly string[] | undefined,
	{ list }: Pick<Words, 'list'> = wordsFor(undefined),
): string | undefined {
	return authors && list(authors.map(authorName));
}
