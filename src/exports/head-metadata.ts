import { authorName } from '../words/authors.ts';
import { helpersOf, writersOf } from '../words/byline.ts';
import { plainWords } from '../prose/marked-text.ts';
import { articlePath, fullAddress } from '../routes/links.ts';
import type { ArticleNode, SourceNode } from '../model/graph/nodes.ts';
import { site } from '../site.ts';
import { itemOf } from './bibliography/bibliography.ts';

/** One `<meta>` of a page. */
export interface MetaTag {
	name: string;
	content: string;
}

/**
 * The metadata of an article for reference managers and libraries: the names of Highwire Press,
 * which Google Scholar and Zotero read, and those of Dublin Core (DCMI Metadata Terms).
 */
export function articleMetadata(article: ArticleNode): MetaTag[] {
	const { key, title, basedOn, published, standfirst } = article;
	const address = fullAddress(articlePath(key));
	const names = writersOf(article).map(({ name }) => name);
	return listed({
		citation_title: title,
		citation_author: basedOn ? site.name : names,
		// Google Scholar requires slashes.
		citation_publication_date: published.replaceAll('-', '/'),
		citation_journal_title: site.name,
		citation_language: article.language,
		citation_public_url: address,
		'DC.title': title,
		// Reader views print it as the byline: for an adaptation, the author of the original
		// instead of its publisher.
		'DC.creator': names,
		'DC.contributor': helpersOf(article).flatMap(({ people }) => people.map(({ name }) => name)),
		'DC.publisher': site.name,
		'DC.date': published,
		'DC.language': article.language,
		'DC.identifier': address,
		'DC.type': 'Text',
		'DC.description': plainWords(standfirst),
		'DC.source': basedOn && `${basedOn.author.name}: ${basedOn.title}`,
	});
}

/**
 * The sources of an article, one `citation_reference` each. They are on the page about citing the
 * article: 309 of them would add a hundred kilobytes to the head of the article or its
 * bibliography, before anything is shown.
 */
export function referenceMetadata(sources: readonly SourceNode[]): MetaTag[] {
	return sources.map((source) => ({ name: 'citation_reference', content: referenceOf(source) }));
}

function referenceOf(source: SourceNode): string {
	const { csl } = itemOf(source);
	const fields: [string, string | number | undefined][] = [
		['title', csl.title],
		...(source.authors ?? []).map((author): [string, string] => ['author', authorName(author)]),
		['publication_date', source.published?.replaceAll('-', '/')],
		['journal_title', csl['container-title']],
		['publisher', csl.publisher],
		['volume', csl.volume],
		['issue', csl.issue],
		['pages', csl.page],
		['doi', csl.DOI],
		['isbn', csl.ISBN],
		['language', csl.language],
		['public_url', csl.URL],
	];
	return fields
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `citation_${name}=${withoutSemicolons(name, String(value))}`)
		.join('; ');
}

/** A semicolon ends a field: in an address it is encoded, in words a comma replaces it. */
function withoutSemicolons(name: string, value: string): string {
	return value.replaceAll(';', name === 'public_url' ? '%3B' : ',');
}

function listed(
	fields: Readonly<Record<string, string | readonly string[] | undefined>>,
): MetaTag[] {
	return Object.entries(fields).flatMap(([name, value]) =>
		[value ?? []].flat().map((content) => ({ name, content })),
	);
}
