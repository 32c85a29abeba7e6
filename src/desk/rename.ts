import type { Content } from '../content/content.ts';
import type { Entry } from '../content/entry.ts';
import { type Change, ChangeError, noChange } from '../edit/change.ts';
import { kindOf } from '../model/kinds.ts';
import { nearest } from '../text/did-you-mean.ts';
import { isOfArticle, requireNoArticle, type RecordName, type Span } from './desk.ts';
import { filesOf, picturesOf } from './files-of.ts';
import { offsetPlace } from './place.ts';
import { definitionOf, referencesTo } from './references.ts';
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
	const entry = recordOf(content, name);
	if (name.kind === 'capture') {
		throw new ChangeError('A capture has the key of its source: rename the source.');
	}
	requireFreeKey(content, { ...name, article: entry.article, key: to });
	const change = noChange();
	for (const place of referencesTo(content, { ...name, article: entry.article })) {
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
