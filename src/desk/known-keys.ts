import type { Content } from '../content/content.ts';
import { isDangling, knownKeys } from '../content/known-keys.ts';
import { valuesAt } from '../content/references.ts';
import { ChangeError } from '../edit/change.ts';
import { kindOf, kindsOf, type RecordKind, type Target } from '../model/kinds.ts';
import { differInDigitsAlone, nearest } from '../text/did-you-mean.ts';
import { comesLater, targetOf } from './records-for.ts';

/** What registers a record of a kind; sources are best taken from their page. */
const howToWrite = (kind: RecordKind, key: string) =>
	kind === 'source'
		? `\`npm run cite -- https://… --key=${key}\``
		: `\`npm run new -- ${kind} ${key}\``;

/**
 * Holds the keys that a new record names to be those of records that there are. What belongs to an
 * article comes after it, so that a new article may name claims that are not written yet.
 *
 * @throws {ChangeError} If there is no record of such a key; it says which is near, or how it is written.
 */
export function requireKnownKeys(
	content: Content,
	{ kind, article, data }: { kind: RecordKind; article: string | undefined; data: unknown },
): void {
	for (const [field, to] of Object.entries(kindOf(kind).names)) {
		if (comesLater(kind, to)) continue;
		for (const { path, value } of valuesAt(data, field.split('.'))) {
			if (typeof value !== 'string') continue;
			const from = article === undefined ? {} : { article };
			if (!isDangling({ to, key: value, from }, content)) continue;
			throw unknownKey(content, { to, key: value, article, path: path.join('.') });
		}
	}
}

/**
 * Holds what a field of a new record can name to be there at all.
 *
 * @throws {ChangeError} If no record of the kind is there; it says how the first is written.
 */
export function requireRecords(
	content: Content,
	{ kind, article, path }: { kind: RecordKind; article: string | undefined; path: string },
): void {
	const to = targetOf(kind, path);
	if (to === undefined || comesLater(kind, to) || knownKeys(content, to, article).size > 0) return;
	const names = kindsOf(to);
	const write = names.map((one) => howToWrite(one, 'KEY')).join(' or ');
	throw new ChangeError(
		`\`${path}\` names a ${names.join(' or ')}, but there is none yet. Write it first: ${write}.`,
	);
}

function unknownKey(
	content: Content,
	{
		to,
		key,
		article,
		path,
	}: { to: Target; key: string; article: string | undefined; path: string },
): ChangeError {
	const names = kindsOf(to);
	const known = [...knownKeys(content, to, article)];
	const near = nearest(
		key,
		known.filter((one) => !differInDigitsAlone(one, key)),
	);
	const write = names.map((kind) => howToWrite(kind, key)).join(' or ');
	const hint = near === undefined ? `Write it first: ${write}.` : `Did you mean \`${near}\`?`;
	return new ChangeError(`\`--${path}\`: there is no ${names.join(' or ')} \`${key}\`. ${hint}`);
}
