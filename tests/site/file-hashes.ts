import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './dist.ts';

/** The files of a folder, each with its hash. */
export function hashes(folder: string): Record<string, string> {
	return Object.fromEntries(
		filesIn(folder).map((file) => {
			const bytes = readFileSync(join(folder, file));
			return [file, createHash('sha256').update(bytes).digest('hex')];
		}),
	);
}
