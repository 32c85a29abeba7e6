import { placeOf, type SiteCheck } from '../site-check.ts';

export const localAddress: SiteCheck = {
	name: 'local-address',
	about: 'No address leads to the reader’s own machine.',
	find: ({ links }) =>
		links.flatMap(({ from, reference, address }) =>
			address.kind === 'local'
				? {
						...placeOf({ from, reference }),
						message: `\`${reference.href}\` leads to the reader’s own machine.`,
						hint: 'Write the address without scheme and host.',
					}
				: [],
		),
};
