import { placeOf, type SiteCheck } from '../site-check.ts';
import { pathOf, written } from '../near.ts';

export const wrongCase: SiteCheck = {
	name: 'wrong-case',
	about:
		'An address has the same capital and small letters as its file, and the same Unicode form.',
	find: (site) =>
		site.links.flatMap(({ from, reference, address, arrival }) => {
			if (arrival?.kind !== 'case' || address.kind !== 'inside') return [];
			const isForm = address.path.normalize('NFC') === arrival.right.normalize('NFC');
			return {
				...placeOf({ from, reference }),
				message: isForm
					? `\`${reference.href}\` has accents in another Unicode form than its file.`
					: `\`${reference.href}\` differs from its file in capital and small letters.`,
				hint: `Write \`${written(pathOf(arrival.right), site)}\`: most servers distinguish the two, even if this disk does not.`,
			};
		}),
};
