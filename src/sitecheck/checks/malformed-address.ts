import { placeOf, type SiteCheck } from '../site-check.ts';

export const malformedAddress: SiteCheck = {
	name: 'malformed-address',
	about: 'Every address can be parsed, and is percent-encoded where necessary.',
	find: ({ links }) =>
		links.flatMap(({ from, reference, address }) =>
			address.kind === 'malformed'
				? {
						...placeOf({ from, reference }),
						message: `\`${reference.href}\` is not an address: ${address.reason}.`,
						hint: address.hint,
					}
				: [],
		),
};
