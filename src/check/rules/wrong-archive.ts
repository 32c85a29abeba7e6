import { entriesOf } from '../../content/content.ts';
import { isArchivedCopy } from '../../text/addresses/odd-address.ts';
import { withoutTracking } from '../../text/addresses/plain-address.ts';
import { decodePercent } from '../../text/addresses/decode-percent.ts';
import type { Finding, Rule } from '../rule.ts';
import { daysAfter } from '../dates/today.ts';

/** The address of a copy in the Wayback Machine or archive.today: the day it was taken, and the page. */
const dated =
	/^https?:\/\/(?:web\.archive\.org\/web|archive\.org\/(?:web|wayback)|archive\.(?:today|ph|is|li|md|vn|fo))\/(\d{4})\.?(\d\d)\.?(\d\d)[\d-]*(?:[a-z]{2}_)?\/(.+)$/;

export const wrongArchive: Rule = {
	name: 'wrong-archive',
	severity: 'warning',
	about:
		'The copy of a source in an archive is one of its own page, taken on the day that is given.',
	why: 'Readers open the copy when the page is gone, and would see another page, or one of another day.',
	foundFirst: 'When this rule was written, no source had a copy yet.',
	find: ({ content }) =>
		entriesOf(content, 'source').flatMap((source) => {
			const { url, archive } = source.data ?? {};
			if (url === undefined || archive === undefined) return [];
			return faultsOf(url, archive).map(({ field, ...fault }) => ({
				place: source.at(['archive', field]),
				...fault,
			}));
		}),
};

type Fault = Omit<Finding, 'place'> & { field: 'url' | 'captured' };

function faultsOf(url: string, archive: { url: string; captured: string }): Fault[] {
	// `odd-address` reports a source whose own address is that of a copy.
	const parsed = URL.parse(url);
	if (!parsed || isArchivedCopy(parsed)) return [];
	if (hostOf(url) === hostOf(archive.url)) {
		return [
			{
				field: 'url',
				message: 'The copy is on the same site as the page itself.',
				hint: 'Write the address of a copy in an archive, or remove `archive`.',
			},
		];
	}
	const [, year, month, dayOfMonth, page = ''] = dated.exec(archive.url) ?? [];
	if (year === undefined) return [];
	const faults: Fault[] = [];
	const day = [year, month, dayOfMonth].join('-');
	// The archive counts days in London; the editor may have written the local day.
	const isDay = !Number.isNaN(Date.parse(day));
	if (isDay && ![-1, 0, 1].some((days) => daysAfter(day, days) === archive.captured)) {
		faults.push({
			field: 'captured',
			message: `\`captured\` is ${archive.captured}, but the address says that the copy was taken on ${day}.`,
			hint: `Write \`${day}\`, or correct the address.`,
		});
	}
	if (!isSamePage(page, url)) {
		faults.push({
			field: 'url',
			message: `This is a copy of another page than \`url\`: \`${page}\`.`,
			hint: 'Write the address of a copy of the page in `url`, or correct `url`.',
		});
	}
	return faults;
}

function hostOf(address: string): string | undefined {
	return URL.parse(address)?.hostname.replace(/^www\./, '');
}

/**
 * Whether two addresses are those of one page: the same host and path without what sites add, and
 * the same query, if both have one.
 */
function isSamePage(one: string, other: string): boolean {
	const [a, b] = [one, other].map(partsOf);
	if (!a || !b) return one === other;
	return a.page === b.page && (a.query === '' || b.query === '' || a.query === b.query);
}

function partsOf(written: string): { page: string; query: string } | undefined {
	const address = /^https?%3a/i.test(written) ? decodePercent(written) : written;
	const url = URL.parse(withoutTracking(/^https?:/.test(address) ? address : `http://${address}`));
	if (!url) return undefined;
	const host = url.hostname.replace(/^(?:www|amp|mobile)\.|(?<=^|\.)m\.(?=.+\.)/g, '');
	const path = decodePercent(url.pathname)
		.replaceAll(/\/amp(?=\/|$)|\.amp(?=\.html?$|$)/g, '')
		.replace(/\/(?:index\.\w{2,5})?$|\.html?$/, '');
	const query = [...url.searchParams]
		.filter(([name]) => name !== 'amp')
		.map(([name, value]) => `${name}=${value}`)
		.sort()
		.join('&');
	return { page: `${host}${path}`.toLowerCase(), query };
}
