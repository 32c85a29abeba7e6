import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { CheckCache } from '../check/check-cache.ts';

const code = join(import.meta.dirname, '..');

/** The cache of checks of a content folder: with what else tools keep from one run to the next, below `node_modules` of this project. */
export function checkCache(folder: string): CheckCache {
	const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16);
	return new CheckCache(
		join(code, '../node_modules/.cache/three-points', `check-${name}.bin`),
		code,
	);
}
