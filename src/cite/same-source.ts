import { bareWords } from '../text/letters/bare-words.ts';
import { type Content, entriesOf } from '../content/content.ts';
import type { Entry } from '../content/entry.ts';
import { pageKey } from './page-key.ts';

/** The source that is already registered under one of these addresses, in any spelling (`pageKey`). */
export function sourceAt(
	content: Content,
	addresses: readonly string[],
): Entry<'source'> | undefined {
	const wanted = new Set(addresses.map(pageKey));
	return entriesOf(content, 'source').find(({ data }) => data && wanted.has(pageKey(data.url)));
}

/** The source that already has this DOI or ISBN. */
export function sourceOfWork(
	content: Content,
	{ doi, isbn }: { doi?: string | undefined; isbn?: string | undefined },
): Entry<'source'> | undefined {
	const bare = (number: string | undefined) => number?.toLowerCase().replaceAll(/[- ]/g, '');
	return entriesOf(content, 'source').find(
		({ data }) =>
			(doi !== undefined && bare(data?.doi) === bare(doi)) ||
			(isbn !== undefined && bare(data?.isbn) === bare(isbn)),
	);
}

/** Sources with the same title and day. They may be the same text, sold by an agency. */
export function twinsOf(
	content: Content,
	{ title, published }: { title?: string | undefined; published?: string | undefined },
): Entry<'source'>[] {
	if (title === undefined || published === undefined) return [];
	return entriesOf(content, 'source').filter(
		({ data }) =>
			data?.title !== undefined && data.published === published && fold(data.title) === fold(title),
	);
}

function fold(words: string): string {
	return bareWords(words.normalize('NFKC'));
}
