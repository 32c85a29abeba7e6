import type { Link } from 'mdast';
import { type Content, entriesOf } from '../../content/content.ts';
import type { Entry, ProseEntry } from '../../content/entry.ts';
import { findReferences, type Reference } from '../../content/references.ts';
import { markSchemes } from '../../prose/placements.ts';
import { walk } from '../../prose/walk.ts';
import { keysInAddress } from './keys-in-address.ts';
import { offsetOf } from '../../text/place-at.ts';
import { type Named, type Span } from '../desk.ts';

/** A key in a file that names a record. */
export interface Occurrence extends Span {
	from: Entry;
	to: Named;
	key: string;
	/** The article in which to look for the record, if it belongs to one. */
	article: string | undefined;
	/** Whether it is in YAML, in a mark or component, or in the address of a page. */
	in: Reference['in'] | 'address';
	/**
	 * Whether the range holds the letters of the key. If not, it is written in a way that no tool
	 * can change.
	 */
	isPlain: boolean;
}

/**
 * Every key that names a record, with the range of its letters.
 *
 * @param wanted - Filters references before their ranges are looked up.
 */
export function findOccurrences(
	content: Content,
	wanted: (reference: { from: Entry; to: Named; key: string }) => boolean,
): Occurrence[] {
	const named = findReferences(content).filter(wanted);
	return [
		...named.map((reference) => {
			const { from, to, key, place } = reference;
			const plain = spanOf(content, reference);
			const at = offsetOf(content.texts.get(place.file) ?? '', place);
			const span = plain ?? { file: place.file, start: at, end: at };
			const isPlain = plain !== undefined;
			return { ...span, from, to, key, article: from.article, in: reference.in, isPlain };
		}),
		...content.entries.flatMap((from) => sectionsOf(content, from).filter(wanted)),
		...content.entries.flatMap((from) => linksIn(content, from).filter(wanted)),
	];
}

/** The range of a key: as a value, in the mark at its place, or in an attribute of a component. */
function spanOf(content: Content, { key, place }: Reference): Span | undefined {
	const { file } = place;
	const text = content.texts.get(file) ?? '';
	const at = offsetOf(text, place);
	const value = /["']/.test(text.charAt(at)) ? at + 1 : at;
	if (text.startsWith(key, value) && !/[\w-]/.test(text.charAt(value + key.length))) {
		return { file, start: value, end: value + key.length };
	}
	if (text.startsWith('<', at)) {
		const attribute = /\b(?:of|claim)\s*=\s*["']/.exec(text.slice(at));
		const start = at + (attribute?.index ?? 0) + (attribute?.[0].length ?? 0);
		return attribute && text.startsWith(key, start)
			? { file, start, end: start + key.length }
			: undefined;
	}
	const mark = new RegExp(`\\]\\(<?(?:${markSchemes.join('|')}):`).exec(text.slice(at));
	if (!mark) return undefined;
	let start = at + mark.index + mark[0].length;
	for (const part of (/^[^\s)>]*/.exec(text.slice(start))?.[0] ?? '').split('+')) {
		if (part === key) return { file, start, end: start + key.length };
		start += part.length + 1;
	}
	return undefined;
}

/**
 * The sections that an article lists: each names a file, and no rule looks it up by its key as a
 * record.
 */
function sectionsOf(content: Content, from: Entry): Occurrence[] {
	const sections = (from.value as { sections?: unknown } | null)?.sections;
	if (from.kind !== 'article' || !Array.isArray(sections)) return [];
	return sections.flatMap((key: unknown, index): Occurrence[] => {
		if (typeof key !== 'string') return [];
		const place = from.at(['sections', index]);
		const text = content.texts.get(from.file) ?? '';
		const at = offsetOf(text, place);
		const start = /["']/.test(text.charAt(at)) ? at + 1 : at;
		const span = { file: from.file, start, end: start + key.length };
		const isPlain = text.startsWith(key, start);
		return [{ ...span, from, to: 'section', key, article: from.article, in: 'data', isPlain }];
	});
}

/** Links in prose to pages of this site, and to places on them. */
function linksIn(content: Content, from: Entry | ProseEntry): Occurrence[] {
	if (!('prose' in from) || !from.prose) return [];
	const { file } = from;
	const text = content.texts.get(file) ?? '';
	const sections = entriesOf(content, 'section')
		.filter(({ article }) => article === from.article)
		.map(({ key }) => key);
	const found: Occurrence[] = [];
	walk(from.prose, (node) => {
		if (node.type !== 'link' || !/^[/#]/.test(node.url)) return;
		const written = addressAt(text, node);
		// An address with escapes, such as `&#x2f;` for `/`, cannot be found letter for letter.
		const isPlain = text.startsWith(node.url, written);
		for (const { start, ...name } of keysInAddress(node.url, from.article, sections)) {
			const at = isPlain ? written + start : written;
			const end = isPlain ? at + name.key.length : at;
			found.push({ file, start: at, end, ...name, from, in: 'address', isPlain });
		}
	});
	return found;
}

/** Where the address of a link begins: after its words and `](`, and after `<` if it has one. */
function addressAt(text: string, { position, children }: Link): number {
	const words = children.at(-1)?.position?.end.offset ?? position?.start.offset;
	const open = text.indexOf('](', words) + 2;
	return open + (/^\s*<?/.exec(text.slice(open, open + reach))?.[0].length ?? 0);
}

/** The most characters of space that may come before an address. */
const reach = 200;
