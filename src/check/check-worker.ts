/** A thread of a check: takes its part of the articles, and sends what it found of them. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkNextArticles, type ManyArticles } from './check-many.ts';

parentPort?.postMessage(await checkNextArticles(workerData as ManyArticles));
