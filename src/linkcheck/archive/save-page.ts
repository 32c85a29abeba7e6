import type { Fetcher } from '../../http/make-fetcher.ts';
import { expandAddress } from './expand-address.ts';
import { type Memento, readMemento } from './memento.ts';

/** Milliseconds between two pages to keep: the public archive takes 15 a minute. */
export const saveDelay = 4000;

/** What came of asking an archive to keep a page. */
export type Saved =
	| { kind: 'kept'; copy: Memento }
	/** It took the wish and did not say where the copy will be. */
	| { kind: 'taken' }
	| { kind: 'refused'; why: string };

/**
 * Asks an archive to keep a page.
 *
 * @param fetcher - Asks the archive; should keep its pace (`saveDelay`).
 * @param template - Address that keeps a page, with `{url}` where the page's own address goes.
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
