import type { Fetched } from '../../http/outcome/fetched.ts';
import type { Fetcher } from '../../http/make-fetcher.ts';
import { expandAddress } from './expand-address.ts';
import { type Memento, nearestTo, readMemento } from './memento.ts';

/** The TimeGate to ask if none is given. */
export const defaultArchiveEndpoint = 'https://web.archive.org/web/';
/**
 * Milliseconds between two requests to an archive: the public one blocks clients that ask more than
 * 24 to 60 times a minute.
 */
export const archiveDelay = 1000;

/** A copy and its answer. */
export interface ArchivedPage extends Memento {
	fetched: Fetched;
}

/** Checks whether a copy is of a page. */
export type IsPage = (fetched: Fetched) => Promise<boolean>;

/** An archive that keeps copies of pages. */
export interface Archive {
	/**
	 * The copy of a page that was taken nearest to a day.
	 *
	 * @param isPage - Checks whether a copy is of a page. Archives also replay captured errors, forms
	 * and redirects with status 200.
	 * @returns `undefined` if the archive has no copy or does not answer.
	 */
	nearest(url: string, day: string, isPage: IsPage): Promise<ArchivedPage | undefined>;
}

/** How many copies to try, including the nearest, before giving up. */
const mostTries = 3;

/**
 * Makes a client of a TimeGate (RFC 7089).
 *
 * @param fetcher - Asks the archive; should respect the archive's rate limit.
 * @param endpoint - Address of the TimeGate. The page's address replaces `{url}`, or is appended if
 * there is no `{url}`.
 */
export function makeArchive(
	fetcher: Pick<Fetcher, 'fetch'>,
	endpoint: string = defaultArchiveEndpoint,
): Archive {
	return {
		async nearest(url, day, isPage) {
			const gate = expandAddress(endpoint.includes('{url}') ? endpoint : `${endpoint}{url}`, url);
			const when = new Date(`${day}T12:00:00Z`).toUTCString();
			let fetched = await fetcher.fetch(gate, undefined, { 'accept-datetime': when });
			const seen = new Set<string>();
			for (let tried = 1; ; tried++) {
				const { self, others } = readMemento(fetched);
				if (self && isGood(fetched) && (await isPage(fetched))) return { ...self, fetched };
				if (self) seen.add(self.url);
				const next = nearestTo(
					day,
					others.filter((other) => !seen.has(other.url)),
				);
				if (!next || tried === mostTries) return undefined;
				seen.add(next.url);
				fetched = await fetcher.fetch(next.url);
			}
		},
	};
}

function isGood(fetched: Fetched): boolean {
	return fetched.kind === 'answer' && fetched.status >= 200 && fetched.status < 300;
}
