import { entriesOf } from '../../content/content.ts';
import { isAmp, isMirror, followsReaders, leadsOn, namesPort } from '../../text/odd-address.ts';
import type { Rule } from '../rule.ts';

interface Oddity {
	fits: (url: URL, written: string) => boolean;
	what: string;
	hint: string;
	/** Whether no other address may be known: then `onlyAddress` says why. */
	isExcusable?: boolean;
}

/** What makes an address odd, in the order in which it is looked for; the first that fits is reported. */
const oddities: Oddity[] = [
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
		fits: leadsOn,
		what: 'leads to the page through another one',
		hint: 'Open it, and write the address that the browser shows then.',
	},
	{
		fits: ({ searchParams }) => [...searchParams.keys()].some(followsReaders),
		what: 'carries a tracking parameter',
		hint: 'Leave the parameter out: everything from `?` or `&` on that begins with its name.',
	},
	{
		fits: isAmp,
		what: 'is that of an AMP page',
		hint: 'Write the address of the page itself; if none is known, say why in `onlyAddress:`.',
		isExcusable: true,
	},
	{
		fits: isMirror,
		what: 'is that of a mirror',
		hint: 'Write the address of the publisher’s own page; if none is known, say why in `onlyAddress:`.',
		isExcusable: true,
	},
	{
		fits: ({ username, password }) => username !== '' || password !== '',
		what: 'has a login in it',
		hint: 'Write the address without what stands before `@`.',
	},
];

export const oddAddress: Rule = {
	name: 'odd-address',
	severity: 'warning',
	about: 'The address of a source is that of the page itself, as a reader would open it.',
	why: 'Other forms of an address die sooner, track readers or show them another page, and the link check and the archive take them for other pages.',
	find: ({ content }) =>
		entriesOf(content, 'source').flatMap((source) => {
			// As written: another field that is wrong says nothing of the address.
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
					hint: found.hint,
				},
			];
		}),
};
