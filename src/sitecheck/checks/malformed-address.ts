import { placeOf, type SiteCheck } from '../site-check.ts';

export const malformedAddress: SiteCheck = {
	name: 'malformed-address',
	about: 'Every address is valid: it parses, and is percent-encoded where it must be.',
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
