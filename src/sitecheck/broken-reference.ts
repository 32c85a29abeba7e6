import type { ReferenceKind } from './built-file.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import { nearPath, written } from './near.ts';
import { placeOf, type SiteCheck } from './site-check.ts';

interface BrokenReference {
	name: string;
	about: string;
	kinds: readonly ReferenceKind[];
	/** What is not there, with its article: `a page`. */
	noun: string;
	/** What to do where no near address is known, without full stop. */
	otherwise: string;
}

/** Makes the check that references of some kinds lead to a file of the site. */
export function brokenReference(rule: BrokenReference): SiteCheck {
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
