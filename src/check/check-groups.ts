import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type ParseCache, parseContent } from '../content/content.ts';
import { readContentFiles } from '../content/read-folder.ts';
import { checkArticles, type CheckedArticle, type PartCheck } from './check-articles.ts';

/** Many articles, to be checked some at a time. */
export interface GroupsCheck {
	part: PartCheck;
	/** The paths of the articles of each group, below the content folder. */
	groups: readonly (readonly string[])[];
	/** Which group is next, counted by all threads together. */
	next: Int32Array<SharedArrayBuffer>;
}

/** Groups from which on a thread more is worth its start: it loads all rules and the dictionary again. */
const groupsPerThread = 4;

/** Room for what is young, in MiB: with more of it a check takes more memory and no less time. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 };

/**
 * Checks groups of articles one after another, each forgotten before the next: a large publication
 * takes no more memory than a small one. Where there are many, all processors take their part.
 *
 * @param threads - How many threads at the most.
 */
export async function checkInGroups(
	part: PartCheck,
	groups: GroupsCheck['groups'],
	threads: number = availableParallelism(),
): Promise<Map<string, CheckedArticle>> {
	const wanted = Math.min(threads, Math.floor(groups.length / groupsPerThread));
	const share: GroupsCheck = { part, groups, next: firstGroup() };
	const workers = Array.from(
		{ length: Math.max(wanted - 1, 0) },
		() =>
			new Worker(new URL('check-worker.ts', import.meta.url), {
				workerData: share,
				resourceLimits,
			}),
	);
	try {
		// This thread takes its part: it would have nothing to do but wait.
		const found = await Promise.all([...workers.map(resultOf), checkNextGroups(share)]);
		return new Map(found.flatMap((some) => [...some]));
	} finally {
		await Promise.all(workers.map((worker) => worker.terminate()));
	}
}

/** A count that all threads share, at the first group. */
export function firstGroup(): GroupsCheck['next'] {
	return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** Checks one group after the other, until no thread has left any. */
export async function checkNextGroups({
	part,
	groups,
	next,
}: GroupsCheck): Promise<Map<string, CheckedArticle>> {
	const found = new Map<string, CheckedArticle>();
	const sharedCache: ParseCache = new Map();
	parseContent(part.folder, part.shared, { cache: sharedCache });
	for (;;) {
		const group = groups[Atomics.add(next, 0, 1)];
		if (!group) return found;
		const own = await readContentFiles(part.folder, group);
		// A copy of the cache and of what was found: a piece of a text keeps the whole of it in memory.
		const checked = checkArticles(own, part, new Map(sharedCache));
		for (const [key, article] of structuredClone(checked)) found.set(key, article);
	}
}

function resultOf(worker: Worker): Promise<Map<string, CheckedArticle>> {
	return new Promise((resolve, reject) => {
		worker.once('message', resolve);
		worker.once('error', reject);
	});
}
