import { addressWith } from '../address-with.ts';
import { idOf } from '../place-of.ts';
import { element } from './element.ts';
import type { View } from './shown.ts';
import { filled, said } from '../said.ts';
import { alreadyOff, throughOf } from './labels.ts';

/** Strikes through what is switched off wherever it is named, and marks its evidence as off. */
export function strikeSources(view: View, within: ParentNode): void {
	const { file, off, known } = view;
	const byId = new Map(file.sources.map(({ id, key }) => [id, key]));
	const isOff = (id: string) => off.has(byId.get(id) ?? '');
	for (const link of within.querySelectorAll<HTMLAnchorElement>('a[href*="#source-"]')) {
		const id = link.hash.slice(1);
		link.classList.toggle('off', isOff(id));
		const item = link.closest<HTMLElement>('.claims ul li');
		if (item && link.parentElement?.matches('.source')) strike(item, isOff(id));
	}
	for (const item of within.querySelectorAll<HTMLElement>('li:has(> a[id^="source-"]:empty)')) {
		const value = `source:${byId.get(idOf(item)) ?? ''}`;
		const through = known.includes(value) ? '' : throughOf(view, value);
		const words = through && filled(said.switchedOffThrough, through);
		strike(item, isOff(idOf(item)), words || said.switchedOff);
	}
}

/** Adds the words “switched off” before an item, or removes them. */
export function strike(item: HTMLElement, isOff: boolean, words = said.switchedOff): void {
	item.classList.toggle('off', isOff);
	item.querySelector(':scope > .switched')?.remove();
	if (isOff) item.prepend(element('span', { className: 'switched' }, words));
}

/** Offers the choices of the table of cases, and says which of them are off already. */
export function showChoices(view: View, within: ParentNode): void {
	for (const link of within.querySelectorAll<HTMLAnchorElement>('a[data-doubt="set"]')) {
		const values = (new URL(link.href).searchParams.get('without') ?? '').split(',');
		const notes = values.map((value) =>
			view.known.includes(value) ? said.switchedOff : alreadyOff(view, value),
		);
		const isOff = !notes.includes('');
		const hadFocus = link === document.activeElement;
		link.nextElementSibling?.remove();
		link.hidden = isOff;
		if (!isOff) continue;
		const note = element('small', {}, [...new Set(notes)].join(said.comma));
		link.after(note);
		if (!hadFocus) continue;
		note.tabIndex = -1;
		note.focus({ preventScroll: true });
	}
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
