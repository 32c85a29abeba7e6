import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../../content/content.ts';
import type { ParseCache } from '../../content/parse-content.ts';
import {
	isContentPath,
	listContentFolder,
	readContentFileNow,
	readContentFiles,
} from '../../content/read-folder.ts';
import { type Pictures, readPictures } from '../../content/read-pictures.ts';
import type { Problem } from '../../problems/problem.ts';
import type { ContentFile } from '../../text/content-file.ts';
import { articleOf } from '../articles/article-of.ts';
import { checkArticle, type CheckedArticle, type PartCheck } from '../check-articles.ts';
import type { CheckCache } from './check-cache.ts';
import { type ArticlePaths, checkManyArticles } from './check-many.ts';
import { RepeatedCheck } from './repeated-check.ts';
import type { CheckInput } from '../rule.ts';
import { stateOf } from '../articles/state-of.ts';

interface FolderOptions {
	/** The folder of public files, which may contain pictures. */
	publicFolder: string;
	/**
	 * What the content is checked against, asked at each check, because an editor may write past
	 * midnight.
	 */
	conditions: () => Omit<CheckInput, 'content'>;
	/** How many threads check many articles; by default, as many as save time. */
	threads?: number;
	/** Where the results of many articles are kept for the next run. */
	cache?: CheckCache;
}

/** What a check of a content folder found. */
export interface CheckedFolder {
	/** How many files were read. */
	files: number;
	problems: Problem[];
}

/** The most articles whose parsed files are kept: those that somebody is working on. */
const mostKept = 8;

/** Checks a content folder once; see `FolderCheck`. */
export function checkFolder(
	folder: string,
	{
		publicFolder,
		threads,
		cache,
		...input
	}: Omit<FolderOptions, 'conditions'> & Omit<CheckInput, 'content'>,
): Promise<CheckedFolder> {
	const conditions = () => input;
	return new FolderCheck(folder, {
		publicFolder,
		conditions,
		...(threads && { threads }),
		...(cache && { cache }),
	}).update();
}

/**
 * A check of a content folder, repeated whenever something in it changes. Rules check each article
 * with the shared records. The shared records are checked once, when it is known what all articles
 * name.
 */
export class FolderCheck {
	readonly #folder: string;
	readonly #options: FolderOptions;
	#check = new RepeatedCheck();
	#paths: Set<string> | undefined;
	#pictures: Pictures = new Map();
	#shared = new Map<string, ContentFile>();
	readonly #sharedCache: ParseCache = new Map();
	/** The parsed files of each article, oldest first. */
	readonly #kept = new Map<string, ParseCache>();

	constructor(folder: string, options: FolderOptions) {
		this.#folder = folder;
		this.#options = options;
	}

	/**
	 * Checks what changed, also because of the date. The first time, checks everything.
	 *
	 * @param changed - Paths below the content folder, with `/`. A path outside it is a public file.
	 * @param onMany - Called before many articles are checked again, with what is known so far.
	 * @throws {ContentFolderError} If the folder cannot be read.
	 */
	async update(
		changed: ReadonlySet<string> = new Set(),
		onMany?: (problems: Problem[], articles: number) => void,
	): Promise<CheckedFolder> {
		const isFirst = this.#paths === undefined;
		const paths = await this.#read(changed);
		const articles = articlesIn(paths);
		// A few articles take less time to check than to compare with the cache.
		const cache = isFirst && articles.size > mostKept ? this.#options.cache : undefined;
		const since = cache ? await this.#goOn(cache, articles) : [];
		const part: PartCheck = {
			...this.#options.conditions(),
			folder: this.#folder,
			pictures: this.#pictures,
			shared: [...this.#shared.values()],
		};
		const problems = await this.#check.update(part, this.#sharedCache, {
			keys: new Set(articles.keys()),
			changed: new Set([...since, ...articlesIn(changed).keys()]),
			onMany,
			check: (keys, shared) => {
				const wanted = keys.map((key): ArticlePaths => [key, articles.get(key) ?? []]);
				return this.#checkArticles(wanted, part, shared);
			},
		});
		if (this.#check.done && this.#check.hasLooked) await cache?.save(this.#check.done);
		return { files: paths.size, problems };
	}

	/** Continues from what an earlier run found. @returns The articles that changed since. */
	async #goOn(cache: CheckCache, articles: ReadonlyMap<string, string[]>): Promise<string[]> {
		const done = await cache.load(this.#folder);
		if (!done) return [];
		this.#check = new RepeatedCheck(done);
		return [...articles].flatMap(([key, paths]) => {
			const own = paths.map((path) => readContentFileNow(this.#folder, path));
			return stateOf(own) === done.articles.get(key)?.state ? [] : [key];
		});
	}

	/**
	 * Reads the files that changed, except those of articles.
	 *
	 * @returns The paths of all files that are read.
	 */
	async #read(changed: ReadonlySet<string>): Promise<ReadonlySet<string>> {
		const isFirst = this.#paths === undefined;
		const paths = (this.#paths ??= new Set(await listContentFolder(this.#folder)));
		const read = [...changed].filter((path) => !path.startsWith('..') && isContentPath(path));
		for (const path of read) {
			if (await isFile(join(this.#folder, path))) paths.add(path);
			else paths.delete(path);
		}
		if (isFirst || read.length < changed.size) {
			this.#pictures = await readPictures(this.#folder, this.#options.publicFolder);
		}
		const shared = [...(isFirst ? paths : read)].filter((path) => articleOf(path) === undefined);
		if (shared.length > 0)
			await this.#readShared(
				shared.filter((path) => paths.has(path)),
				shared,
			);
		return paths;
	}

	async #readShared(there: readonly string[], paths: readonly string[]): Promise<void> {
		for (const path of paths) this.#shared.delete(`${this.#folder}/${path}`);
		for (const file of await readContentFiles(this.#folder, there)) {
			this.#shared.set(file.path, file);
		}
		this.#shared = new Map([...this.#shared].sort(([a], [b]) => (a < b ? -1 : 1)));
	}

	async #checkArticles(
		articles: readonly ArticlePaths[],
		part: PartCheck,
		shared: Content,
	): Promise<ReadonlyMap<string, CheckedArticle>> {
		if (articles.length > mostKept) {
			return checkManyArticles(part, articles, this.#options.threads);
		}
		const checked = new Map<string, CheckedArticle>();
		for (const [key, paths] of articles) {
			const own = await readContentFiles(this.#folder, paths);
			checked.set(key, checkArticle(own, part, shared, this.#keptOf(key, own)));
		}
		return checked;
	}

	/** The parsed files of an article that somebody is working on, if they still exist. */
	#keptOf(key: string, files: readonly ContentFile[]): ParseCache {
		const kept = this.#kept.get(key);
		const cache: ParseCache = new Map();
		for (const { path } of files) {
			const one = kept?.get(path);
			if (one) cache.set(path, one);
		}
		this.#kept.delete(key);
		this.#kept.set(key, cache);
		for (const oldest of [...this.#kept.keys()].slice(0, -mostKept)) this.#kept.delete(oldest);
		return cache;
	}
}

/** The articles that some files belong to, with those files. */
function articlesIn(paths: Iterable<string>): Map<string, string[]> {
	const articles = new Map<string, string[]>();
	for (const path of paths) {
		const key = articleOf(path);
		if (key === undefined) continue;
		const own = articles.get(key) ?? [];
		own.push(path);
		articles.set(key, own);
	}
	return articles;
}

/**
 * Whether there is something that can be read as a file. A link that leads nowhere counts, so that
 * it is reported.
 */
async function isFile(path: string): Promise<boolean> {
	const found = await lstat(path).catch(() => undefined);
	return found !== undefined && !found.isDirectory();
}
