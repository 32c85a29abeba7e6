import { withoutSpaceAround } from '../text/ascii-space.ts';
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

/** Makes a reader for HTML pages and SVG. */
export function makeHtmlReader(intern: Intern): (path: string, html: string) => BuiltFile {
	const stylesheets = new Map<string, CssReference[]>();

	function readStylesheet(css: string): CssReference[] {
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
	}

	return (path, html) => {
		const references: Reference[] = [];
		const anchors = new Set<string>();
		const repeatedIds: RepeatedId[] = [];
		let maps: Set<string> | undefined;
		let base: string | undefined;
		/** How many elements are open in which no address leads to an id. */
		let enclosing = 0;
		let offsets: Record<string, number> = {};
		let style: { text: string; offset: number } | undefined;
		let data: { text: string; offset: number } | undefined;

		function addCss(css: readonly CssReference[], offsetOf: (found: CssReference) => number) {
			for (const found of css) {
				references.push({
					kind: 'style',
					href: intern(withoutSpaceAround(found.href)),
					offset: offsetOf(found),
				});
			}
		}

		const parser = new Parser(
			{
				onopentagname() {
					offsets = {};
				},
				onattribute(name, value) {
					offsets[name] ??= parser.startIndex;
					if (name === 'id' && value !== '' && enclosing === 0) {
						if (anchors.has(value)) {
							repeatedIds.push({ id: intern(value), offset: parser.startIndex });
						}
						anchors.add(intern(value));
					} else if (styled.has(name)) {
						const offset = parser.startIndex;
						addCss(referencesInCss(value), () => offset);
					}
				},
				onopentag(element, attributes) {
					if (mayRefer(element)) {
						if (element === 'script' && attributes.type === 'application/ld+json') {
							data = { text: '', offset: parser.endIndex + 1 };
						}
						for (const { kind, href, attribute } of referencesOf(element, attributes)) {
							references.push({ kind, href: intern(href), offset: offsets[attribute] ?? 0 });
						}
						// A fragment can also name an anchor (HTML Living Standard, section 7.4.6.4).
						if (element === 'a' && attributes.name && enclosing === 0) {
							anchors.add(intern(attributes.name));
						}
					} else if (element === 'map') {
						maps ??= new Set();
						if (attributes.name) maps.add(intern(attributes.name));
					} else if (element === 'base') {
						if (attributes.href !== undefined) base ??= intern(withoutSpaceAround(attributes.href));
					} else if (closedOff.has(element)) {
						enclosing += 1;
					} else if (element === 'style') {
						style = { text: '', offset: parser.endIndex + 1 };
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
					if (element !== 'style' || !style) return;
					const { offset } = style;
					addCss(readStylesheet(style.text), (found) => offset + found.offset);
					style = undefined;
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
	};
}
