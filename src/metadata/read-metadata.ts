import { publishedDay } from './dates/published-day.ts';
import {
	dayInAddress,
	doiInHead,
	kindInHead,
	addressesInHead,
	pagesInHead,
} from './head-fields.ts';
import { jsonLdNodes } from './json-ld.ts';
import { likelyLanguage } from './language.ts';
import { metadataOf, workAmong } from './linked-work.ts';
import { metaNames } from './meta-names.ts';
import { firstOf, type Metadata, type TextField } from './metadata.ts';
import { microdataNodes } from './microdata.ts';
import { labelledAuthors, metaAuthors, printedAuthors } from './page-authors.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { documentTitle, wholeTitle, withoutSite } from './titles.ts';

interface PageOptions {
	/** Where it was read. */
	address: string;
	/** The `Content-Language` of its answer. */
	contentLanguage?: string | undefined;
}

const { trusted, other } = metaNames;

/**
 * Reads the metadata of a page from the most trusted sources first: the tags of libraries
 * (Highwire), JSON-LD, microdata, Open Graph, Dublin Core, then what a reader sees. Fields that are
 * not found are left out.
 */
export function readMetadata(html: string, { address, contentLanguage }: PageOptions): Metadata {
	const head = pageHead(html);
	const { meta, headings } = head;
	const works = worksOf(head, address);
	const of = (field: TextField) => works.map((work) => work[field]);
	const site = firstOf(...of('publisher'), meta(...other.publisher))?.value;
	const language = likelyLanguage(
		[
			meta(...trusted.language),
			{ value: head.language, from: '<html lang>' },
			...of('language'),
			meta(...other.language),
			{ value: contentLanguage ?? '', from: 'Content-Language' },
		],
		[head.title, ...headings, meta('description', 'og:description')?.value].join(' '),
	);
	const [heading] = headings;
	const title = firstOf(
		meta(...trusted.title),
		...of('title'),
		meta(...other.title),
		documentTitle(head, site),
		meta('twitter:title'),
		heading === undefined ? undefined : { value: heading, from: 'the <h1>' },
	);
	const said = [
		...trusted.published.map((name) => meta(name)),
		...of('published'),
		...other.published.map((name) => meta(name)),
	];
	const { scholarly, article } = kindInHead(head);
	return given({
		title: title && wholeTitle({ ...title, value: withoutSite(title.value, site) }, head),
		authors: firstOf(
			metaAuthors(head, trusted.authors),
			...works.map(({ authors }) => (isOnly(authors, site) ? undefined : authors)),
			metaAuthors(head, other.authors),
			labelledAuthors(head),
			printedAuthors(head),
			// The data of some sites always has the site as the author, even if the page names people.
			...works.map(({ authors }) => authors),
		),
		published: publishedDay(head, said, language?.value ?? 'en') ?? dayInAddress(address),
		publisher: firstOf(meta(...trusted.publisher), ...of('publisher'), meta(...other.publisher)),
		language,
		kind: firstOf(scholarly, ...of('kind'), article),
		access: firstOf(...of('access')),
		container: firstOf(meta(...trusted.container), ...of('container')),
		volume: firstOf(meta(...trusted.volume), ...of('volume')),
		issue: firstOf(meta(...trusted.issue), ...of('issue')),
		pages: firstOf(pagesInHead(head), ...of('pages')),
		doi: firstOf(doiInHead(head), ...of('doi')),
		isbn: firstOf(meta(...trusted.isbn), ...of('isbn')),
		addresses: addressesInHead(head, address),
	});
}

/** Whether the only author is the site itself. */
function isOnly(authors: Metadata['authors'], site: string | undefined): boolean {
	return authors?.value.length === 1 && authors.value[0] === site;
}

/** The work that a page shows, as described in JSON-LD and in microdata. */
function worksOf(head: PageHead, address: string): Metadata[] {
	const hints = { address, words: [...head.headings, head.title, ...head.all('og:title')] };
	return [
		{ nodes: jsonLdNodes(head), from: 'JSON-LD' },
		{ nodes: microdataNodes(head), from: 'microdata' },
	].flatMap(({ nodes, from }) => {
		const work = workAmong(nodes, hints);
		return work ? [metadataOf(work, from)] : [];
	});
}

/** Removes the fields that were not found. */
function given(fields: { [Field in keyof Metadata]: Metadata[Field] | undefined }): Metadata {
	return Object.fromEntries(
		Object.entries(fields).filter(([, value]) => value !== undefined),
	) as unknown as Metadata;
}
