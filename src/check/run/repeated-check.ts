import { isDeepStrictEqual } from 'node:util';
import type { Content } from '../../content/content.ts';
import type { ParseCache } from '../../content/parse-content.ts';
import { compareProblems, type Problem } from '../../problems/problem.ts';
import type { ContentFile } from '../../text/content-file.ts';
import { makeIntern } from '../../text/intern.ts';
import { affectedArticles } from './affected-articles.ts';
import {
	type CheckedArticle,
	checkShared,
	parseShared,
	type PartCheck,
} from '../check-articles.ts';
import type { DoneCheck } from './check-cache.ts';
import { keptArticle } from './kept-article.ts';

/** The articles that exist at one of several checks. */
interface Articles {
	keys: ReadonlySet<string>;
	/** Those with a file that was added, removed or changed since the last check. */
	changed: ReadonlySet<string>;
	/** Checks some of them, with the shared records. */
	check(keys: readonly string[], shared: Content): Promise<ReadonlyMap<string, CheckedArticle>>;
	/**
	 * Called before many articles are checked again, which takes time. It gets the problems that are
	 * known so far, and the number of articles.
	 */
	onMany?: ((problems: Problem[], articles: number) => void) | undefined;
}

/** The most articles that are checked again without a noticeable delay. */
const few = 8;

/**
 * A repeated check of a publication. The rules check again only the articles that a change affects,
 * with the shared records. The result is the same as that of a full check. It reads no files
 * itself; the caller passes them.
 */
export class RepeatedCheck {
	#before: { part: PartCheck; shared: () => Content } | undefined;
	readonly #checked: Map<string, CheckedArticle>;
	#hasLooked = false;
	readonly #intern = makeIntern();

	/** @param done - What an earlier check found, to continue from. */
	constructor(done?: DoneCheck) {
		this.#before = done && { part: done.part, shared: () => parseShared(done.part, new Map()) };
		this.#checked = new Map(done?.articles);
	}

	/** What it found so far; `undefined` before it checked anything. */
	get done(): DoneCheck | undefined {
		return this.#before && { part: this.#before.part, articles: this.#checked };
	}

	/** Whether there was anything to check since it began or continued from an earlier check. */
	get hasLooked(): boolean {
		return this.#hasLooked;
	}

	/**
	 * Checks what changed, also because of the date. The first time, checks everything.
	 *
	 * @param cache - The parsed shared files.
	 */
	async update(part: PartCheck, cache: ParseCache, articles: Articles): Promise<Problem[]> {
		const shared = parseShared(part, cache);
		for (const key of this.#checked.keys()) {
			if (articles.keys.has(key)) continue;
			this.#checked.delete(key);
			this.#hasLooked = true;
		}
		const stale = [...this.#staleOf(part, shared, articles)].filter((key) =>
			this.#checked.has(key),
		);
		if (stale.length > few) articles.onMany?.(this.#problems(part, cache), stale.length);
		for (const key of stale) this.#checked.delete(key);
		const left = [...articles.keys].filter((key) => !this.#checked.has(key));
		if (left.length > 0 || !isDeepStrictEqual(this.#before?.part, part)) this.#hasLooked = true;
		const now =
			left.length > 0 ? await articles.check(left, shared) : new Map<string, CheckedArticle>();
		for (const [key, article] of now) this.#checked.set(key, keptArticle(article, this.#intern));
		this.#before = { part, shared: () => shared };
		return this.#problems(part, cache);
	}

	#problems(part: PartCheck, cache: ParseCache): Problem[] {
		const checked = [...this.#checked.values()];
		return checkShared(checked, part, cache).sort(compareProblems);
	}

	/** The articles for which rules may now report something else. */
	#staleOf(part: PartCheck, shared: Content, { changed }: Articles): Iterable<string> {
		if (!this.#before) return [];
		const {
			shared: sharedBefore,
			pictures: picturesBefore,
			today: day,
			...before
		} = this.#before.part;
		const { shared: sharedNow, pictures, today, ...now } = part;
		// After a clock is set back, there are days about which nothing was noted.
		if (today < day || !isDeepStrictEqual(before, now)) return [...this.#checked.keys()];
		const stale = new Set(changed);
		for (const [key, { until }] of this.#checked) {
			if (until !== undefined && until <= today) stale.add(key);
		}
		const paths = changedPaths(sharedBefore, sharedNow);
		if (paths.length > 0) {
			const below = paths.map((path) => path.slice(part.folder.length + 1));
			const contents = [this.#before.shared(), shared] as const;
			for (const key of affectedArticles(below, contents, this.#checked)) stale.add(key);
		}
		if (!isDeepStrictEqual(picturesBefore, pictures)) {
			for (const [key, { hasPictures }] of this.#checked) if (hasPictures) stale.add(key);
		}
		return stale;
	}
}

/** Files that were added, removed or changed. */
export function changedPaths(
	before: readonly ContentFile[],
	now: readonly ContentFile[],
): string[] {
	const known = new Map(before.map((file) => [file.path, file]));
	const changed = now.filter(({ path, text, unreadable }) => {
		const one = known.get(path);
		known.delete(path);
		return one?.text !== text || one.unreadable !== unreadable;
	});
	return [...changed.map(({ path }) => path), ...known.keys()];
}
