import { authorNames } from './names/author-names.ts';
import { languageTag } from './language.ts';
import { isNode, type LinkedNode, listOf, textsOf, typesOf } from './linked-node.ts';
import type { Metadata } from './metadata.ts';
import { withoutMarkup } from './without-markup.ts';

/** Kinds of source by schema.org types, the most specific first. */
const kinds: readonly [RegExp, string][] = [
	[/^(?:ScholarlyArticle|MedicalScholarlyArticle|Thesis)$/, 'academic'],
	[/^(?:OpinionNewsArticle|AnalysisNewsArticle|ReviewNewsArticle)$/, 'analysis'],
	[/^(?:Dataset|DataFeed)$/, 'dataset'],
	[/^Book$/, 'book'],
	[/^(?:NewsArticle|ReportageNewsArticle|BackgroundNewsArticle|LiveBlogPosting)$/, 'report'],
	[/^(?:Legislation|GovernmentService|DigitalDocument)$/, 'document'],
];
/** How likely the types of a thing make it the main work of a page, from 0 to 3. */
const rank = (types: readonly string[]): number => {
	if (types.some((type) => /Article$|Posting$|^(?:Report|Thesis|Book|Dataset)$/.test(type)))
		return 3;
	if (
		types.some((type) => /^(?:CreativeWork|Legislation|\w{0,20}Object|\w{0,20}Episode)$/.test(type))
	)
		return 2;
	return types.some((type) => type.endsWith('Page')) ? 1 : 0;
};

/** Facts by which to tell the work that a page shows from others that it describes. */
export interface WorkHints {
	address: string;
	/** Headings and title of the page. */
	words: readonly string[];
}

/** The thing that is the work a page shows; `undefined` if the page describes no work. */
export function workAmong(
	nodes: readonly LinkedNode[],
	{ address, words }: WorkHints,
): LinkedNode | undefined {
	const scored = nodes
		.map((node) => ({ node, score: rank(typesOf(node)) }))
		.filter(({ score }) => score > 0)
		.map(({ node, score }) => {
			const [title = ''] = textsOf(node.headline ?? node.name).map(withoutMarkup);
			const isTitled = title !== '' && words.some((line) => line.includes(title));
			const isHere = [node.url, node['@id'], node.mainEntityOfPage]
				.flatMap(listOf)
				.map((one) => (isNode(one) ? (one['@id'] ?? one.url) : one))
				.some((one) => typeof one === 'string' && pathOf(one) === pathOf(address));
			return { node, score: score + (isTitled ? 4 : 0) + (isHere ? 4 : 0) };
		});
	return scored.toSorted((a, b) => b.score - a.score)[0]?.node;
}

function pathOf(address: string): string {
	return URL.parse(address)?.pathname.replace(/\/$/, '') ?? address;
}

/** The metadata of a thing. @param from - Where it was described, in words. */
export function metadataOf(node: LinkedNode, from: string): Metadata {
	const types = typesOf(node);
	const isPage = rank(types) <= 1;
	const found: Metadata = { addresses: [] };
	const put = (field: Exclude<keyof Metadata, 'authors' | 'addresses'>, words?: string) => {
		const value = withoutMarkup(words ?? '');
		if (value !== '') found[field] = { value, from };
	};
	put('title', textsOf(node.headline ?? (isPage ? undefined : node.name))[0]);
	put('published', textsOf(node.datePublished ?? node.uploadDate)[0]);
	put('publisher', textsOf(node.publisher ?? node.sourceOrganization)[0]);
	put('language', languageTag(languageOf(node.inLanguage)));
	put('kind', kinds.find(([pattern]) => types.some((type) => pattern.test(type)))?.[1]);
	put('access', accessOf(textsOf(node.isAccessibleForFree)[0] ?? node.isAccessibleForFree));
	put('isbn', textsOf(node.isbn)[0]);
	put('doi', doiIn([...textsOf(node.sameAs), ...identifiers(node.identifier)]));
	put('pages', pagesOf(node));
	for (const part of partsOf(node.isPartOf)) {
		put(
			'container',
			found.container?.value ?? (isSerial(part) ? textsOf(part.name)[0] : undefined),
		);
		put('volume', found.volume?.value ?? textsOf(part.volumeNumber)[0]);
		put('issue', found.issue?.value ?? textsOf(part.issueNumber)[0]);
	}
	const names = authorNames(listOf(node.author ?? node.creator).map(nameOf));
	if (names.length > 0) found.authors = { value: names, from };
	return found;
}

function nameOf(author: unknown): {
	name: string;
	given?: string;
	family?: string;
	isBody?: boolean;
} {
	if (!isNode(author)) return { name: typeof author === 'string' ? author : '' };
	const [family] = textsOf(author.familyName);
	const [given] = textsOf(author.givenName);
	const isBody = typesOf(author).some((type) => type.endsWith('Organization'));
	return {
		name: textsOf(author.name)[0] ?? [given, family].filter(Boolean).join(' '),
		isBody,
		...(family !== undefined && given !== undefined && { family, given }),
	};
}

function languageOf(value: unknown): string | undefined {
	const [first] = listOf(value);
	return isNode(first) ? textsOf(first.alternateName ?? first.name)[0] : textsOf(first)[0];
}

function accessOf(value: unknown): string | undefined {
	const said = String(value).toLowerCase();
	if (/^(?:false|http:\/\/schema\.org\/false)$/.test(said)) return 'paywall';
	return said === 'true' ? 'open' : undefined;
}

function identifiers(value: unknown): string[] {
	return listOf(value).flatMap((one) => (isNode(one) ? textsOf(one.value) : textsOf(one)));
}

/** The first DOI in some texts, without its prefix. */
export function doiIn(texts: readonly string[]): string | undefined {
	for (const text of texts) {
		const [, doi] = /(?:^|doi\.org\/|doi:\s?)(10\.\d{4,9}\/\S{1,200})$/i.exec(text.trim()) ?? [];
		if (doi !== undefined) return doi;
	}
	return undefined;
}

function pagesOf(node: LinkedNode): string | undefined {
	const [pages] = textsOf(node.pagination);
	const [first] = textsOf(node.pageStart);
	const [last] = textsOf(node.pageEnd);
	return pages ?? (first === undefined ? undefined : [first, last].filter(Boolean).join('–'));
}

/** The things that this is a part of, from the nearest: issue, volume, journal. */
function partsOf(value: unknown, depth = 0): LinkedNode[] {
	if (depth > 4) return [];
	return listOf(value).flatMap((one) =>
		isNode(one) ? [one, ...partsOf(one.isPartOf, depth + 1)] : [],
	);
}

function isSerial(node: LinkedNode): boolean {
	return typesOf(node).some((type) => /Periodical|Series|Journal|Collection|Book$/.test(type));
}
