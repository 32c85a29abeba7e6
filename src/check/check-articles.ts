import {
	type Content,
	type Elsewhere,
	isWhole,
	type ParseCache,
	parseContent,
} from '../content/content.ts';
import { addressesOf } from '../content/redirects.ts';
import type { Pictures } from '../content/read-pictures.ts';
import { findReferences } from '../content/references.ts';
import { kindsOf, type RecordKind } from '../model/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import type { ContentFile } from '../text/content-file.ts';
import { articleOf } from './article-of.ts';
import { findProblems, findSpent } from './check-content.ts';
import { strangeWordsOf } from './english-slips.ts';
import type { Excused } from './exceptions.ts';
import { articlesWithGaps } from './gaps.ts';
import type { CheckInput } from './rule.ts';

/** What is the same for every part of one check. */
export interface PartCheck extends Omit<CheckInput, 'content'> {
	folder: string;
	pictures: Pictures;
	/** The records that all articles share, and what is about links. */
	shared: readonly ContentFile[];
}

/** What a check found of an article, and what rules about shared records need to know of it. */
export interface CheckedArticle extends Elsewhere {
	problems: Problem[];
	/** Exceptions that its problems needed. */
	excused: Excused[];
	/** Files of it that stand where nothing is read. */
	unexpected: ContentFile[];
}

/**
 * Checks some articles beside the shared records: what rules say of an article rests on it and on
 * those alone.
 *
 * @param own - The files of the articles.
 * @param cache - What was parsed of these files and of the shared ones before.
 * @returns What was found, by the key of the article.
 */
export function checkArticles(
	own: readonly ContentFile[],
	{ folder, pictures, shared, ...input }: PartCheck,
	cache: ParseCache,
): Map<string, CheckedArticle> {
	const content = parseContent(folder, [...own, ...shared], { pictures, cache });
	const keyOf = (path: string) => articleOf(path.slice(folder.length + 1)) ?? '';
	const others = new Set(content.unexpectedFiles);
	const found = findProblems({ ...input, content });
	const problems = Map.groupBy(found.problems, ({ place }) => keyOf(place.file));
	const notes = notesOf(content);
	const entries = Map.groupBy(content.entries, ({ article }) => article);
	const checked = new Map<string, CheckedArticle>();
	for (const [key, files] of Map.groupBy(own, ({ path }) => keyOf(path))) {
		const paths = new Set(files.map(({ path }) => path));
		const faults = content.faults.filter(({ place }) => paths.has(place.file));
		checked.set(key, {
			named: notes.named.get(key) ?? new Set(),
			kinds: notes.kinds.get(key) ?? new Set(),
			strange: strangeWordsOf(entries.get(key) ?? []),
			addresses: new Set(addressesOf(entries.get(key) ?? [])),
			isWhole: isWhole({ ...content, faults }) && !articlesWithGaps(content).has(key),
			excused: found.excused.filter(({ file }) => paths.has(file) && !others.has(file)),
			unexpected: files.filter(({ path }) => others.has(path)),
			problems: (problems.get(key) ?? []).filter(
				({ place: { file } }) => paths.has(file) && !others.has(file),
			),
		});
	}
	return checked;
}

/** Checks the shared records, once it is known what all articles name, and the files that nothing reads. */
export function checkShared(
	articles: readonly CheckedArticle[],
	{ folder, pictures, shared, ...input }: PartCheck,
	cache: ParseCache,
): Problem[] {
	const unexpected = articles.flatMap(({ unexpected: own }) => own);
	const elsewhere = {
		named: union(articles.map(({ named }) => named)),
		kinds: union(articles.map(({ kinds }) => kinds)),
		strange: union(articles.map(({ strange }) => strange)),
		addresses: union(articles.map(({ addresses }) => addresses)),
		isWhole: articles.every((article) => article.isWhole),
	};
	const files = [...unexpected, ...shared];
	const content = parseContent(folder, files, { pictures, cache, elsewhere });
	const { problems, excused } = findProblems({ ...input, content });
	const all = [...articles.flatMap((article) => article.excused), ...excused];
	return [...problems, ...findSpent({ ...input, content }, all, isWhole(content))];
}

/** The shared records that each article names, and the kinds of record that it has. */
function notesOf(content: Content) {
	const named = new Map<string, Set<string>>();
	const kinds = new Map<string, Set<RecordKind>>();
	const note = <T>(notes: Map<string, Set<T>>, article: string | undefined, one: T) => {
		if (article === undefined) return;
		const known = notes.get(article);
		if (known) known.add(one);
		else notes.set(article, new Set([one]));
	};
	for (const { from, to, key } of findReferences(content)) {
		for (const kind of kindsOf(to)) note(named, from.article, `${kind}/${key}`);
	}
	for (const { kind, article } of content.entries) note(kinds, article, kind);
	for (const { kind, article } of content.unread) note(kinds, article, kind);
	return { named, kinds };
}

function union<T>(sets: readonly ReadonlySet<T>[]): Set<T> {
	const all = new Set<T>();
	for (const set of sets) for (const one of set) all.add(one);
	return all;
}
