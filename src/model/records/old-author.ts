/**
 * The author whom an article names in the old form, `author: key`; `undefined` where it lists
 * its authors, or names none.
 *
 * @param value - The frontmatter as written.
 */
export function writtenAuthor(value: unknown): string | undefined {
	const { author, authors } = (value ?? {}) as { author?: unknown; authors?: unknown };
	return typeof author === 'string' && authors === undefined ? author : undefined;
}

/** The frontmatter of an article with its author in the list of authors, where the old form names one alone. */
export function withAuthors(value: unknown): unknown {
	const person = writtenAuthor(value);
	if (person === undefined) return value;
	const { author: _, ...rest } = value as { author: string };
	return { ...rest, authors: [{ person }] };
}
