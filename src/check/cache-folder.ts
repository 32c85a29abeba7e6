import { join } from 'node:path';

/** Where checks keep what the next one can use: with what other tools keep, below `node_modules` of this project. */
export const cacheFolder = join(import.meta.dirname, '../../node_modules/.cache/three-points');
