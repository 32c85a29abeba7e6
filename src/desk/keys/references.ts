import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { kindOf, kindsOf } from '../../model/kinds.ts';
import { offsetOf } from '../../text/place-at.ts';
import { isOfArticle, recordNamed, type RecordName, type Span } from '../desk.ts';
import { findOccurrences, type Occurrence } from './occurrences.ts';

/** Every place that names a record. */
export function occurrencesOf(content: Content, name: RecordName): Occurrence[] {
	return findOccurrences(
		content,
		({ to, key }) => key === name.key && kindsOf(to).includes(name.kind),
	).filter(({ to, key, article }) => {
		if (isOfArticle(name.kind) && article !== name.article) return false;
		return recordNamed(content, { to, key, article })?.kind === name.kind;
	});
}

/** Every place that has the key of a record, even if no record has this key any more. */
export function placesNaming(
	content: Content,
	{ kind, key, article }: Pick<Entry, 'kind' | 'key' | 'article'>,
): Occurrence[] {
	return findOccurrences(
		content,
		(one) => one.key === key && kindsOf(one.to).includes(kind),
	).filter((place) => !isOfArticle(kind) || place.article === article);
}

/** Where a record is defined: its key in a map of records, otherwise the beginning of its file. */
export function definitionOf(content: Content, entry: Entry): Span {
	const { file, kind, key } = entry;
	if (kindOf(kind).holds !== 'map') return { file, start: 0, end: 0 };
	const text = content.texts.get(file) ?? '';
	const at = offsetOf(text, entry.at([], 'key'));
	const start = /["']/.test(text.charAt(at)) ? at + 1 : at;
	return { file, start, end: start + key.length };
}

/**
 * The record at an offset of a file: the one that a key there names, or the one that has that key.
 */
export function recordAt(
	content: Content,
	file: string,
	offset: number,
): { entry: Entry; span: Span } | undefined {
	const isAt = ({ file: there, start, end }: Span) =>
		there === file && start <= offset && offset <= end;
	for (const entry of content.entries) {
		if (entry.file !== file || kindOf(entry.kind).holds !== 'map') continue;
		const span = definitionOf(content, entry);
		if (isAt(span)) return { entry, span };
	}
	for (const occurrence of findOccurrences(content, ({ from }) => from.file === file)) {
		if (!isAt(occurrence)) continue;
		const entry = recordNamed(content, occurrence);
		if (entry) return { entry, span: occurrence };
	}
	return undefined;
}
