import type { ReferenceKind } from '../built-file.ts';
import { didYouMean } from '../../text/wording/did-you-mean.ts';
import { nearPath, written } from '../near.ts';
import { placeOf, type SiteCheck } from '../site-check.ts';

interface BrokenReference {
	name: string;
	about: string;
	kinds: readonly ReferenceKind[];
	/** What is missing, with its article: `a page`. */
	noun: string;
	/** What to do if no similar address is known, without a full stop. */
	otherwise: string;
}

/** The rules, with the kinds of reference that each one checks. */
const rows: readonly BrokenReference[] = [
	{
		name: 'broken-link',
		about: 'Every link within the site leads to a page or file that exists.',
		kinds: ['link'],
		noun: 'a page',
		otherwise: 'Correct the address, or remove the link',
	},
	{
		name: 'broken-image',
		about: 'Every image exists: in `src`, `srcset`, `poster`, SVG, icons and previews.',
		kinds: ['image'],
		noun: 'an image',
		otherwise: 'Add the file to `public/`, or correct the address',
	},
	{
		name: 'broken-media',
		about: 'Sound, films, captions and embedded objects exist.',
		kinds: ['media'],
		noun: 'a media file',
		otherwise: 'Add the file to `public/`, or correct the address',
	},
	{
		name: 'broken-resource',
		about: 'Style sheets, scripts, manifests and the files that CSS loads exist.',
		kinds: ['resource', 'style'],
		noun: 'a file',
		otherwise: 'Add the file to `public/`, or correct the address',
	},
	{
		name: 'broken-feed-address',
		about: 'Every page that a feed names is in the site.',
		kinds: ['feed'],
		noun: 'a page',
		otherwise: 'Correct the code that writes the feed',
	},
	{
		name: 'broken-sitemap-address',
		about: 'Every page that the sitemap or robots.txt names is in the site.',
		kinds: ['sitemap'],
		noun: 'a page',
		otherwise: 'Correct the code that writes the sitemap',
	},
];

/** The checks that every reference leads to a file of the site. */
export const brokenReferences: readonly SiteCheck[] = rows.map(checkOf);

function checkOf(rule: BrokenReference): SiteCheck {
	const { name, about, noun, otherwise } = rule;
	const kinds = new Set(rule.kinds);
	return {
		name,
		about,
		find(site) {
			const hints = new Map<string, string>();
			return site.links.flatMap(({ from, reference, address, arrival }) => {
				if (!kinds.has(reference.kind) || address.kind !== 'inside') return [];
				const isEmpty = reference.href === '' && reference.kind !== 'link';
				if (arrival?.kind !== 'missing' && !isEmpty) return [];
				const { path } = address;
				let hint = hints.get(path);
				if (hint === undefined) {
					const near = isEmpty ? undefined : nearPath(path, site);
					hint = didYouMean(near === undefined ? undefined : written(near, site), otherwise);
					hints.set(path, hint);
				}
				return {
					...placeOf({ from, reference }),
					message: isEmpty
						? `The address of ${noun} is empty.`
						: `\`${reference.href}\` leads to ${noun} that is not in the site.`,
					hint,
				};
			});
		},
	};
}
