import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { readContentFileNow } from '../content/read-folder.ts';
import { makeIntern } from '../text/intern.ts';
import {
	checkArticle,
	type CheckedArticle,
	parseShared,
	type PartCheck,
} from './check-articles.ts';
import { keptArticle } from './kept-article.ts';

/** An article: its key, and the paths of its files below the content folder. */
export type ArticlePaths = readonly [key: string, paths: readonly string[]];

/** Many articles, to be checked one at a time. */
export interface ManyArticles {
	part: PartCheck;
	articles: readonly ArticlePaths[];
	/** Which article is next, counted by all threads together. */
	next: Int32Array<SharedArrayBuffer>;
}

/** Articles from which on a thread more is worth its start: it loads all rules and the dictionary again. */
const worthAThread = 48;

/** Room for what is young, in MiB: with more of it a check takes more memory and no less time. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 };

/**
 * Checks articles one after another, each forgotten before the next: a large publication takes no
 * more memory than a small one. Where there are many, all processors take their part.
 *
 * @param threads - How many threads at the most; as many as there are processors, where it is worth it.
 */
export async function checkManyArticles(
	part: PartCheck,
	articles: readonly ArticlePaths[],
	threads = Math.min(availableParallelism(), Math.floor(articles.length / worthAThread)),
): Promise<Map<string, CheckedArticle>> {
	// V8 puts what it takes for lasting straight among what is old, by what it saw of the first articles.
	// Here nothing lasts longer than its article, and what is old by mistake keeps the rest of it in memory.
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
		// This thread takes its part: it would have nothing to do but wait.
		const found = await Promise.all([...workers.map(resultOf), checkNextArticles(share)]);
		return new Map(found.flatMap((some) => [...some]));
	} finally {
		await Promise.all(workers.map((worker) => worker.terminate()));
	}
}

/** A count that all threads share, at the first article. */
export function firstArticle(): ManyArticles['next'] {
	return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** Checks one article after the other, until no thread has left any. */
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
		// Whoever presses Ctrl+C is not kept waiting.
		await setImmediate();
	}
}

function resultOf(worker: Worker): Promise<Map<string, CheckedArticle>> {
	return new Promise((resolve, reject) => {
		worker.once('message', resolve);
		worker.once('error', reject);
	});
}
