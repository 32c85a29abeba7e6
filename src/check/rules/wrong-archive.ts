import { entriesOf } from '../../content/content.ts';
import { decodePercent } from '../../text/decode-percent.ts';
import type { Finding, Rule } from '../rule.ts';
import { daysAfter } from '../today.ts';

/** The address of a copy in the Wayback Machine: the day it was taken, and the page. */
const wayback = /^https?:\/\/web\.archive\.org\/web\/(\d{4})(\d\d)(\d\d)\d*[a-z_]*\/(.+)$/;

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
	if (hostOf(url) === hostOf(archive.url)) {
		return [
			{
				field: 'url',
				message: 'The copy is on the same site as the page itself.',
				hint: 'Write the address of a copy in an archive, or remove `archive`.',
			},
		];
	}
	const [, year, month, dayOfMonth, page = ''] = wayback.exec(archive.url) ?? [];
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
	if (pageOf(page) !== pageOf(url)) {
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

/** What makes two addresses those of one page: host and path, without what sites add or leave out. */
function pageOf(address: string): string {
	const url = URL.parse(/^https?:/.test(address) ? address : `http://${address}`);
	if (!url) return address;
	const path = decodePercent(url.pathname).replace(/\/$/, '');
	return `${url.hostname.replace(/^(?:www|m)\./, '')}${path}`.toLowerCase();
}
