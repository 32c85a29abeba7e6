import type { Content, ParseCache } from '../content/content.ts';
import { parseContent } from '../content/content.ts';
import type { Pictures } from '../content/read-pictures.ts';
import { compareProblems, type Problem } from '../problems/problem.ts';
import type { ContentFile } from '../text/content-file.ts';
import { affectedArticles } from './affected-articles.ts';
import { articleOf } from './article-of.ts';
import { checkArticles, type CheckedArticle, checkShared } from './check-articles.ts';
import { checkContent } from './check-content.ts';
import type { CheckInput } from './rule.ts';

/** What a content was read from. */
interface Read {
	files: readonly ContentFile[];
	/** What was parsed of each file; absent where nothing is read a second time. */
	cache?: ParseCache | undefined;
}

/** What the last check looked at, and what it found of each article. */
interface Before {
	today: string;
	pictures: Pictures | undefined;
	files: ReadonlyMap<string | undefined, readonly ContentFile[]>;
	checked: Map<string, CheckedArticle>;
}

/**
 * A check for a reader that reads the same folder again and again: where it keeps what it parsed,
 * the rules look again only at the articles that a change concerns. What it says is what a check of
 * the whole would say.
 *
 * @param inputNow - Asked at each check: an editor may write past midnight.
 */
export function repeatedCheck(
	inputNow: () => Omit<CheckInput, 'content'>,
): (content: Content, read: Read) => Problem[] {
	let before: Before | undefined;
	return (content, { files: all, cache }) => {
		const input = inputNow();
		if (!cache) return checkContent({ ...input, content });
		const { folder, pictures } = content;
		const below = (path: string) => path.slice(folder.length + 1);
		const files = Map.groupBy(all, ({ path }) => articleOf(below(path)));
		const shared = files.get(undefined) ?? [];
		const part = { ...input, folder, pictures: pictures ?? new Map(), shared };
		const checked = new Map(
			before?.today === input.today && isSamePictures(before.pictures, pictures)
				? before.checked
				: [],
		);
		if (before) {
			const sharedBefore = before.files.get(undefined) ?? [];
			const changed = changedPaths(sharedBefore, shared).map(below);
			if (changed.length > 0) {
				const contents = [sharedBefore, shared].map((some) =>
					parseContent(folder, some, { cache: new Map(cache) }),
				);
				for (const key of affectedArticles(changed, contents, checked)) checked.delete(key);
			}
			for (const key of before.files.keys()) {
				const own = changedPaths(before.files.get(key) ?? [], files.get(key) ?? []);
				if (key !== undefined && own.length > 0) checked.delete(key);
			}
		}
		const stale = [...files].filter(([key]) => key !== undefined && !checked.has(key));
		const own = stale.flatMap(([, some]) => some);
		for (const [key, article] of checkArticles(own, part, cache)) checked.set(key, article);
		before = { today: input.today, pictures, files, checked };
		return [
			...[...checked.values()].flatMap((article) => article.problems),
			...checkShared([...checked.values()], part, cache),
		].sort(compareProblems);
	};
}

/** Files that came, went or changed. */
function changedPaths(before: readonly ContentFile[], now: readonly ContentFile[]): string[] {
	const known = new Map(before.map((file) => [file.path, file]));
	const changed = now.filter(({ path, text, unreadable }) => {
		const one = known.get(path);
		known.delete(path);
		return one?.text !== text || one.unreadable !== unreadable;
	});
	return [...changed.map(({ path }) => path), ...known.keys()];
}

function isSamePictures(a: Pictures | undefined, b: Pictures | undefined): boolean {
	return a?.size === b?.size && [...(a ?? [])].every(([path, isShown]) => b?.get(path) === isShown);
}
