import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ParseCache } from '../content/content.ts';
import { isContentPath, listContentFolder, readContentFiles } from '../content/read-folder.ts';
import { type Pictures, readPictures } from '../content/read-pictures.ts';
import type { Problem } from '../problems/problem.ts';
import type { ContentFile } from '../text/content-file.ts';
import { articleOf } from './article-of.ts';
import { checkArticles, type CheckedArticle, type PartCheck } from './check-articles.ts';
import { checkInGroups } from './check-groups.ts';
import { RepeatedCheck } from './repeated-check.ts';
import type { CheckInput } from './rule.ts';

interface FolderOptions {
	/** The folder of public files, where pictures may lie. */
	publicFolder: string;
	/** What the content is held against, asked at each check: an editor may write past midnight. */
	conditions: () => Omit<CheckInput, 'content'>;
	/** How many articles to hold in memory at a time. */
	articlesAtOnce?: number;
	/** How many threads a large publication is checked by; as many as there are processors. */
	threads?: number;
}

/** What a check of a content folder found. */
export interface CheckedFolder {
	/** How many files were read. */
	files: number;
	problems: Problem[];
}

/** Articles whose parsed files are kept: those on which somebody works. */
const mostKept = 8;

/** Checks a content folder once; see `FolderCheck`. */
export function checkFolder(
	folder: string,
	{
		publicFolder,
		articlesAtOnce,
		threads,
		...input
	}: Omit<FolderOptions, 'conditions'> & Omit<CheckInput, 'content'>,
): Promise<CheckedFolder> {
	const sizes = { ...(articlesAtOnce && { articlesAtOnce }), ...(threads && { threads }) };
	return new FolderCheck(folder, { publicFolder, conditions: () => input, ...sizes }).update();
}

/**
 * A check of a content folder, repeated as often as something in it changes. Rules look at an
 * article beside the shared records; what they say of those is asked once, when it is known what all
 * articles name.
 */
export class FolderCheck {
	readonly #folder: string;
	readonly #options: FolderOptions;
	readonly #check = new RepeatedCheck();
	#paths: Set<string> | undefined;
	#pictures: Pictures = new Map();
	#shared = new Map<string, ContentFile>();
	readonly #sharedCache: ParseCache = new Map();
	/** What was parsed of the files of an article, oldest first. */
	readonly #kept = new Map<string, ParseCache>();

	constructor(folder: string, options: FolderOptions) {
		this.#folder = folder;
		this.#options = options;
	}

	/**
	 * Checks what changed; at first, and on a new day, all.
	 *
	 * @param changed - Paths below the content folder, with `/`; what stands outside of it is public.
	 * @throws {ContentFolderError} If the folder cannot be read.
	 */
	async update(changed: ReadonlySet<string> = new Set()): Promise<CheckedFolder> {
		const paths = await this.#read(changed);
		const articles = Map.groupBy(paths, articleOf);
		articles.delete(undefined);
		const part: PartCheck = {
			...this.#options.conditions(),
			folder: this.#folder,
			pictures: this.#pictures,
			shared: [...this.#shared.values()],
		};
		const problems = await this.#check.update(part, this.#sharedCache, {
			keys: new Set([...articles.keys()].filter((key) => key !== undefined)),
			changed: new Set([...changed].map(articleOf).filter((key) => key !== undefined)),
			check: (keys) => {
				const wanted = keys.map((key): [string, string[]] => [key, articles.get(key) ?? []]);
				return this.#checkArticles(wanted, part);
			},
		});
		return { files: paths.size, problems };
	}

	/** Reads what changed, apart from articles. @returns The paths of all files that are read. */
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
		articles: readonly (readonly [key: string, paths: readonly string[]])[],
		part: PartCheck,
	): Promise<ReadonlyMap<string, CheckedArticle>> {
		const { articlesAtOnce = 16, threads } = this.#options;
		if (articles.length > Math.min(articlesAtOnce, mostKept)) {
			const groups: string[][] = [];
			for (let first = 0; first < articles.length; first += articlesAtOnce) {
				const some = articles.slice(first, first + articlesAtOnce);
				groups.push(some.flatMap(([, paths]) => paths));
			}
			return checkInGroups(part, groups, threads);
		}
		const own = await readContentFiles(
			this.#folder,
			articles.flatMap(([, paths]) => paths),
		);
		// A copy, so that nothing of these articles outlives it but what is kept on purpose.
		const cache: ParseCache = new Map(this.#sharedCache);
		for (const [key] of articles) {
			for (const [path, one] of this.#kept.get(key) ?? []) cache.set(path, one);
		}
		const checked = checkArticles(own, part, cache);
		this.#keep(checked.keys(), cache);
		return checked;
	}

	/** Keeps what was parsed of the articles that somebody works on. */
	#keep(keys: Iterable<string>, cache: ParseCache): void {
		for (const key of keys) {
			const home = `${this.#folder}/articles/${key}/`;
			this.#kept.delete(key);
			this.#kept.set(key, new Map([...cache].filter(([path]) => path.startsWith(home))));
		}
		for (const key of [...this.#kept.keys()].slice(0, -mostKept)) this.#kept.delete(key);
	}
}

/** Whether something that can be read as a file stands there: a link that leads nowhere is told of. */
async function isFile(path: string): Promise<boolean> {
	const found = await lstat(path).catch(() => undefined);
	return found !== undefined && !found.isDirectory();
}
