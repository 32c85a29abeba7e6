import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { type Change, ChangeError, noChange, type Splice } from '../../edit/change.ts';
import { kindOf } from '../../model/kinds.ts';
import { nearest } from '../../text/wording/did-you-mean.ts';
import { isOfArticle, requireNoArticle, type RecordName, type Span } from '../desk.ts';
import { filesOf, type OwnFile, picturesOf } from './files-of.ts';
import type { Occurrence } from './occurrences.ts';
import { offsetPlace } from '../place.ts';
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
	const places = occurrencesOf(content, { ...name, article: entry.article });
	const splices = withNewKey(content, places, name.key, to);
	const isInMap = kindOf(name.kind).holds === 'map';
	if (isInMap) splices.push(ownKey(content, entry, to));
	const files = isInMap ? [] : [...filesOf(content, entry), ...picturesOf(content, entry)];
	return withRedirects(content, entry, { splices, moves: movesTo(to, files) }, to);
}

/** The new key in each of some places. @throws {ChangeError} If one writes the key with escapes. */
function withNewKey(
	content: Content,
	places: readonly Occurrence[],
	old: string,
	to: string,
): Splice[] {
	return places.map((place) => {
		const { file, start, end, isPlain } = place;
		if (!isPlain) throw unusual(content, place, old);
		return { file, start, end, text: to };
	});
}

/** The new key where a record of a map is defined. @throws {ChangeError} If it has escapes there. */
function ownKey(content: Content, entry: Entry, to: string): Splice {
	const own = definitionOf(content, entry);
	if (content.texts.get(own.file)?.slice(own.start, own.end) !== entry.key) {
		throw unusual(content, own, entry.key);
	}
	return { ...own, text: to };
}

function movesTo(to: string, files: readonly OwnFile[]): Change['moves'] {
	return files.map(({ file, namedBy }) => ({ from: file, to: namedBy(to) }));
}

/** Adds the redirects from the old addresses of a record. */
function withRedirects(
	content: Content,
	before: Entry,
	{ splices, moves }: Pick<Change, 'splices' | 'moves'>,
	to: string,
): Change {
	const redirects = redirectsAfter(content, before, to);
	return {
		...noChange(),
		splices: [...splices, ...redirects.splices],
		moves,
		creates: redirects.creates,
	};
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
	const splices = withNewKey(content, placesNaming(content, before), old, entry.key);
	const files = kindOf(entry.kind).holds === 'map' ? [] : filesOf(content, before);
	const moves = movesTo(entry.key, files);
	return withRedirects(content, before, { splices, moves }, entry.key);
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
