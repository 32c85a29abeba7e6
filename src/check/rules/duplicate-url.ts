import { entriesOf } from '../../content/content.ts';
import type { Rule } from '../rule.ts';

export const duplicateUrl: Rule = {
	name: 'duplicate-url',
	severity: 'error',
	about: 'One address is registered as one source.',
	why: 'One page under two names counts as two sources: a claim would seem to rest on more than it does.',
	find: ({ content }) => {
		const first = new Map<string, string>();
		return entriesOf(content, 'source').flatMap((source) => {
			const url = (source.value as { url?: unknown }).url;
			if (typeof url !== 'string') return [];
			const address = sameAddress(url);
			const other = first.get(address);
			if (other === undefined) {
				first.set(address, source.key);
				return [];
			}
			return [
				{
					place: source.at(['url']),
					message: `The source \`${other}\` has this address already.`,
					hint: `Cite \`${other}\` wherever \`${source.key}\` is cited, and remove this file.`,
				},
			];
		});
	},
};

/** Scheme, `www.`, a final slash and the fragment do not make another page. */
function sameAddress(url: string): string {
	const [address = ''] = url.split('#');
	return address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}
