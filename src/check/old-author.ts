import type { Entry } from '../content/entry.ts';

/**
 * The author whom an article names in the form of old, `author: key`; `undefined` where it lists
 * its authors, or names none.
 */
export function writtenAuthor({ kind, value }: Pick<Entry, 'kind' | 'value'>): string | undefined {
	if (kind !== 'article') return undefined;
	const { author, authors } = (value ?? {}) as { author?: unknown; authors?: unknown };
	return typeof author === 'string' && authors === undefined ? author : undefined;
}
