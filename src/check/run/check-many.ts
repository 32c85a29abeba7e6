import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { readContentFileNow } from '../../content/read-folder.ts';
import { makeIntern } from '../../text/intern.ts';
import {
	checkArticle,
	type CheckedArticle,
	parseShared,
	type PartCheck,
} from '../check-articles.ts';
import { keptArticle } from './kept-article.ts';

/** An article: its key, and the paths of its files below the content folder. */
export type ArticlePaths = readonly [key: string, paths: readonly string[]];

/** Many articles, to be checked one at a time. */
export interface ManyArticles {
	part: PartCheck;
	articles: readonly ArticlePaths[];
	/** The index of the next article, counted by all threads together. */
	next: Int32Array<SharedArrayBuffer>;
}

/**
 * The number of articles that makes another thread worth its start, since it loads all rules and
 * the dictionary again.
 */
const worthAThread = 48;

/**
 * Memory for young objects, in MiB: for a thread, three times what `--max-semi-space-size` is for
 * the process. An article’s objects then seldom have to be moved before it is done. With more, a
 * check takes more memory and no less time.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 192 };

/**
 * Checks articles one after another, and frees each before the next, so a large publication takes
 * no more memory than a small one. If there are many, it uses all processors.
 *
 * @param threads - The most threads to use; by default, as many as there are processors, if that
 * saves time.
 */
export async function checkManyArticles(
	part: PartCheck,
	articles: readonly ArticlePaths[],
	threads = Math.min(availableParallelism(), Math.floor(articles.length / worthAThread)),
): Promise<Map<string, CheckedArticle>> {
	// V8 guesses from the first articles which objects last, and puts those straight among the old
	// ones. Here nothing lasts longer than its article, and an object that is old by mistake keeps
	// the rest of its article in memory.
	setFlagsFromString('--no-allocation-site-pretenuring');
	const share: ManyArticles = { part, articles, next: firstArticle() };
	const workers = Array.from(
		{ length: Math.max(threads - 1, 0) },
		() =>
			new Worker(new URL('check-worker.ts', import.meta.url), {
				workerData: share,
				resourceLimits,
			}),
	);
	try {
		// This thread checks articles too, because it would only wait otherwise.
		const found = await Promise.all([...workers.map(resultOf), checkNextArticles(share)]);
		return new Map(found.flatMap((some) => [...some]));
	} finally {
		await Promise.all(workers.map((worker) => worker.terminate()));
	}
}

/** A counter that all threads share, set to the first article. */
export function firstArticle(): ManyArticles['next'] {
	return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** Checks one article after another until none are left for any thread. */
export async function checkNextArticles({
	part,
	articles,
	next,
}: ManyArticles): Promise<Map<string, CheckedArticle>> {
	const found = new Map<string, CheckedArticle>();
	const shared = parseShared(part, new Map());
	const intern = makeIntern();
	const checkNext = ([key, paths]: ArticlePaths) => {
		const own = paths.map((path) => readContentFileNow(part.folder, path));
		found.set(key, keptArticle(checkArticle(own, part, shared), intern));
	};
	for (;;) {
		const article = articles[Atomics.add(next, 0, 1)];
		if (!article) return found;
		checkNext(article);
		// Lets Ctrl+C end the process without delay.
		await setImmediate();
	}
}

function resultOf(worker: Worker): Promise<Map<string, CheckedArticle>> {
	return new Promise((resolve, reject) => {
		worker.once('message', resolve);
		worker.once('error', reject);
	});
}
