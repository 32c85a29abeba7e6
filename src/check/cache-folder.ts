import { join } from 'node:path';

/**
 * Where checks keep what the next one can use. Other tools also keep their caches there, below
 * `node_modules` of this project.
 */
export const cacheFolder = join(import.meta.dirname, '../../node_modules/.cache/three-points');
