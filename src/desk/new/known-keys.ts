import { type Content, entriesOf } from '../../content/content.ts';
import { isDangling, knownKeys } from '../../content/known-keys.ts';
import { valuesAt } from '../../content/references.ts';
import { ChangeError } from '../../edit/change.ts';
import { kindOf, kindsOf, type RecordKind, type Target } from '../../model/kinds.ts';
import { isOfArticle } from '../desk.ts';
import { differInDigitsAlone, nearest } from '../../text/wording/did-you-mean.ts';
import { comesLater, targetOf } from './records-for.ts';

/**
 * The command that writes a record of a kind; sources are best read from their page. Where there
 * are several articles, it names the one that the record belongs to.
 */
function howToWrite(
	content: Content,
	{ kind, key, article }: { kind: RecordKind; key: string; article: string | undefined },
): string {
	if (kind === 'source') return `\`npm run cite -- https://… --key=${key}\``;
	const isAsked = isOfArticle(kind) && entriesOf(content, 'article').length > 1;
	const where = isAsked ? ` --article=${article ?? 'ARTICLE'}` : '';
	return `\`npm run new -- ${kind} ${key}${where}\``;
}

/**
 * Checks that the keys named by a new record exist. Records of an article are written after it, so
 * a new article may name claims that do not exist yet.
 *
 * @throws {ChangeError} If there is no record with such a key; it suggests the nearest, or says how
 * to write one.
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
 * Checks that there is any record that a field of a new record can name.
 *
 * @throws {ChangeError} If there is none of that kind; it says how to write the first.
 */
export function requireRecords(
	content: Content,
	{ kind, article, path }: { kind: RecordKind; article: string | undefined; path: string },
): void {
	const to = targetOf(kind, path);
	if (to === undefined || comesLater(kind, to) || knownKeys(content, to, article).size > 0) return;
	const names = kindsOf(to);
	const write = names
		.map((one) => howToWrite(content, { kind: one, key: 'KEY', article }))
		.join(' or ');
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
	const write = names.map((kind) => howToWrite(content, { kind, key, article })).join(' or ');
	const hint = near === undefined ? `Write it first: ${write}.` : `Did you mean \`${near}\`?`;
	return new ChangeError(`\`--${path}\`: there is no ${names.join(' or ')} \`${key}\`. ${hint}`);
}
