/**
 * The author that an article names in the old form, `author: key`; `undefined` if it has a list of
 * authors, or none.
 *
 * @param value - The frontmatter as written.
 */
export function writtenAuthor(value: unknown): string | undefined {
	const { author, authors } = (value ?? {}) as { author?: unknown; authors?: unknown };
	return typeof author === 'string' && authors === undefined ? author : undefined;
}

/** The frontmatter of an article, with an author in the old form moved into the list of authors. */
export function withAuthors(value: unknown): unknown {
	const person = writtenAuthor(value);
	if (person === undefined) return value;
	const { author: _, ...rest } = value as { author: string };
	return { ...rest, authors: [{ person }] };
}
