/**
 * Filters and sorts a list by the attributes of its items: a `<select name="status">` shows the
 * items with that `data-status`, `<select name="sort">` sorts by the attribute it names. The choice
 * is kept in the address. Without this script, the form is hidden and the list is complete.
 */

import { decodePercent } from '../text/addresses/decode-percent.ts';
import { addressWith } from './address-with.ts';
import { placeOf } from './place-of.ts';
import { filled, said } from './said.ts';

const form = document.querySelector<HTMLFormElement>('form.filters');
const counter = form?.querySelector<HTMLElement>('[role="status"]');
const items = [...document.querySelectorAll<HTMLElement>('[data-filterable] > li')];

function apply(): void {
	if (!form || !counter) return;
	const { sort = '', ...wanted } = Object.fromEntries(
		[...form.querySelectorAll('select')].map(({ name, value }) => [name, value]),
	);
	let shown = 0;
	for (const item of items) {
		item.hidden = Object.entries(wanted).some(
			([name, value]) => value !== '' && item.dataset[name] !== value,
		);
		if (!item.hidden) shown += 1;
	}
	for (const section of document.querySelectorAll<HTMLElement>(
		'section:has(> [data-filterable])',
	)) {
		section.hidden = !section.querySelector('[data-filterable] > li:not([hidden])');
	}
	if (sort) {
		const ordered = items.toSorted((a, b) =>
			(a.dataset[sort] ?? '').localeCompare(b.dataset[sort] ?? '', document.documentElement.lang),
		);
		if (sort === 'published') ordered.reverse();
		items[0]?.parentElement?.append(...ordered);
	}
	counter.textContent = filled(said.shown, shown, items.length);
	history.replaceState(null, '', addressWith(location.href, { ...wanted, sort }));
}

/** Shows the whole list if the address leads to a place that the choice hides. */
function showPlace(): void {
	const target = placeOf(decodePercent(location.hash.slice(1)));
	if (!form || !target?.closest('[hidden]')) return;
	for (const field of form.querySelectorAll('select')) {
		if (field.name !== 'sort') field.value = '';
	}
	apply();
	target.scrollIntoView({ behavior: 'instant' });
}

/** What the address asks for and the form does not offer. */
let asked = [...new URLSearchParams(location.search)];

/** Chooses what the address asks for, as far as the form offers it; says whether that is anything. */
function choose(): boolean {
	const before = asked.length;
	asked = asked.filter(([name, value]) => {
		const field = form?.elements.namedItem(name);
		const isOffered =
			field instanceof HTMLSelectElement &&
			[...field.options].some((option) => option.value === value);
		if (isOffered) field.value = value;
		return !isOffered;
	});
	return asked.length < before;
}

if (form) {
	const isAsked = choose();
	form.hidden = false;
	form.addEventListener('change', ({ target }) => {
		// Switching off sources may add a status that the address asks for; readers have the last word.
		if (target === form) choose();
		else asked = [];
		apply();
	});
	form.addEventListener('reset', () => setTimeout(apply));
	form.addEventListener('submit', (event) => event.preventDefault());
	// The list is already complete, sorted and counted. Moving hundreds of items would lay them out
	// again, and the first number that a browser formats takes it tens of milliseconds.
	if (isAsked) apply();
	showPlace();
	addEventListener('hashchange', showPlace);
	// The address does not change if a link leads to where it leads already.
	document.addEventListener('click', ({ target }) => {
		const link = (target as Element).closest<HTMLAnchorElement>('a[href*="#"]');
		if (link?.pathname === location.pathname) setTimeout(showPlace);
	});
}
