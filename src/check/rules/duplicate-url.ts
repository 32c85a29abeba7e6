import { entriesOf } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { referencesTo } from '../../content/references.ts';
import { withoutAnchor, withoutTracking } from '../../text/addresses/plain-address.ts';
import type { Rule } from '../rule.ts';

export const duplicateUrl: Rule = {
	name: 'duplicate-url',
	severity: 'error',
	about: 'One address is registered as one source.',
	why: 'One page registered twice counts as two sources, so a claim seems to have more evidence than it has.',
	find: ({ content }) => {
		const cited = new Set(referencesTo(content, 'source').map(({ key }) => key));
		const isCited = ({ key }: Entry) =>
			cited.has(key) || (content.elsewhere?.named.has(`source/${key}`) ?? false);
		const sources = entriesOf(content, 'source').filter(
			(source) => typeof addressOf(source) === 'string',
		);
		const same = Map.groupBy(sources, (source) => sameAddress(String(addressOf(source))));
		return [...same.values()].flatMap((group) => {
			// A cited source comes first, because it was probably there first.
			const [first, ...more] = group.toSorted((a, b) => Number(isCited(b)) - Number(isCited(a)));
			if (first === undefined) return [];
			return more.map((source) => ({
				place: source.at(['url']),
				names: [source.key],
				message: `The source \`${first.key}\` already has this address.`,
				hint: isCited(source)
					? `Cite \`${first.key}\` wherever \`${source.key}\` is cited, and remove this file.`
					: `Cite \`${first.key}\`, and remove this file.`,
			}));
		});
	},
};

function addressOf({ value }: Entry): unknown {
	return (value as { url?: unknown }).url;
}

/**
 * An address without what does not make it another page: scheme, `www.`, a final slash, tracking
 * parameters and the fragment, unless that is a route.
 */
function sameAddress(url: string): string {
	const address = withoutAnchor(withoutTracking(url)).replace(/^https?:\/\/(?:www\.)?/i, '');
	const end = address.search(/[?#]|$/);
	return address.slice(0, end).replace(/\/$/, '') + address.slice(end).replace(/^\?(?=#|$)/, '');
}
