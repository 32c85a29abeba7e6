import { type Content, type Elsewhere, isWhole } from '../content/content.ts';
import { type ParseCache, parseContent } from '../content/parse-content.ts';
import { getOrMake } from '../content/once-for.ts';
import { besideOf, notedOf } from '../content/questions.ts';
import { addressesOf } from '../content/redirects.ts';
import type { Pictures } from '../content/read-pictures.ts';
import { isOfArticle } from '../content/known-keys.ts';
import { keysMeant } from '../content/key-rows.ts';
import { recordName } from '../content/record-name.ts';
import { findReferences } from '../content/references.ts';
import { kindsOf, type Target } from '../model/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import type { ContentFile } from '../text/content-file.ts';
import { findProblems, findSpent } from './check-content.ts';
import { strangeWordsOf } from './english/english-slips.ts';
import type { Excused } from './settings/exceptions.ts';
import { articlesWithGaps } from './articles/gaps.ts';
import { joinNames } from './findings/joined-names.ts';
import { type FoundProblem, joinMissing } from './references/missing-records.ts';
import { findNodes, isType } from './prose/prose.ts';
import { stateOf } from './articles/state-of.ts';
import type { CheckInput } from './rule.ts';
import { withoutPages } from './findings/without-pages.ts';

/** What is the same for every part of one check. */
export interface PartCheck extends Omit<CheckInput, 'content'> {
	folder: string;
	pictures: Pictures;
	/** The records that all articles share, and the files about links. */
	shared: readonly ContentFile[];
}

/** What a check found in an article, and what rules about shared records need to know about it. */
export interface CheckedArticle extends Omit<Elsewhere, 'addresses'> {
	/** The state of its files, from `stateOf`. */
	state: string;
	/**
	 * The addresses of its pages, each from the root of the site; one per line, because there are
	 * many.
	 */
	addresses: string;
	problems: FoundProblem[];
	/** Exceptions that its problems needed. */
	excused: Excused[];
	/** Its files in places where nothing is read. */
	unexpected: ContentFile[];
	/** The day from which rules may report something else about it, even if nothing in it changed. */
	until: string | undefined;
	/** The questions asked about shared records, by record; see `questions.ts`. */
	asked: ReadonlyMap<string, string>;
	/** Whether its prose shows pictures. */
	hasPictures: boolean;
}

/** Parses the records that all articles share. Each thread of a check does this once. */
export function parseShared({ folder, pictures, shared }: PartCheck, cache: ParseCache): Content {
	return parseContent(folder, shared, { pictures, cache });
}

/**
 * Checks an article with the shared records of `parseShared`. The result depends only on the
 * article and on what rules ask about those records.
 *
 * @param own - The files of the article.
 * @param cache - Their parsed forms from before.
 */
export function checkArticle(
	own: readonly ContentFile[],
	{ folder, pictures, shared: _, ...input }: PartCheck,
	shared: Content,
	cache?: ParseCache,
): CheckedArticle {
	const beside = besideOf(shared);
	const content = parseContent(folder, own, { pictures, cache, beside });
	const others = new Set(content.unexpectedFiles);
	const paths = new Set(own.map(({ path }) => path).filter((path) => !others.has(path)));
	const { problems, excused } = findProblems({ ...input, content });
	const { entries, faults } = content;
	const unread = content.unread.slice(shared.unread.length);
	return {
		state: stateOf(own),
		named: namedBy(content),
		kinds: new Set([...entries, ...unread].map(({ kind }) => kind)),
		strange: strangeWordsOf(entries),
		addresses: addressesOf(entries).join('\n'),
		isWhole: isWhole({ faults, unread }) && articlesWithGaps(content).size === 0,
		excused: excused.filter(({ file }) => paths.has(file)),
		unexpected: own.filter(({ path }) => others.has(path)),
		problems: problems.filter(({ place: { file } }) => paths.has(file)),
		until: beside.until,
		asked: notedOf(beside),
		hasPictures: findNodes(content, isType('image')).length > 0,
	};
}

/**
 * Checks the shared records and the files that nothing reads, once it is known what all articles
 * name. Returns every problem, also those of the articles, which may have the same cause.
 */
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
		addresses: () => articles.flatMap(({ addresses }) => addresses.split('\n')),
		isWhole: articles.every((article) => article.isWhole),
	};
	const files = [...unexpected, ...shared];
	const content = parseContent(folder, files, { pictures, cache, elsewhere });
	const { problems, excused } = findProblems({ ...input, content });
	const all = [...articles.flatMap((article) => article.excused), ...excused];
	const spent = findSpent({ ...input, content }, all, isWhole(content));
	const found = [...articles.flatMap((article) => article.problems), ...problems, ...spent];
	return joinNames(joinMissing(withoutPages(found, content), content), content);
}

/** The shared records that an article names, each once. */
function namedBy(content: Content): Set<string> {
	const keys = new Map<Target, Set<string>>();
	for (const { to, key } of findReferences(content)) {
		if (isOfArticle(to)) continue;
		const named = getOrMake(keys, to, () => new Set());
		for (const one of keysMeant(key)) named.add(one);
	}
	return new Set(
		[...keys].flatMap(([to, named]) =>
			kindsOf(to).flatMap((kind) => [...named].map((key) => recordName(kind, key))),
		),
	);
}

function union<T>(sets: readonly ReadonlySet<T>[]): Set<T> {
	const all = new Set<T>();
	for (const set of sets) for (const one of set) all.add(one);
	return all;
}
