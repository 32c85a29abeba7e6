import { readDate } from './dates/read-date.ts';
import { doiIn } from './linked-work.ts';
import { metaNames } from './meta-names.ts';
import type { Found } from './metadata.ts';
import type { PageHead } from './page-head.ts';

const { trusted } = metaNames;

/** The day in an address such as `/2024/05/06/`, which is the day the page was made. */
export function dayInAddress(address: string): Found | undefined {
	const path = URL.parse(address)?.pathname ?? '';
	const [day] = /(?<=\/)(?:19|20)\d{2}[/-]\d{1,2}[/-]\d{1,2}(?=[/-])/.exec(path) ?? [];
	const value = day === undefined ? undefined : readDate(day.replaceAll('/', '-'))?.value;
	return value === undefined ? undefined : { value, from: 'the address' };
}

/** The kind of source that only `meta` elements give. */
export function kindInHead({ meta }: PageHead): { scholarly?: Found; article?: Found } {
	const scholarly = meta(...trusted.scholarly);
	const type = meta('og:type');
	const isArticle = type !== undefined && /^(?:news)?article$/i.test(type.value);
	return {
		...(scholarly && { scholarly: { value: 'academic', from: scholarly.from } }),
		...(isArticle && { article: { value: 'report', from: type.from } }),
	};
}

/** The pages of a work in its journal. */
export function pagesInHead({ meta }: PageHead): Found | undefined {
	const first = meta(...trusted.firstPage);
	const last = meta(...trusted.lastPage);
	if (!first || !last || last.value === first.value) return first;
	return { value: `${first.value}–${last.value}`, from: first.from };
}

/** The first valid DOI in the `<meta>` elements of a page; `undefined` if there is none. */
export function doiInHead({ all }: PageHead): Found | undefined {
	for (const name of trusted.doi) {
		const value = doiIn(all(name));
		if (value !== undefined) return { value, from: `meta ${name}` };
	}
	return undefined;
}

/** The addresses that a page gives for itself. */
export function addressesInHead({ $, all }: PageHead, base: string): string[] {
	const written = [
		$('link[rel~="canonical" i]').first().attr('href'),
		all('og:url')[0],
		all('citation_public_url')[0],
		all('citation_abstract_html_url')[0],
	];
	const absolute = written.flatMap((one) =>
		one === undefined ? [] : (URL.parse(one.trim(), base)?.href ?? []),
	);
	return [...new Set(absolute.filter((address) => /^https?:/.test(address)))];
}
