import { didYouMean, nearest } from '../../text/wording/did-you-mean.ts';
import { placeOf, type SiteCheck } from '../site-check.ts';

export const unknownMap: SiteCheck = {
	name: 'unknown-map',
	about: 'The map that a `usemap` names is on the same page.',
	find: ({ links }) =>
		links.flatMap(({ from, reference }) => {
			if (reference.kind !== 'map') return [];
			const name = reference.href.replace(/^#/, '');
			if (reference.href.startsWith('#') && from.maps.has(name)) return [];
			const near = from.maps.has(name) ? name : nearest(name, from.maps);
			return {
				...placeOf({ from, reference }),
				message: `\`usemap="${reference.href}"\` does not name a map on the page.`,
				hint: didYouMean(
					near === undefined ? undefined : `#${near}`,
					'Add `<map name>`, or remove `usemap`',
				),
			};
		}),
};
