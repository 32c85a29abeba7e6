import type { CheckInput } from '../check/rule.ts';
import { type Content, entriesOf } from '../content/content.ts';
import type { Entry } from '../content/entry.ts';
import { ChangeError } from '../edit/change.ts';
import { suggest } from '../text/wording/did-you-mean.ts';
import { isKindOfArticle, kindsOf, type RecordKind, type Target } from '../model/kinds.ts';

/**
 * What every question is answered from: the parsed content, the day, and the language of articles.
 */
export type Desk = CheckInput;

/** What a key in a file can name; an `origin` is a person or a publisher. */
export type Named = Target | RecordKind;

/** What identifies a record: its kind, its key, and its article, if it belongs to one. */
export interface RecordName {
	kind: RecordKind;
	key: string;
	article?: string | undefined;
}

/** A range of a file, in UTF-16 units from its beginning. */
export interface Span {
	file: string;
	start: number;
	end: number;
}

/** Whether records of a kind belong to an article, so another article may have the same keys. */
export function isOfArticle(kind: RecordKind): boolean {
	return kind !== 'article' && isKindOfArticle(kind);
}

/** Refuses an article for a record that all articles share. @throws {ChangeError} */
export function requireNoArticle(kind: RecordKind, article: string | undefined): void {
	if (article === undefined || kind === 'article' || isOfArticle(kind)) return;
	throw new ChangeError(`All articles share this ${kind}: leave out \`--article\`.`);
}

/** Checks that the named article exists. @throws {ChangeError} It lists the articles that exist. */
export function requireArticle(content: Content, article: string): void {
	const articles = entriesOf(content, 'article').map((entry) => entry.key);
	if (articles.includes(article)) return;
	const known = articles.map((name) => `\`${name}\``).join(', ');
	throw new ChangeError(
		`There is no article \`${article}\`. ${suggest(article, articles, `Write one of ${known}`)}`,
	);
}

/** The record with a name; `undefined` if there is none. */
export function findRecord(content: Content, name: RecordName): Entry | undefined {
	return content.entries.find(
		({ kind, key, article }) =>
			kind === name.kind && key === name.key && (!isOfArticle(kind) || article === name.article),
	);
}

/**
 * The record that a key names. If a person and a publisher have the same key, it is the person, as
 * in the graph.
 */
export function recordNamed(
	content: Content,
	{ to, key, article }: { to: Named; key: string; article?: string | undefined },
): Entry | undefined {
	for (const kind of kindsOf(to)) {
		const found = findRecord(content, { kind, key, article });
		if (found) return found;
	}
	return undefined;
}
