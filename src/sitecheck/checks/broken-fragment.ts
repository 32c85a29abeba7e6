import type { BuiltFile } from '../built-file.ts';
import { decodePercent } from '../../text/addresses/decode-percent.ts';
import { didYouMean, nearest } from '../../text/wording/did-you-mean.ts';
import { placeOf, type SiteCheck } from '../site-check.ts';

export const brokenFragment: SiteCheck = {
	name: 'broken-fragment',
	about: 'The fragment of a link names an element on the page that it leads to.',
	find: ({ links, built }) =>
		links.flatMap(({ from, reference, address, arrival }) => {
			if (address.kind !== 'inside' || address.fragment === '' || reference.kind === 'map')
				return [];
			// If only the slash or the case is wrong, the page is known, so its fragment is checked in the
			// same run.
			const target = arrival && 'file' in arrival ? built.get(arrival.file) : undefined;
			if (!target || !hasFragments(target, from)) return [];
			const name = fragmentName(address.fragment, target);
			if (name === undefined) return [];
			const near = nearest(name, target.anchors);
			const where = target === from ? 'this page' : `\`${target.path}\``;
			return {
				...placeOf({ from, reference }),
				message: `\`${reference.href}\`: no element of ${where} has the id \`${name}\`.`,
				hint: didYouMean(
					near === undefined ? undefined : `#${near}`,
					'Correct the fragment, or give the element that id',
				),
			};
		}),
};

/**
 * Whether fragments of a file are ids. They are in pages and SVG; in a stylesheet `url(#id)` refers
 * to the page that uses it.
 */
function hasFragments(target: BuiltFile, from: BuiltFile): boolean {
	if (from.path.endsWith('.css') && target === from) return false;
	return target.isPage || target.path.endsWith('.svg');
}

/**
 * The name in a fragment that the file does not have; `undefined` if the file has it, as written or
 * decoded, or it is `top` (HTML Living Standard, section 7.4.6.4) or a view of an SVG (SVG 2,
 * section 16.1.3).
 */
function fragmentName(fragment: string, { anchors, isPage }: BuiltFile): string | undefined {
	if (anchors.has(fragment)) return undefined;
	const name = decodePercent(fragment);
	if (anchors.has(name)) return undefined;
	const isKnown = isPage ? name.toLowerCase() === 'top' : /^(?:svgView\(|xywh=|t=)/.test(name);
	return isKnown ? undefined : name;
}
