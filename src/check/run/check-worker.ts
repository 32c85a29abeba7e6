/** A thread of a check: checks its share of the articles, and sends what it found. */
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { ManyArticles } from './check-many.ts';

enableCompileCache();
const { checkNextArticles } = await import('./check-many.ts');
parentPort?.postMessage(await checkNextArticles(workerData as ManyArticles));
