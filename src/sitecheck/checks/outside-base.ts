import { placeOf, type SiteCheck } from '../site-check.ts';
import { written } from '../near.ts';

export const outsideBase: SiteCheck = {
	name: 'outside-base',
	about: 'Addresses on our own host begin with the path that the site is published at.',
	find: (site) =>
		site.links.flatMap(({ from, reference, address }) =>
			address.kind === 'beside'
				? {
						...placeOf({ from, reference }),
						message: `\`${reference.href}\` is not below \`${site.address.base}\`, where the site is published.`,
						hint: `Write \`${written(address.path, site)}\` if it is a page of this site.`,
					}
				: [],
		),
};
