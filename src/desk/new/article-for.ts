import { type Content, entriesOf } from '../../content/content.ts';
import { referencesTo } from '../../content/references.ts';
import { ChangeError } from '../../edit/change.ts';
import { kindsOf, type RecordKind, type Target } from '../../model/kinds.ts';
import { isOfArticle, requireArticle, type RecordName, requireNoArticle } from '../desk.ts';
import type { GivenFields } from './given-fields.ts';
import { targetOf } from './records-for.ts';

/** What is known of a new record, from which its article may follow. */
interface Known extends RecordName {
	/** The section that it goes into. */
	section?: string | undefined;
	fields?: GivenFields | undefined;
}

/**
 * The article that a new record belongs to: the one that is named, the only one, or the only one
 * that fits its section, its key and the records that it names. A record that all articles share
 * has none.
 *
 * @throws {ChangeError} If it is not clear which, or there is no such article.
 */
export function articleFor(content: Content, record: Known): string | undefined {
	const { kind, key, article } = record;
	if (kind === 'article') return key;
	requireNoArticle(kind, article);
	if (!isOfArticle(kind)) return undefined;
	const articles = entriesOf(content, 'article').map((entry) => entry.key);
	const [only] = articles;
	if (only === undefined) throw new ChangeError('There is no article yet: write one first.');
	if (article !== undefined) {
		requireArticle(content, article);
		return article;
	}
	if (articles.length === 1) return only;
	const fitting = fittingArticle(content, record);
	if (fitting !== undefined) return fitting;
	const known = articles.map((name) => `\`${name}\``).join(', ');
	throw new ChangeError(`Say which article the ${kind} belongs to, with \`--article\`: ${known}.`);
}

/** The only article that fits what is known of a new record; `undefined` if none does, or several do. */
export function fittingArticle(
	content: Content,
	{ kind, key, section, fields = {} }: Omit<Known, 'article'>,
): string | undefined {
	const clues = [
		...(section === undefined || section === 'index' ? [] : [having(content, 'section', section)]),
		...namedIn(fields, kind).map(({ to, key: named }) => having(content, to, named)),
		awaiting(content, kind, key),
	].filter((articles) => articles.size > 0);
	const [first, ...more] = clues;
	const fitting = [...(first ?? [])].filter((one) => more.every((articles) => articles.has(one)));
	return fitting.length === 1 ? fitting[0] : undefined;
}

/** The articles that have a record with a key. */
function having(content: Content, kind: RecordKind, key: string): Set<string> {
	return articlesOf(entriesOf(content, kind).filter((entry) => entry.key === key));
}

/** The articles that name a record with a key, which is to be written. */
function awaiting(content: Content, kind: RecordKind, key: string): Set<string> {
	if (kind === 'section') {
		return articlesOf(
			entriesOf(content, 'article')
				.filter(({ value }) => {
					const { sections } = (value ?? {}) as { sections?: unknown };
					return Array.isArray(sections) && sections.includes(key);
				})
				.map((entry) => ({ article: entry.key })),
		);
	}
	return articlesOf(
		referencesTo(content, kind as Target)
			.filter((reference) => reference.key === key)
			.map(({ from }) => from),
	);
}

function articlesOf(found: readonly { article?: string | undefined }[]): Set<string> {
	return new Set(found.flatMap(({ article }) => article ?? []));
}

/** The records of articles that the fields of a new record name. */
function namedIn(fields: GivenFields, kind: RecordKind): { to: RecordKind; key: string }[] {
	return Object.entries(fields).flatMap(([path, value]) => {
		const target = targetOf(kind, path);
		const [to] = target === undefined ? [] : kindsOf(target);
		if (to === undefined || !isOfArticle(to)) return [];
		return value
			.split(/[,;]/)
			.map((key) => key.trim())
			.filter((key) => key !== '')
			.map((key) => ({ to, key }));
	});
}
