import { z } from 'astro/zod';

/**
 * Shape of every key: lower-case words joined by single hyphens, such as `trade-by-year`. A bare
 * number is not a key, because JavaScript would change its order in an object.
 */
export const keyPattern = /^(?!\d+$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The key of a record: the name of its file, or its place in a YAML map. `kebab-case`. */
export const KeySchema = z.string().regex(keyPattern, {
	error: 'Expected a key in `kebab-case`: lower-case letters, digits and single hyphens',
});
