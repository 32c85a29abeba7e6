import type { Content } from '../content/content.ts';
import type { Entry } from '../content/entry.ts';
import { type Change, ChangeError, noChange } from '../edit/change.ts';
import { kindOf } from '../model/kinds.ts';
import { nearest } from '../text/did-you-mean.ts';
import { isOfArticle, requireNoArticle, type RecordName, type Span } from './desk.ts';
import { filesOf, picturesOf } from './files-of.ts';
import { offsetPlace } from './place.ts';
import { definitionOf, placesNaming, occurrencesOf } from './references.ts';
import { redirectsAfter } from './redirects.ts';
import { requireFreeKey } from './free-key.ts';

/**
 * Gives a record another key, where it is defined and in every place that names it. The old
 * addresses of its pages are redirected.
 *
 * @throws {ChangeError} If there is no such record, or it is a capture; if the new key is taken or
 * not valid; or if a place writes the record's key with escapes.
 */
export function renameRecord(content: Content, name: RecordName, to: string): Change {
	if (name.kind === 'capture') {
		throw new ChangeError('A capture has the key of its source: rename the source.');
	}
	const begun = begunRename(content, name, to);
	if (begun) return finishRename(content, begun, name.key);
	const entry = recordOf(content, name);
	requireFreeKey(content, { ...name, article: entry.article, key: to });
	const change = noChange();
	for (const place of occurrencesOf(content, { ...name, article: entry.article })) {
		const { file, start, end, isPlain } = place;
		if (!isPlain) throw unusual(content, place, name.key);
		change.splices.push({ file, start, end, text: to });
	}
	if (kindOf(name.kind).holds === 'map') {
		const own = definitionOf(content, entry);
		if (content.texts.get(own.file)?.slice(own.start, own.end) !== entry.key) {
			throw unusual(content, own, entry.key);
		}
		change.splices.push({ ...own, text: to });
	} else {
		const files = [...filesOf(content, entry), ...picturesOf(content, entry)];
		change.moves.push(...files.map(({ file, namedBy }) => ({ from: file, to: namedBy(to) })));
	}
	const redirects = redirectsAfter(content, entry, to);
	change.splices.push(...redirects.splices);
	change.creates.push(...redirects.creates);
	return change;
}

function unusual(content: Content, place: Span, key: string): ChangeError {
	return new ChangeError(
		`${offsetPlace(content, place)} names \`${key}\` in an unusual way. First write the key out in full there.`,
	);
}

/**
 * The record that an editor has already given its new key by hand, while other places still have
 * the old one; `undefined` if there is none.
 */
export function begunRename(content: Content, name: RecordName, to: string): Entry | undefined {
	const isHere = ({ kind, article }: Entry) =>
		kind === name.kind && (name.article === undefined || article === name.article);
	const records = content.entries.filter(isHere);
	if (records.some(({ key }) => key === name.key)) return undefined;
	const renamed = records.filter(({ key }) => key === to);
	return renamed.length === 1 ? renamed[0] : undefined;
}

/** Changes the places that still have the old key of a record, and its other files. */
function finishRename(content: Content, entry: Entry, old: string): Change {
	const before = { ...entry, key: old };
	const change = noChange();
	for (const place of placesNaming(content, before)) {
		if (!place.isPlain) throw unusual(content, place, old);
		const { file, start, end } = place;
		change.splices.push({ file, start, end, text: entry.key });
	}
	const files = kindOf(entry.kind).holds === 'map' ? [] : filesOf(content, before);
	change.moves.push(...files.map(({ file, namedBy }) => ({ from: file, to: namedBy(entry.key) })));
	const redirects = redirectsAfter(content, before, entry.key);
	change.splices.push(...redirects.splices);
	change.creates.push(...redirects.creates);
	return change;
}

/** The record with a name. @throws {ChangeError} If there is none; it suggests the nearest. */
export function recordOf(content: Content, name: RecordName): Entry {
	const { kind, key, article } = name;
	requireNoArticle(kind, article);
	const named = content.entries.filter((entry) => entry.kind === kind && entry.key === key);
	const found = article === undefined ? named : named.filter((entry) => entry.article === article);
	const [entry] = found;
	if (entry && (found.length === 1 || !isOfArticle(kind))) return entry;
	if (entry) {
		const articles = found.map((one) => `\`${one.article ?? ''}\``).join(', ');
		throw new ChangeError(
			`Several articles have the ${kind} \`${key}\`: ${articles}. Name one with \`--article\`.`,
		);
	}
	const near = nearest(
		key,
		content.entries.filter((one) => one.kind === kind).map((one) => one.key),
	);
	throw new ChangeError(
		`There is no ${kind} \`${key}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`,
	);
}
