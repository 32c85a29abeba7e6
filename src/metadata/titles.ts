import type { Found } from './metadata.ts';
import type { PageHead } from './page-head.ts';

/** Separators between a title and the name of its site. */
const cuts = /\s{1,3}[|–—·•»«:-]\s{1,3}|\s{0,3}[|»«|:]\s{0,3}/u;

/**
 * The title of the document without the name of its site: cut to the heading, or where that name
 * begins.
 */
export function documentTitle(
	{ title, headings }: PageHead,
	site: string | undefined,
): Found | undefined {
	if (title === '') return undefined;
	// On some sites the logo is a heading as well.
	const isSite = (words: string) => site !== undefined && fold(words) === fold(site);
	const heading = headings.find(
		(words) =>
			words.length > 3 &&
			(title.startsWith(words) || title.endsWith(words)) &&
			(words === title || !isSite(words)),
	);
	if (heading !== undefined) return { value: heading, from: 'the <title>, cut by the <h1>' };
	return { value: withoutSite(title, site), from: 'the <title>' };
}

/** A title without the name of its site at either end. */
export function withoutSite(title: string, site: string | undefined): string {
	if (site === undefined || site.length < 2) return title;
	const parts = title.split(cuts);
	const isSite = (part: string | undefined) => part !== undefined && fold(part) === fold(site);
	if (parts.length > 1 && isSite(parts.at(-1))) {
		return title.slice(0, title.lastIndexOf(parts.at(-1) ?? '')).replace(endCut, '');
	}
	if (parts.length > 1 && isSite(parts[0])) {
		return title.slice((parts[0] ?? '').length).replace(startCut, '');
	}
	return title;
}

const endCut = /[\s|–—·•»«|::-]{1,9}$/u;
const startCut = /^[\s|–—·•»«|::-]{1,9}/u;

function fold(words: string): string {
	return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Replaces a title that is cut short with the whole heading, if the page has it. */
export function wholeTitle(found: Found, { headings }: PageHead): Found {
	const cut = found.value.replace(/\s{0,3}(?:…|\.{3})$/, '');
	const isCut = cut !== found.value || found.value.length >= 105;
	const whole = headings.find((words) => words.length > cut.length && words.startsWith(cut));
	return isCut && whole !== undefined ? { value: whole, from: 'the <h1>' } : found;
}
