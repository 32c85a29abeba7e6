import type { FindProblems } from '../content/loader.ts';
import type { ContentFile } from '../text/content-file.ts';
import { articleOf } from './article-of.ts';
import { checkArticle } from './check-articles.ts';
import { checkContent } from './check-content.ts';
import { changedPaths, RepeatedCheck } from './repeated-check.ts';
import type { CheckInput } from './rule.ts';

/**
 * The rules for the reader that pages are made from. It hands over all that it read: in a build once,
 * in development after each change, with what it keeps of the parsed files.
 *
 * @param inputNow - Asked at each check: an editor may write past midnight.
 */
export function readingCheck(inputNow: () => Omit<CheckInput, 'content'>): FindProblems {
	const check = new RepeatedCheck();
	let before: ReadonlyMap<string | undefined, readonly ContentFile[]> = new Map();
	return async (content, { files: all, cache }) => {
		const input = inputNow();
		if (!cache) return checkContent({ ...input, content });
		const { folder, pictures = new Map<string, boolean>() } = content;
		const files = Map.groupBy(all, ({ path }) => articleOf(path.slice(folder.length + 1)));
		const part = { ...input, folder, pictures, shared: files.get(undefined) ?? [] };
		const keys = new Set([...files.keys()].filter((key) => key !== undefined));
		const isChanged = (key: string) =>
			changedPaths(before.get(key) ?? [], files.get(key) ?? []).length > 0;
		const changed = new Set([...keys].filter(isChanged));
		before = files;
		return check.update(part, cache, {
			keys,
			changed,
			check: (some, shared) =>
				Promise.resolve(
					new Map(
						some.map((key) => [key, checkArticle(files.get(key) ?? [], part, shared, cache)]),
					),
				),
		});
	};
}
