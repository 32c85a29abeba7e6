import { isDeepStrictEqual } from 'node:util';
import { type Content, redirectsFile, wordsFile } from '../../content/content.ts';
import { answersDiffer } from '../../content/questions.ts';
import { isLinkFile } from '../../link-state/link-files.ts';
import { isKindOfArticle, kindAt, recordKinds } from '../../model/kinds.ts';
import { plainKey } from '../../text/plain-key.ts';
import type { CheckedArticle } from '../check-articles.ts';
import { isUsed, sharedNames, wordList } from '../english/known-words.ts';

/**
 * The articles for which rules may report something else after files outside them have changed.
 * These are articles with a question about a record that now has another answer, and articles with
 * words that a name or the list of words makes known. If a file that is not a record changed, such
 * as the exceptions, they are all articles.
 *
 * @param changed - Paths below the content folder.
 * @param contents - The shared records before and after.
 */
export function affectedArticles(
	changed: readonly string[],
	contents: readonly [Content, Content],
	checked: ReadonlyMap<string, CheckedArticle>,
): string[] {
	const [before, now] = contents;
	const records = changed.filter((path) => !concernsNoArticle(path));
	const isOfNone = records.some((path) => kindAt(path) === undefined && path !== wordsFile);
	if (isOfNone || !isDeepStrictEqual(orphanedIn(before), orphanedIn(now)))
		return [...checked.keys()];
	const differ = answersDiffer(contents, isDeepStrictEqual);
	const names = ['', ...new Set(records.flatMap(namesOf))];
	const words = [
		...sharedNames(before).symmetricDifference(sharedNames(now)),
		...wordList(before).symmetricDifference(wordList(now)),
	];
	return [...checked].flatMap(([key, { asked, strange }]) =>
		names.some((name) => asked.has(name) && differ(name, asked.get(name) ?? '')) ||
		words.some((word) => isUsed(word, strange))
			? [key]
			: [],
	);
}

/** Whether a file has no effect on articles, such as those about links and old addresses. */
function concernsNoArticle(path: string): boolean {
	return path === redirectsFile || isLinkFile(path);
}

/**
 * The names under which questions may be about a file. They have every kind, because a file in the
 * wrong folder may be meant as another kind.
 */
function namesOf(path: string): string[] {
	const stem = path.replace(/^.*\//, '').replace(/\.[a-z]+$/, '');
	return recordKinds.flatMap((kind) => [`${kind}/${stem}`, `${kind}/${plainKey(stem)}`]);
}

/** Files outside all articles that cannot be read and may belong to any of them. */
function orphanedIn({ unread }: Content) {
	return unread.filter(({ kind }) => isKindOfArticle(kind));
}
