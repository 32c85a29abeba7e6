import { placeOf, type SiteCheck } from '../site-check.ts';

export const rawSpace: SiteCheck = {
	name: 'raw-space',
	about: 'Spaces in addresses are percent-encoded, so that every program reads them.',
	find: ({ links }) =>
		links.flatMap(({ from, reference, address }) =>
			address.kind === 'inside' && /\s/.test(reference.href)
				? {
						...placeOf({ from, reference }),
						severity: 'warning' as const,
						message: `A space stands in \`${reference.href}\`: browsers follow it, other programs may not.`,
						hint: 'Write `%20` for the space.',
					}
				: [],
		),
};
