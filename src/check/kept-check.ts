import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Content, type ParseCache, parseContent } from '../content/content.ts';
import { isContentPath, listContentFolder, readContentFiles } from '../content/read-folder.ts';
import { type Pictures, readPictures } from '../content/read-pictures.ts';
import { compareProblems } from '../problems/problem.ts';
import type { ContentFile } from '../text/content-file.ts';
import { affectedArticles } from './affected-articles.ts';
import { articleOf } from './article-of.ts';
import { checkArticles, type CheckedArticle, checkShared } from './check-articles.ts';
import { atOnce, type CheckedFolder } from './check-folder.ts';
import type { CheckInput } from './rule.ts';

interface KeptOptions {
	/** The folder of public files, where pictures may lie. */
	publicFolder: string;
	/** What the content is held against, asked at each check: an editor may write past midnight. */
	conditions: () => Omit<CheckInput, 'content'>;
}

/** Articles whose parsed files are kept: those on which somebody works. */
const mostKept = 8;

/**
 * A check of a content folder that is repeated: each looks again only at the articles that a change
 * concerns, beside the shared records. What it says is what a whole check would say.
 */
export class KeptCheck {
	readonly #folder: string;
	readonly #options: KeptOptions;
	#day = '';
	#paths = new Set<string>();
	#pictures: Pictures = new Map();
	#shared = new Map<string, ContentFile>();
	readonly #sharedCache: ParseCache = new Map();
	/** What was parsed of the files of an article, oldest first. */
	readonly #kept = new Map<string, ParseCache>();
	readonly #checked = new Map<string, CheckedArticle>();

	constructor(folder: string, options: KeptOptions) {
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
		const day = this.#options.conditions().today;
		const stale = day === this.#day ? await this.#read(changed) : await this.#readAll();
		this.#day = day;
		const articles = Map.groupBy(this.#paths, articleOf);
		for (const key of stale) this.#checked.delete(key);
		const left = [...stale].filter((key) => articles.has(key));
		for (let first = 0; first < left.length; first += atOnce) {
			const keys = left.slice(first, first + atOnce);
			await this.#checkArticles(keys, keys.flatMap((key) => articles.get(key) ?? []).sort());
		}
		const checked = [...this.#checked.values()];
		const problems = [
			...checked.flatMap((article) => article.problems),
			...checkShared(checked, this.#part(), this.#sharedCache),
		];
		return { files: this.#paths.size, problems: problems.sort(compareProblems) };
	}

	/** Reads all but the articles. @returns Which articles are to be checked. */
	async #readAll(): Promise<Set<string>> {
		this.#paths = new Set(await listContentFolder(this.#folder));
		this.#pictures = await this.#readPictures();
		this.#checked.clear();
		const others = [...this.#paths].filter((path) => articleOf(path) === undefined);
		this.#shared = new Map();
		await this.#readShared(others);
		return this.#articles();
	}

	/** Reads what changed. @returns Which articles are to be checked. */
	async #read(changed: ReadonlySet<string>): Promise<Set<string>> {
		const stale = new Set<string>();
		const shared: string[] = [];
		let hasPictures = false;
		for (const path of changed) {
			const article = articleOf(path);
			if (!path.startsWith('..') && isContentPath(path)) {
				if (await isFile(join(this.#folder, path))) this.#paths.add(path);
				else this.#paths.delete(path);
				if (article === undefined) shared.push(path);
			} else {
				hasPictures = true;
			}
			if (article !== undefined) stale.add(article);
			else if (!shared.includes(path)) for (const key of this.#articles()) stale.add(key);
		}
		if (hasPictures) this.#pictures = await this.#readPictures();
		if (shared.length === 0) return stale;
		const before = this.#parseShared();
		await this.#readShared(shared);
		const affected = affectedArticles(shared, [before, this.#parseShared()], this.#checked);
		return stale.union(new Set(affected));
	}

	async #readShared(paths: readonly string[]): Promise<void> {
		const there = paths.filter((path) => this.#paths.has(path));
		for (const path of paths) this.#shared.delete(`${this.#folder}/${path}`);
		for (const file of await readContentFiles(this.#folder, there)) {
			this.#shared.set(file.path, file);
		}
		this.#shared = new Map([...this.#shared].sort(([a], [b]) => (a < b ? -1 : 1)));
	}

	async #checkArticles(keys: readonly string[], paths: readonly string[]): Promise<void> {
		const own = await readContentFiles(this.#folder, paths);
		// A copy, so that nothing of these articles outlives it but what is kept on purpose.
		const cache: ParseCache = new Map(this.#sharedCache);
		for (const key of keys)
			for (const [path, one] of this.#kept.get(key) ?? []) cache.set(path, one);
		for (const [key, article] of checkArticles(own, this.#part(), cache)) {
			this.#checked.set(key, article);
		}
		for (const key of keys.slice(-mostKept)) {
			const home = `${this.#folder}/articles/${key}/`;
			this.#kept.delete(key);
			this.#kept.set(key, new Map([...cache].filter(([path]) => path.startsWith(home))));
		}
		for (const key of [...this.#kept.keys()].slice(0, -mostKept)) this.#kept.delete(key);
	}

	#part() {
		return {
			...this.#options.conditions(),
			folder: this.#folder,
			pictures: this.#pictures,
			shared: [...this.#shared.values()],
		};
	}

	#articles(): Set<string> {
		return new Set([...this.#paths].map(articleOf).filter((key) => key !== undefined));
	}

	#parseShared(): Content {
		return parseContent(this.#folder, [...this.#shared.values()], { cache: this.#sharedCache });
	}

	#readPictures(): Promise<Pictures> {
		return readPictures(this.#folder, this.#options.publicFolder);
	}
}

/** Whether something that can be read as a file stands there: a link that leads nowhere is told of. */
async function isFile(path: string): Promise<boolean> {
	const found = await lstat(path).catch(() => undefined);
	return found !== undefined && !found.isDirectory();
}
