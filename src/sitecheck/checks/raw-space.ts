import { placeOf, type SiteCheck } from '../site-check.ts';

export const rawSpace: SiteCheck = {
	name: 'raw-space',
	about: 'Spaces in addresses are percent-encoded, so that every program can read them.',
	find: ({ links }) =>
		links.flatMap(({ from, reference, address }) => {
			const [space] = /\s/.exec(reference.href) ?? [];
			if (address.kind !== 'inside' || space === undefined) return [];
			return {
				...placeOf({ from, reference }),
				severity: 'warning' as const,
				...wordsOf(reference.href, space),
			};
		}),
};

/**
 * Browsers encode spaces of any kind and remove tabs and line ends (URL Living Standard, section
 * 4.4).
 */
function wordsOf(href: string, space: string): { message: string; hint: string } {
	if (/[\t\n\r]/.test(space)) {
		const name = space === '\t' ? 'tab' : 'line end';
		return {
			message: `There is a ${name} in \`${href}\`. Browsers leave it out, but other programs may not.`,
			hint: `Remove the ${name}.`,
		};
	}
	const code = space === ' ' ? '' : ` of another kind (U+${codeOf(space)})`;
	return {
		message: `There is a space${code} in \`${href}\`. Browsers accept it, but other programs may not.`,
		hint: `Write \`${encodeURIComponent(space)}\` instead of the space.`,
	};
}

function codeOf(sign: string): string {
	return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
