import type { ArticleNode } from '../../model/graph/nodes.ts';
import { plainWords } from '../../prose/marked-text.ts';
import { articlePath, fullAddress } from '../../routes/links.ts';
import { site } from '../../site.ts';
import { helpersOf, writersOf } from '../../words/byline.ts';
import { wordsFor } from '../../words/words-of.ts';
import { files } from './files.ts';
import { element, type Markup } from './markup.ts';
import type { BookPage } from './page.ts';

/** A file of a book that is not a page. */
export interface BookResource {
	file: string;
	type: string;
}

/**
 * The package document: what a book is, what it contains and in which order (EPUB 3.3, section 5).
 */
export function packageFile(
	article: ArticleNode,
	pages: readonly BookPage[],
	resources: readonly BookResource[],
): string {
	const item = (file: string, type: string, properties?: string) =>
		element('item', { id: idOf(file), href: file, 'media-type': type, properties });
	const root = element(
		'package',
		{
			xmlns: 'http://www.idpf.org/2007/opf',
			version: '3.0',
			'unique-identifier': 'book',
			'xml:lang': article.language,
		},
		metadata(article),
		element(
			'manifest',
			{},
			item(files.nav, xhtml, 'nav'),
			...pages.map(({ file, body }) =>
				item(file, xhtml, body.xhtml.includes('<svg ') ? 'svg' : undefined),
			),
			...resources.map(({ file, type }) =>
				item(file, type, file === files.picture ? 'cover-image' : undefined),
			),
		),
		element(
			'spine',
			{ 'page-progression-direction': wordsFor(article).direction ?? 'ltr' },
			...pages
				.map(({ file }) => file)
				.toSpliced(pages.findIndex(({ kind }) => kind === 'titlepage') + 1, 0, files.nav)
				.map((file) => element('itemref', { idref: idOf(file) })),
		),
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xhtml}\n`;
}

const xhtml = 'application/xhtml+xml';

/** The roles of contributors in the codes of libraries (MARC relators). */
const relators = { research: 'res', translation: 'trl', editing: 'edt', figures: 'ill' } as const;

function metadata(article: ArticleNode): Markup {
	const { key, title, standfirst, basedOn, published, reviewed } = article;
	const meta = (property: string, value: string) => element('meta', { property }, value);
	const role = (of: string, code: string) =>
		element('meta', { property: 'role', refines: `#${of}`, scheme: 'marc:relators' }, code);
	return element(
		'metadata',
		{ 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
		element('dc:identifier', { id: 'book' }, `tag:${site.tagOwner}:${key}`),
		element('dc:title', {}, title),
		element('dc:language', {}, article.language),
		...(basedOn ? [site.name] : writersOf(article).map(({ name }) => name)).flatMap(
			(name, index) => {
				const id = index === 0 ? 'author' : `author-${String(index + 1)}`;
				return [element('dc:creator', { id }, name), role(id, 'aut')];
			},
		),
		...helpersOf(article).flatMap(({ role: part, people }) =>
			people.flatMap(({ key: person, name }) => {
				const id = `${part}-${person}`;
				return [element('dc:contributor', { id }, name), role(id, relators[part])];
			}),
		),
		// The author of the work that it is based on is its bibliographic antecedent (MARC
		// relators).
		basedOn && element('dc:contributor', { id: 'original' }, basedOn.author.name),
		basedOn && role('original', 'ant'),
		element('dc:publisher', {}, site.name),
		element('dc:date', {}, published),
		element('dc:description', {}, plainWords(standfirst)),
		element('dc:source', {}, fullAddress(articlePath(key))),
		meta('dcterms:modified', `${reviewed}T00:00:00Z`),
		...accessibility(article).map(([property, value]) => meta(`schema:${property}`, value)),
	);
}

/**
 * What the book offers to readers with a disability (EPUB Accessibility 1.1, section 2). It claims
 * no conformance to a level of WCAG, because a person would have to evaluate the book first.
 */
function accessibility(article: ArticleNode): (readonly [property: string, value: string])[] {
	const { count, exported } = wordsFor(article);
	return [
		...['textual', 'visual'].map((mode) => ['accessMode', mode] as const),
		['accessModeSufficient', 'textual'],
		...[
			'alternativeText',
			'longDescription',
			'displayTransformability',
			'readingOrder',
			'structuralNavigation',
			'tableOfContents',
			'ARIA',
		].map((feature) => ['accessibilityFeature', feature] as const),
		['accessibilityHazard', 'none'],
		['accessibilitySummary', exported.accessible(count(article.claims.length, 'claim'))],
	];
}

function idOf(file: string): string {
	return `item-${file.replaceAll(/[^a-z0-9-]/gi, '_')}`;
}

/** Where the package document is in the archive (EPUB 3.3, section 4.2.6.3.1). */
export function containerFile(path: string): string {
	const { xhtml: root } = element(
		'container',
		{ version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
		element(
			'rootfiles',
			{},
			element('rootfile', { 'full-path': path, 'media-type': 'application/oebps-package+xml' }),
		),
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
