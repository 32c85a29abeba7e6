import { spaceBefore, withoutSpaceAround } from '../text/letters/ascii-space.ts';
import { Parser } from 'htmlparser2';
import { type BuiltFile, nothing, type Reference, type ReferenceKind } from './built-file.ts';
import { type Found, mayRefer, referencesOf } from './html-references.ts';
import type { Intern } from '../text/intern.ts';

/** Root elements of the XML that we read, and the kind of their addresses. */
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

/** Attributes with an address: Atom (RFC 4287), RSS enclosures, Media RSS, `hreflang` in sitemaps. */
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
	/** The text of an open element whose text is HTML. */
	let html: { element: string; text: string; offset: number } | undefined;
	/** How many elements of XHTML content are open. */
	let inside = 0;

	function addHtml(found: readonly Found[], offset: number): void {
		for (const { href } of found) references.push({ kind: 'feed', href: intern(href), offset });
	}

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
				if (inside > 0) {
					inside += 1;
					addHtml(referencesOf(element.replace(/^.*:/, ''), attributes), parser.startIndex);
					return;
				}
				if (kind === 'feed' && holdsHtml(element, attributes)) {
					if (attributes.type === 'xhtml') inside = 1;
					else html = { element, text: '', offset: parser.endIndex + 1 };
				}
				const attribute = addressAttributes[element] ?? '';
				const href = attributes[attribute];
				if (href !== undefined) {
					references.push({
						kind,
						href: intern(withoutSpaceAround(href)),
						offset: offsets[attribute] ?? parser.startIndex,
					});
				} else if (addressTexts.has(element) && attributes.isPermaLink !== 'false') {
					open = { text: '', offset: parser.endIndex + 1 };
				}
			},
			ontext(text) {
				if (open) open.text += text;
				if (html) html.text += text;
			},
			onclosetag(element) {
				if (inside > 0) inside -= 1;
				if (html?.element === element) {
					addHtml(referencesInHtml(html.text), html.offset);
					html = undefined;
				}
				if (!open || !kind || !addressTexts.has(element)) return;
				const href = withoutSpaceAround(open.text);
				if (href !== '' && (element !== 'guid' || /^https?:/.test(href))) {
					const before = spaceBefore(open.text);
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

/**
 * Whether an element of a feed contains HTML: in Atom, content and summaries of that type (RFC 4287,
 * section 3.1.1); in RSS, all descriptions and content.
 */
function holdsHtml(element: string, { type, src }: Readonly<Record<string, string>>): boolean {
	if (element === 'description' || element === 'content:encoded') return true;
	const isText = element === 'content' || element === 'summary';
	return isText && src === undefined && (type === 'html' || type === 'xhtml');
}

function referencesInHtml(html: string): Found[] {
	const found: Found[] = [];
	const parser = new Parser({
		onopentag(element, attributes) {
			if (mayRefer(element)) found.push(...referencesOf(element, attributes));
		},
	});
	parser.end(html);
	return found;
}

/** A file that has references and nothing else. */
export function fileWith(path: string, references: Reference[]): BuiltFile {
	return { path, isPage: false, references, anchors: nothing, repeatedIds: [], maps: nothing };
}
