import type { CSL } from '@citation-js/core';
import type { SourceNode } from '../../model/graph/nodes.ts';
import { itemOf } from './bibliography.ts';

/** Zotero's type for each kind of source that OpenURL has no format for; those use Dublin Core. */
const dublinCoreTypes: Readonly<Record<string, string>> = {
	'article-newspaper': 'newspaperArticle',
	webpage: 'webpage',
	document: 'document',
	'entry-encyclopedia': 'encyclopediaArticle',
	dataset: 'dataset',
};

/**
 * A source as COinS: the `title` of an empty `<span class="Z3988">`, which Zotero and library
 * software read (OpenURL, ANSI/NISO Z39.88-2004, key/encoded-value format).
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

/**
 * Readers split a personal name at its comma, or else at its last blank. They never split the name
 * of a body.
 */
function roleOf(author: string): 'rft.au' | 'rft.aucorp' {
	return author.includes(', ') || !author.includes(' ') ? 'rft.au' : 'rft.aucorp';
}

/**
 * A day, month or year as it is. Ranges and uncertain dates are reduced to the year, because
 * OpenURL supports no more (W3CDTF).
 */
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
		// The journal format does not define it, but readers accept it.
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
