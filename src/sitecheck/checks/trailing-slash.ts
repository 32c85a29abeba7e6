import { written } from '../near.ts';
import { placeOf, type SiteCheck } from '../site-check.ts';

export const trailingSlash: SiteCheck = {
	name: 'trailing-slash',
	about:
		'Addresses of pages end as `astro.config.mjs` says, with or without `/`, so that no host has to redirect.',
	find: (site) =>
		site.links.flatMap(({ from, reference, arrival }) =>
			arrival?.kind === 'slash'
				? {
						...placeOf({ from, reference }),
						message: `\`${reference.href}\` is the address of a page ${arrival.right.endsWith('/') ? 'without its final slash' : 'with a final slash'}.`,
						hint: `Write \`${written(arrival.right, site)}\`.`,
					}
				: [],
		),
};
