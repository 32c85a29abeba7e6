import { entriesOf } from '../../content/content.ts';
import {
	endsInPunctuation,
	hasTwoSchemes,
	isAmp,
	isArchivedCopy,
	isSearch,
	namesWords,
	isMirror,
	isTrackingParameter,
	isForwarder,
	namesPort,
} from '../../text/addresses/odd-address.ts';
import type { Rule } from '../rule.ts';

interface Oddity {
	fits: (url: URL, written: string) => boolean;
	what: string;
	hint: string | ((written: string) => string);
	/** Whether there may be no other known address; if so, `onlyAddress` says why. */
	isExcusable?: boolean;
}

/** What makes an address odd, in order; only the first that applies is reported. */
const oddities: Oddity[] = [
	{
		fits: (_, written) => hasTwoSchemes(written),
		what: 'begins with `https://` twice',
		hint: (written) => `Write \`${written.replace(/^https?:\/\/(?=https?:)/, '')}\`.`,
	},
	{
		fits: ({ hostname }) => hostname.endsWith('.'),
		what: 'has a dot after its host',
		hint: 'Write the host without the dot.',
	},
	{
		fits: (_, written) => namesPort(written),
		what: 'names a port',
		hint: 'Write the address without the port, as a reader would open it.',
	},
	{
		fits: isForwarder,
		what: 'leads to the page through another one',
		hint: 'Open it, and write the address that the browser shows then.',
	},
	{
		fits: ({ searchParams }) => [...searchParams.keys()].some(isTrackingParameter),
		what: 'has a tracking parameter',
		hint: 'Remove the parameter: its name, with the `?` or `&` before it, and its value.',
	},
	{
		fits: isAmp,
		what: 'is the address of an AMP page',
		hint: 'Write the address of the page itself; if none is known, say why in `onlyAddress:`.',
		isExcusable: true,
	},
	{
		fits: isMirror,
		what: 'is the address of a mirror',
		hint: 'Write the address of the publisher’s own page; if none is known, say why in `onlyAddress:`.',
		isExcusable: true,
	},
	{
		fits: isArchivedCopy,
		what: 'is the address of a copy in an archive',
		hint: 'Write the address of the page itself, and that of the copy in `archive:`; if the page has no other address, say why in `onlyAddress:`.',
		isExcusable: true,
	},
	{
		fits: isSearch,
		what: 'is a page of results of a search engine',
		hint: 'Open the result, and write the address that the browser shows then.',
	},
	{
		fits: (_, written) => namesWords(written),
		what: 'names words to highlight',
		hint: (written) => `Write \`${written.replace(/#?:~:.*$/, '')}\`.`,
	},
	{
		fits: (_, written) => endsInPunctuation(written),
		what: 'ends in a mark of punctuation',
		hint: (written) =>
			`Write \`${written.slice(0, -1)}\`; if the page is only found with the mark, say so in \`onlyAddress:\`.`,
		isExcusable: true,
	},
	{
		fits: ({ username, password }) => username !== '' || password !== '',
		what: 'contains a login',
		hint: 'Remove everything between `//` and `@`, and the `@`.',
	},
];

export const oddAddress: Rule = {
	name: 'odd-address',
	severity: 'warning',
	about: 'The address of a source is the page’s own address, as a reader would open it.',
	why: 'Other forms of an address break sooner, track readers or show them another page. The link check and archives treat them as different pages.',
	find: ({ content }) =>
		entriesOf(content, 'source').flatMap((source) => {
			// Read as written, because an error in another field does not concern the address.
			const { url: address, onlyAddress } = source.value as Record<string, unknown>;
			const isWrong = source.issues.some(({ path }) => path[0] === 'url');
			const written = isWrong ? '' : String(address);
			const url = URL.parse(written);
			const found = url && oddities.find(({ fits }) => fits(url, written));
			if (!found || (found.isExcusable && onlyAddress !== undefined)) return [];
			return [
				{
					place: source.at(['url']),
					message: `The address \`${written}\` ${found.what}.`,
					hint: typeof found.hint === 'string' ? found.hint : found.hint(written),
				},
			];
		}),
};
