import type { Reading } from './reading.ts';

/**
 * Where the last reading lies. The loader and the pages are two graphs of modules in one process, so
 * that a variable of a module would be there twice.
 */
const place = Symbol.for('three-points:reading');

/** What is the same for both graphs of modules. */
const shared = globalThis as { [place]?: Reading };

/** Gives a reading to the pages, in place of the one before it. */
export function handOver(reading: Reading): void {
	shared[place] = reading;
}

/**
 * The reading that was handed over last: one object for each state of the content. The store of
 * Astro would write it to disk, bundle it and parse it again: of a hundred articles, ten megabytes.
 */
export function readingNow(): Reading {
	const reading = shared[place];
	if (!reading) throw new Error('The content was not read. Run `npm run check` to see why.');
	return reading;
}
