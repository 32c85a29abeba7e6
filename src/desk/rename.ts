import type { Content, Entry } from '../content/content.ts';
import { type Change, ChangeError, noChange } from '../edit/change.ts';
import { kindOf, pathOf, type RecordKind } from '../model/kinds.ts';
import { keyPattern } from '../model/records/key.ts';
import { nearest } from '../text/did-you-mean.ts';
import { findRecord, isOfArticle, type RecordName } from './desk.ts';
import { definitionOf, referencesTo } from './references.ts';

/**
 * Gives a record another key: where it is defined, and in every place that names it.
 *
 * @throws {ChangeError} If there is no such record, the new key is taken or is none, or a place
 * is written so that it cannot be changed alone.
 */
export function renameRecord(content: Content, name: RecordName, to: string): Change {
	const entry = recordOf(content, name);
	if (!keyPattern.test(to)) {
		throw new ChangeError(
			`\`${to}\` is no key: write lower-case letters, digits and single hyphens.`,
		);
	}
	if (name.kind === 'capture') {
		throw new ChangeError('A capture has the key of its source: rename the source.');
	}
	const taken = findRecord(content, { ...name, article: entry.article, key: to });
	if (taken) throw new ChangeError(`\`${to}\` is taken: see \`${taken.file}\`.`);
	const change = noChange();
	for (const { file, start, end } of referencesTo(content, { ...name, article: entry.article })) {
		change.splices.push({ file, start, end, text: to });
	}
	if (kindOf(name.kind).holds === 'map') {
		change.splices.push({ ...definitionOf(content, entry), text: to });
	} else {
		change.moves.push(...movesOf(content, entry, to));
	}
	return change;
}

function movesOf(
	content: Content,
	{ kind, key, article, file }: Entry,
	to: string,
): Change['moves'] {
	const { folder, texts } = content;
	if (kind === 'article') {
		const before = `${folder}/articles/${key}/`;
		return [...texts.keys()]
			.filter((path) => path.startsWith(before))
			.map((from) => ({ from, to: `${folder}/articles/${to}/${from.slice(before.length)}` }));
	}
	const at = (of: RecordKind, name: string) => `${folder}/${pathOf(of, { article, [kind]: name })}`;
	const claims = at('claim', key);
	const isSection = kind === 'section' && texts.has(claims);
	// What was read of a source has the key of the source.
	const captureAt = (name: string) => `${folder}/${pathOf('capture', { source: name })}`;
	const isCaptured = kind === 'source' && texts.has(captureAt(key));
	return [
		{ from: file, to: at(kind, to) },
		...(isSection ? [{ from: claims, to: at('claim', to) }] : []),
		...(isCaptured ? [{ from: captureAt(key), to: captureAt(to) }] : []),
	];
}

/** The record of a name, or a sentence that says what is near. @throws {ChangeError} */
export function recordOf(content: Content, name: RecordName): Entry {
	const { kind, key, article } = name;
	const named = content.entries.filter((entry) => entry.kind === kind && entry.key === key);
	const found = article === undefined ? named : named.filter((entry) => entry.article === article);
	const [entry] = found;
	if (entry && (found.length === 1 || !isOfArticle(kind))) return entry;
	if (entry) {
		const articles = found.map((one) => `\`${one.article ?? ''}\``).join(', ');
		throw new ChangeError(
			`Several articles have a ${kind} \`${key}\`: ${articles}. Say which with \`--article\`.`,
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
