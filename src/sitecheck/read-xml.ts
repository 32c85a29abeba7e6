import { Parser } from 'htmlparser2';
import { type BuiltFile, nothing, type Reference, type ReferenceKind } from './built-file.ts';
import type { Intern } from './intern.ts';

/** Roots of what we read in XML, and what their addresses are. */
const roots: Readonly<Record<string, ReferenceKind>> = {
	rss: 'feed',
	'rdf:RDF': 'feed',
	feed: 'feed',
	urlset: 'sitemap',
	sitemapindex: 'sitemap',
};

/** Elements whose text is an address: RSS 2.0, Sitemaps 0.9 and its image and video extensions. */
const addressTexts: ReadonlySet<string> = new Set([
	...['link', 'url', 'comments', 'docs', 'guid', 'loc'],
	...['image:loc', 'video:thumbnail_loc', 'video:content_loc', 'video:player_loc'],
]);

/** Attributes that hold an address: Atom (RFC 4287), RSS enclosures, Media RSS, `hreflang` in sitemaps. */
const addressAttributes: Readonly<Record<string, string>> = {
	link: 'href',
	'atom:link': 'href',
	'xhtml:link': 'href',
	content: 'src',
	enclosure: 'url',
	'media:content': 'url',
	'media:thumbnail': 'url',
};

/** Reads an RSS or Atom feed or a sitemap. Other XML has no references. */
export function readXml(path: string, xml: string, intern: Intern): BuiltFile {
	const references: Reference[] = [];
	let kind: ReferenceKind | undefined;
	let isRoot = true;
	let base: string | undefined;
	let offsets: Record<string, number> = {};
	let open: { text: string; offset: number } | undefined;

	const parser = new Parser(
		{
			onopentagname() {
				offsets = {};
			},
			onattribute(name) {
				offsets[name] = parser.startIndex;
			},
			onopentag(element, attributes) {
				if (isRoot) {
					kind = roots[element];
					base = attributes['xml:base'];
					isRoot = false;
				}
				if (!kind) return;
				const attribute = addressAttributes[element] ?? '';
				const href = attributes[attribute];
				if (href !== undefined) {
					references.push({
						kind,
						href: intern(href.trim()),
						offset: offsets[attribute] ?? parser.startIndex,
					});
				} else if (addressTexts.has(element) && attributes.isPermaLink !== 'false') {
					open = { text: '', offset: parser.endIndex + 1 };
				}
			},
			ontext(text) {
				if (open) open.text += text;
			},
			onclosetag(element) {
				if (!open || !kind || !addressTexts.has(element)) return;
				const href = open.text.trim();
				if (href !== '' && (element !== 'guid' || /^https?:/.test(href))) {
					const before = open.text.length - open.text.trimStart().length;
					references.push({ kind, href: intern(href), offset: open.offset + before });
				}
				open = undefined;
			},
		},
		{ xmlMode: true },
	);
	parser.end(xml);
	return {
		...fileWith(path, references),
		...(base === undefined ? {} : { base: intern(base) }),
	};
}

/** A file that only refers to others. */
export function fileWith(path: string, references: Reference[]): BuiltFile {
	return { path, isPage: false, references, anchors: nothing, repeatedIds: [], maps: nothing };
}
