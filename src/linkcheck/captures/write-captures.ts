import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathOf } from '../../model/kinds.ts';
import type { Capture } from '../../model/records/capture.ts';
import type { LinkResult } from '../run/link-result.ts';
import { writeWhole } from '../../edit/write-whole.ts';
import { nextCapture } from './next-capture.ts';
import { printCapture } from './print-capture.ts';

/**
 * Writes the capture of each source into the content folder, if it has changed.
 *
 * @param folder - The content folder.
 * @param before - The capture of each source so far, by the source's key.
 * @returns How many captures were written.
 */
export async function writeCaptures(
	folder: string,
	results: readonly LinkResult[],
	before: Readonly<Record<string, Capture>>,
	day: string,
): Promise<number> {
	let written = 0;
	for (const result of results) {
		for (const { as, key } of result.target.uses) {
			if (as !== 'source') continue;
			const quotes = new Set(
				result.target.quotes.filter(({ source }) => source === key).map(({ quote }) => quote),
			);
			const next = nextCapture(result, before[key], quotes, day);
			if (!next) continue;
			const file = join(folder, pathOf('capture', { source: key }));
			await mkdir(join(file, '..'), { recursive: true });
			await writeWhole(file, printCapture(next));
			written++;
		}
	}
	return written;
}
