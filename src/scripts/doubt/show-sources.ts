import { addressWith } from '../address-with.ts';
import { idOf } from '../place-of.ts';
import { element } from './element.ts';
import type { View } from './show-statuses.ts';
import { said } from '../said.ts';

/** Strikes through what is switched off wherever it is named, and marks its evidence as off. */
export function strikeSources({ file, off }: View, within: ParentNode): void {
	const byId = new Map(file.sources.map(({ id, key }) => [id, key]));
	const isOff = (id: string) => off.has(byId.get(id) ?? '');
	for (const link of within.querySelectorAll<HTMLAnchorElement>('a[href*="#source-"]')) {
		const id = link.hash.slice(1);
		link.classList.toggle('off', isOff(id));
		const item = link.closest<HTMLElement>('.claims ul li');
		if (item && link.parentElement?.matches('.source')) strike(item, isOff(id));
	}
	for (const item of within.querySelectorAll<HTMLElement>('li:has(> a[id^="source-"]:empty)')) {
		strike(item, isOff(idOf(item)));
	}
}

/** Adds the words “switched off” before an item, or removes them. */
export function strike(item: HTMLElement, isOff: boolean): void {
	item.classList.toggle('off', isOff);
	const before = item.querySelector(':scope > .switched');
	if (!isOff) before?.remove();
	else if (!before) item.prepend(element('span', { className: 'switched' }, said.switchedOff));
}

/**
 * Adds the choice to every link within the article, so it is kept when links are followed, opened
 * elsewhere or copied.
 */
export function keepInLinks({ known }: View, within: ParentNode): void {
	const base = new URL('.', new URL(document.body.dataset.doubt ?? '', location.href));
	for (const link of within.querySelectorAll<HTMLAnchorElement>('a[href]')) {
		const isWithin = link.origin === base.origin && link.pathname.startsWith(base.pathname);
		const isHere = link.getAttribute('href')?.startsWith('#');
		if (!isWithin || isHere || /\.\w+$/.test(link.pathname)) continue;
		const kind = link.dataset.doubt;
		if (kind === 'set') continue;
		const own = link.dataset.own ?? new URL(link.href).searchParams.get('without') ?? '';
		if (kind === 'add') link.dataset.own = own;
		const values = kind === 'add' ? [...new Set([...known, own])] : known;
		link.href = addressWith(link.href, { without: values.join(',') });
	}
}
