import type { Reading } from './reading.ts';

/**
 * The key under which the last reading is kept. The loader and the pages are two module graphs in
 * one process, so a module variable would exist twice.
 */
const place = Symbol.for('three-points:reading');

/** The global object, which both module graphs share. */
const shared = globalThis as { [place]?: Reading };

/** Gives a reading to the pages, instead of the one before it. */
export function handOver(reading: Reading): void {
	shared[place] = reading;
}

/**
 * The reading that was handed over last: one object for each state of the content. Astro's store
 * would write it to disk, bundle it and parse it again: ten megabytes for a hundred articles.
 */
export function readingNow(): Reading {
	const reading = shared[place];
	if (!reading) throw new Error('The content was not read. Run `npm run check` to see why.');
	return reading;
}
