/** A thread of a check: takes its part of the groups of articles, and sends what it found of them. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkNextGroups, type GroupsCheck } from './check-groups.ts';

parentPort?.postMessage(await checkNextGroups(workerData as GroupsCheck));
