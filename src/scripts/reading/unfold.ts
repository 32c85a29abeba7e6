/** Opens folded elements when an address leads to them, and for printing. */
import { placeOf } from '../place-of.ts';
import { decodePercent } from '../../text/addresses/decode-percent.ts';

/** Opens the element that a fragment names, if it is folded; some browsers have done so already. */
function unfold(): void {
	const target = placeOf(decodePercent(location.hash.slice(1)));
	if (!target) return;
	let isFolded = false;
	const own = target.querySelector<HTMLDetailsElement>(':scope > details');
	for (const details of [own, ...ancestorsOf(target)]) {
		if (!details || details.open) continue;
		details.open = isFolded = true;
	}
	if (isFolded) target.scrollIntoView({ behavior: 'instant' });
}

function ancestorsOf(element: Element): HTMLDetailsElement[] {
	const details = element.parentElement?.closest('details');
	return details ? [details, ...ancestorsOf(details)] : [];
}

unfold();
addEventListener('hashchange', unfold);

/** Evidence, tables and corrections are open in print, and folded again afterwards. */
let opened: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
	opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
	for (const details of opened) details.open = true;
});
addEventListener('afterprint', () => {
	for (const details of opened) details.open = false;
});
