import type { FindProblems } from '../../content/loader.ts';
import type { ContentFile } from '../../text/content-file.ts';
import { articleOf } from '../articles/article-of.ts';
import { checkArticle } from '../check-articles.ts';
import { checkContent } from '../check-content.ts';
import { changedPaths, RepeatedCheck } from './repeated-check.ts';
import type { CheckInput } from '../rule.ts';

/**
 * Runs the rules for the reader that pages are made from. The reader passes everything it read. In
 * a build this happens once. In development it happens after each change, with the cache of parsed
 * files.
 *
 * @param inputNow - Called at each check, because an editor may write past midnight.
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
