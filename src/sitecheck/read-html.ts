import { withoutSpaceAround } from '../text/letters/ascii-space.ts';
import { Parser } from 'htmlparser2';
import { type BuiltFile, nothing, type Reference, type RepeatedId } from './built-file.ts';
import { type CssReference, referencesInCss } from './css-references.ts';
import { mayRefer, referencesOf } from './html-references.ts';
import { linkedDataKeys, referencesInJson } from './json-references.ts';
import type { Intern } from '../text/intern.ts';

/** Attributes whose value is CSS and may have `url(#id)` (SVG 2, section 6.6). */
const styled: ReadonlySet<string> = new Set([
	...['style', 'fill', 'stroke', 'filter', 'mask', 'clip-path', 'cursor'],
	...['marker-start', 'marker-mid', 'marker-end'],
]);

/**
 * Elements whose content is not in the document of the page: a browser with scripts reads `noscript`
 * as text.
 */
const closedOff: ReadonlySet<string> = new Set(['noscript', 'template']);

/** How many parsed stylesheets to keep, because the pages of a site share them. */
const keptStylesheets = 8;

/** Text of an element that is still open, and where it begins. */
interface OpenText {
	text: string;
	offset: number;
}

/** What the pages of a site share while they are read. */
interface Shared {
	intern: Intern;
	readStylesheet: (css: string) => readonly CssReference[];
}

/** Makes a reader for HTML pages and SVG. */
export function makeHtmlReader(intern: Intern): (path: string, html: string) => BuiltFile {
	const shared = { intern, readStylesheet: keepingStylesheets() };
	return (path, html) => readHtml(path, html, shared);
}

/** Parses stylesheets, and keeps the last few. */
function keepingStylesheets(): Shared['readStylesheet'] {
	const stylesheets = new Map<string, readonly CssReference[]>();
	return (css) => {
		const known = stylesheets.get(css);
		if (known) return known;
		const found = referencesInCss(css);
		if (stylesheets.size >= keptStylesheets) {
			for (const oldest of stylesheets.keys()) {
				stylesheets.delete(oldest);
				break;
			}
		}
		stylesheets.set(css, found);
		return found;
	};
}

function readHtml(path: string, html: string, { intern, readStylesheet }: Shared): BuiltFile {
	const references: Reference[] = [];
	const anchors = new Set<string>();
	const repeatedIds: RepeatedId[] = [];
	let maps: Set<string> | undefined;
	let base: string | undefined;
	/** How many elements are open in which no address leads to an id. */
	let enclosing = 0;
	/** Where each attribute of the current element begins. */
	let offsets: Record<string, number> = {};
	let style: OpenText | undefined;
	let data: OpenText | undefined;

	const parser = new Parser(
		{
			onopentagname() {
				offsets = {};
			},
			onattribute(name, value) {
				offsets[name] ??= parser.startIndex;
				if (name === 'id') addId(value, parser.startIndex);
				else if (styled.has(name)) addCss(referencesInCss(value), parser.startIndex, false);
			},
			onopentag(element, attributes) {
				if (mayRefer(element)) {
					if (element === 'script' && attributes.type === 'application/ld+json') data = openText();
					addReferences(element, attributes);
				} else if (element === 'map') {
					maps ??= new Set();
					if (attributes.name) maps.add(intern(attributes.name));
				} else if (element === 'base') {
					if (attributes.href !== undefined) base ??= intern(withoutSpaceAround(attributes.href));
				} else if (closedOff.has(element)) {
					enclosing += 1;
				} else if (element === 'style') {
					style = openText();
				}
			},
			ontext(text) {
				if (style) style.text += text;
				if (data) data.text += text;
			},
			onclosetag(element) {
				if (closedOff.has(element)) enclosing -= 1;
				if (element === 'script' && data) {
					references.push(...referencesInJson(data.text, linkedDataKeys, intern, data.offset));
					data = undefined;
				}
				if (element === 'style' && style) {
					addCss(readStylesheet(style.text), style.offset, true);
					style = undefined;
				}
			},
		},
		{ xmlMode: path.endsWith('.svg') },
	);
	parser.end(html);
	return {
		path,
		isPage: !path.endsWith('.svg'),
		references,
		anchors,
		repeatedIds,
		maps: maps ?? nothing,
		...(base === undefined ? {} : { base }),
	};

	/** The text of the element whose tag was read last. */
	function openText(): OpenText {
		return { text: '', offset: parser.endIndex + 1 };
	}

	function addId(id: string, offset: number): void {
		if (id === '' || enclosing > 0) return;
		if (anchors.has(id)) repeatedIds.push({ id: intern(id), offset });
		anchors.add(intern(id));
	}

	function addReferences(element: string, attributes: Readonly<Record<string, string>>): void {
		for (const { kind, href, attribute } of referencesOf(element, attributes)) {
			references.push({ kind, href: intern(href), offset: offsets[attribute] ?? 0 });
		}
		// A fragment can also name an anchor (HTML Living Standard, section 7.4.6.4).
		if (element === 'a' && attributes.name && enclosing === 0) anchors.add(intern(attributes.name));
	}

	/**
	 * Adds the references of CSS that begins at an offset.
	 *
	 * @param isText - Whether it is the text of an element, in which each reference has its own place.
	 * The value of an attribute may be written with escapes, so there the attribute is the place.
	 */
	function addCss(css: readonly CssReference[], start: number, isText: boolean): void {
		for (const found of css) {
			const offset = isText ? start + found.offset : start;
			references.push({ kind: 'style', href: intern(withoutSpaceAround(found.href)), offset });
		}
	}
}
