import { type ParseCache, parseContent } from '../content/content.ts';
import { listContentFolder, readContentFiles } from '../content/read-folder.ts';
import { readPictures } from '../content/read-pictures.ts';
import { compareProblems, type Problem } from '../problems/problem.ts';
import { articleOf } from './article-of.ts';
import { checkArticles, type CheckedArticle, checkShared } from './check-articles.ts';
import type { CheckInput } from './rule.ts';

/** Articles that are held in memory at a time. */
export const atOnce = 32;

interface FolderCheck extends Omit<CheckInput, 'content'> {
	/** The folder of public files, where pictures may lie. */
	publicFolder: string;
	/** How many articles to hold at a time. */
	articlesAtOnce?: number;
}

/** What a check of a content folder found. */
export interface CheckedFolder {
	/** How many files were read. */
	files: number;
	problems: Problem[];
}

/**
 * Checks a content folder a few articles at a time, so that a large publication takes no more memory
 * than a small one. Rules look at an article beside the shared records; what they say of those is
 * asked once, when it is known what all articles name.
 *
 * @throws {ContentFolderError} If the folder cannot be read.
 */
export async function checkFolder(
	folder: string,
	{ publicFolder, articlesAtOnce = atOnce, ...input }: FolderCheck,
): Promise<CheckedFolder> {
	const paths = await listContentFolder(folder);
	const pictures = await readPictures(folder, publicFolder);
	const articles = Map.groupBy(paths, articleOf);
	const shared = await readContentFiles(folder, articles.get(undefined) ?? []);
	articles.delete(undefined);
	const sharedCache: ParseCache = new Map();
	parseContent(folder, shared, { cache: sharedCache });
	const part = { ...input, folder, pictures, shared };
	const checked: CheckedArticle[] = [];
	const groups = [...articles.values()];
	for (let first = 0; first < groups.length; first += articlesAtOnce) {
		const files = await readContentFiles(
			folder,
			groups.slice(first, first + articlesAtOnce).flat(),
		);
		// A copy of the cache, so that nothing of this group outlives it.
		checked.push(...checkArticles(files, part, new Map(sharedCache)).values());
	}
	const problems = [
		...checked.flatMap((article) => article.problems),
		...checkShared(checked, part, sharedCache),
	];
	return { files: paths.length, problems: problems.sort(compareProblems) };
}
