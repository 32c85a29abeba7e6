import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { cacheFolder } from '../../check/cache-folder.ts';
import { CheckCache } from '../../check/run/check-cache.ts';

/** The cache of check results for a content folder. */
export function openCheckCache(folder: string): CheckCache {
	const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16);
	const code = join(import.meta.dirname, '..', '..');
	return new CheckCache(join(cacheFolder, `check-${name}.bin`), code);
}
