import type { Fetched } from './fetched.ts';

/** An answer without its body, so that the body can be freed. */
export function withoutBody(fetched: Fetched): Fetched {
	if (fetched.kind === 'failure') return fetched;
	const { body: _, ...rest } = fetched;
	return rest;
}
