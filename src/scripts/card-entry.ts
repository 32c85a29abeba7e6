import { decodePercent } from '../text/addresses/decode-percent.ts';
import { quotedAddress } from '../text/addresses/quoted-address.ts';
import { placeOf } from './place-of.ts';

/** The entry that a mark links to: from this page, or fetched from its own. */
export async function entryOf({
	hash,
	pathname,
	href,
}: HTMLAnchorElement): Promise<Element | null> {
	const id = decodePercent(hash.slice(1));
	if (pathname === location.pathname) return placeOf(id);
	const page = await fetch(href).then((answer) => answer.text());
	// This page’s security policy applies to everything parsed in it, so the other page’s styles
	// are removed.
	const bare = page.replace(/<style.*?<\/style>/gs, '');
	const other = new DOMParser().parseFromString(bare, 'text/html');
	return id ? placeOf(id, other) : other.querySelector('main article');
}

/**
 * A copy without ids and without links back, so nothing is on the page twice. A copy from a page in
 * another language gets that page's language and direction.
 */
export function copyOf(entry: Element): HTMLElement {
	const copy = document.createElement('div');
	const { lang, dir } = entry.closest<HTMLElement>('[lang]') ?? document.documentElement;
	if (lang !== document.documentElement.lang) {
		copy.lang = lang;
		copy.dir = dir || 'ltr';
	}
	copy.innerHTML = entry.innerHTML;
	for (const element of copy.querySelectorAll('.back, section, .cited, .anchor, .about, a:empty'))
		element.remove();
	for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
	for (const words of copy.querySelectorAll('q')) {
		const outlet = words.closest('li')?.querySelector<HTMLAnchorElement>('.outlet');
		if (outlet) outlet.href = quotedAddress(outlet.href, words.textContent);
	}
	return copy;
}
