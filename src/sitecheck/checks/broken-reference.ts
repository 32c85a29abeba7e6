import type { ReferenceKind } from '../built-file.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { nearPath, written } from '../near.ts';
import { placeOf, type SiteCheck } from '../site-check.ts';

interface BrokenReference {
	name: string;
	about: string;
	kinds: readonly ReferenceKind[];
	/** What is not there, with its article: `a page`. */
	noun: string;
	/** What to do where no near address is known, without full stop. */
	otherwise: string;
}

/** What references of each kind lead to, by the rule that says so. */
const rows: readonly BrokenReference[] = [
	{
		name: 'broken-link',
		about: 'A link within the site leads to a page or file that exists.',
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
		about: 'Audio, video, captions and embedded objects exist.',
		kinds: ['media'],
		noun: 'a media file',
		otherwise: 'Add the file to `public/`, or correct the address',
	},
	{
		name: 'broken-resource',
		about: 'Stylesheets, scripts, manifests and files that CSS loads exist.',
		kinds: ['resource', 'style'],
		noun: 'a file',
		otherwise: 'Add the file to `public/`, or correct the address',
	},
	{
		name: 'broken-feed-address',
		about: 'Every address in a feed is in the site.',
		kinds: ['feed'],
		noun: 'a page',
		otherwise: 'Correct the code that writes the feed',
	},
	{
		name: 'broken-sitemap-address',
		about: 'Every address in the sitemap and robots.txt is in the site.',
		kinds: ['sitemap'],
		noun: 'a page',
		otherwise: 'Correct the code that writes the sitemap',
	},
];

/** The checks that references lead to a file of the site. */
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
