import type { Fetcher } from '../../http/make-fetcher.ts';
import { expandAddress } from './expand-address.ts';
import { type Memento, readMemento } from './memento.ts';

/** Milliseconds between two requests to keep a page: the public archive accepts 15 a minute. */
export const saveDelay = 4000;

/** The result of asking an archive to keep a page. */
export type Saved =
	| { kind: 'kept'; copy: Memento }
	/** It accepted the request but did not say where the copy will be. */
	| { kind: 'taken' }
	| { kind: 'refused'; why: string };

/**
 * Asks an archive to keep a page.
 *
 * @param fetcher - Asks the archive; should respect its rate limit (`saveDelay`).
 * @param template - Address to request, with `{url}` in place of the page's address.
 */
export async function savePage(
	fetcher: Pick<Fetcher, 'fetch'>,
	template: string,
	url: string,
): Promise<Saved> {
	const fetched = await fetcher.fetch(expandAddress(template, url));
	if (fetched.kind === 'failure') return { kind: 'refused', why: fetched.message };
	if (fetched.status >= 400) return { kind: 'refused', why: `It answered ${fetched.status}.` };
	const { self } = readMemento(fetched);
	return self ? { kind: 'kept', copy: self } : { kind: 'taken' };
}
