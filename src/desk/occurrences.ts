import type { Link } from 'mdast';
import { type Content, type Entry, type ProseEntry } from '../content/content.ts';
import { findReferences, type Reference } from '../content/references.ts';
import { markSchemes } from '../prose/placements.ts';
import { walk } from '../prose/walk.ts';
import { namesInAddress } from './addresses.ts';
import { type Named, offsetOf, type Span } from './desk.ts';

/** A key in a file that names a record. */
export interface Occurrence extends Span {
	from: Entry;
	to: Named;
	key: string;
	/** The article in which the record is looked for, if it belongs to one. */
	article: string | undefined;
	/** Whether it stands in YAML, in a mark or component, or in the address of a page. */
	in: Reference['in'] | 'address';
}

/** Every key that names a record, with the stretch of its letters. @param wanted - Leaves out what nobody asks for before its place is looked up. */
export function findOccurrences(
	content: Content,
	wanted: (reference: { from: Entry; to: Named; key: string }) => boolean,
): Occurrence[] {
	const named = findReferences(content).filter(wanted);
	return [
		...named.flatMap((reference) => {
			const span = spanOf(content, reference);
			const { from, to, key } = reference;
			return span ? [{ ...span, from, to, key, article: from.article, in: reference.in }] : [];
		}),
		...content.entries.flatMap((from) => sectionsOf(content, from).filter(wanted)),
		...content.entries.flatMap((from) => addressesOf(from).filter(wanted)),
	];
}

/** Letters of a key: as a value, in the mark that stands at its place, or in an attribute of a component. */
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

/** The sections that an article lists: each is a file, and not a record that a rule looks up by its key. */
function sectionsOf(content: Content, from: Entry): Occurrence[] {
	const sections = (from.value as { sections?: unknown } | null)?.sections;
	if (from.kind !== 'article' || !Array.isArray(sections)) return [];
	return sections.flatMap((key: unknown, index) => {
		if (typeof key !== 'string') return [];
		const place = from.at(['sections', index]);
		const text = content.texts.get(from.file) ?? '';
		const at = offsetOf(text, place);
		const start = /["']/.test(text.charAt(at)) ? at + 1 : at;
		const span = { file: from.file, start, end: start + key.length };
		return [
			{ ...span, from, to: 'section' as const, key, article: from.article, in: 'data' as const },
		];
	});
}

/** Links in prose to pages of this site, and to places on them. */
function addressesOf(from: Entry | ProseEntry): Occurrence[] {
	if (!('prose' in from) || !from.prose) return [];
	const found: Occurrence[] = [];
	walk(from.prose, (node) => {
		if (node.type !== 'link' || !/^[/#]/.test(node.url)) return;
		const end = endOfAddress(node);
		if (end === undefined) return;
		for (const { start, ...name } of namesInAddress(node.url, from.article)) {
			const at = end - node.url.length + start;
			const span = { file: from.file, start: at, end: at + name.key.length };
			found.push({ ...span, ...name, from, in: 'address' });
		}
	});
	return found;
}

/** Where the address of a plain link ends: `)` is its last letter. Of a link with a title, nowhere. */
function endOfAddress({ position, title }: Link): number | undefined {
	const end = position?.end.offset;
	return end === undefined || title != null ? undefined : end - 1;
}
