import type { Fetched } from '../../http/fetched.ts';
import type { Fetcher } from '../../http/make-fetcher.ts';
import { expandAddress } from './expand-address.ts';
import { type Memento, nearestTo, readMemento } from './memento.ts';

/** The TimeGate that is asked where none is named. */
export const defaultArchiveEndpoint = 'https://web.archive.org/web/';
/** Milliseconds between two requests to an archive: the public one blocks who asks more than 24 to 60 times a minute. */
export const archiveDelay = 1000;

/** A copy with what it shows. */
export interface ArchivedPage extends Memento {
	fetched: Fetched;
}

/** Looks whether a copy is one of a page. */
export type IsPage = (fetched: Fetched) => Promise<boolean>;

/** An archive that keeps copies of pages. */
export interface Archive {
	/**
	 * The copy of a page that was taken nearest to a day.
	 *
	 * @param isPage - Whether what an archive replays is a page: it shows with status 200 what was an
	 * error, a form or a redirect when it was taken.
	 * @returns Nothing where the archive has none, or does not answer.
	 */
	nearest(url: string, day: string, isPage: IsPage): Promise<ArchivedPage | undefined>;
}

/** How many other copies are looked at when the nearest is none of a page. */
const mostTries = 3;

/**
 * Makes a client of a TimeGate (RFC 7089).
 *
 * @param fetcher - Asks the archive; should keep the archive's pace.
 * @param endpoint - Address of the TimeGate, to which the address of the page is added, or with
 * `{url}` where that goes.
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
