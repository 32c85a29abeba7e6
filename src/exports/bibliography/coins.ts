import type { CSL } from '@citation-js/core';
import type { SourceNode } from '../../model/graph/nodes.ts';
import { itemOf } from './bibliography.ts';

/** What Zotero calls each kind of source that OpenURL has no format for; it takes them by Dublin Core. */
const dublinCoreTypes: Readonly<Record<string, string>> = {
	'article-newspaper': 'newspaperArticle',
	webpage: 'webpage',
	document: 'document',
	'entry-encyclopedia': 'encyclopediaArticle',
	dataset: 'dataset',
};

/**
 * A source as COinS: the `title` of an empty `<span class="Z3988">`, from which Zotero and library
 * software take it (OpenURL, ANSI/NISO Z39.88-2004, key/encoded-value format).
 */
export function coinsOf(source: SourceNode): string {
	const { csl } = itemOf(source);
	const fields =
		csl.type === 'article-journal'
			? inJournal(csl)
			: csl.type === 'book'
				? asBook(csl)
				: byDublinCore(csl);
	const everywhere: Field[] = [
		['rft.date', dateOf(source)],
		...(source.authors ?? []).map((author): Field => [roleOf(author), author]),
		['rft.language', csl.language],
		['rft_id', csl.DOI && `info:doi/${csl.DOI}`],
		['rft_id', csl.URL],
	];
	const query = new URLSearchParams([['ctx_ver', 'Z39.88-2004']]);
	for (const [name, value] of [...fields, ...everywhere]) {
		if (value !== undefined && value !== '') query.append(name, String(value));
	}
	return query.toString();
}

type Field = [name: string, value: string | number | undefined];

/** Readers split a name at its comma, else at its last blank, and the name of a body nowhere. */
function roleOf(author: string): 'rft.au' | 'rft.aucorp' {
	return author.includes(', ') || !author.includes(' ') ? 'rft.au' : 'rft.aucorp';
}

/** A day, month or year as it is; of a span or what is unsure the year, for OpenURL has no more (W3CDTF). */
function dateOf({ published }: SourceNode): string | undefined {
	return published?.match(/^\d{4}(?:-\d\d){0,2}$/)?.[0] ?? published?.slice(0, 4);
}

function inJournal(csl: CSL): Field[] {
	const [first, last] = csl.page?.toString().split('-') ?? [];
	return [
		['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
		['rft.genre', 'article'],
		['rft.atitle', csl.title],
		['rft.jtitle', csl['container-title']],
		// The format of journals has none; readers take it all the same.
		['rft.pub', csl.publisher],
		['rft.volume', csl.volume],
		['rft.issue', csl.issue],
		['rft.spage', first],
		['rft.epage', last],
	];
}

function asBook(csl: CSL): Field[] {
	return [
		['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
		['rft.genre', 'book'],
		['rft.btitle', csl.title],
		['rft.pub', csl.publisher],
		['rft.edition', csl.edition],
		['rft.isbn', csl.ISBN],
	];
}

function byDublinCore(csl: CSL): Field[] {
	return [
		['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
		['rft.type', dublinCoreTypes[csl.type]],
		['rft.title', csl.title],
		['rft.source', csl['container-title']],
		['rft.publisher', csl.publisher],
		['rft.description', csl.note],
	];
}
