import { element } from './element.ts';
import type { Shown } from './shown.ts';

/** Updates what counts all claims of the article: tallies, legends, tables, bars and filters. */
export function showTotals(shown: Shown): void {
	const { total } = shown;
	for (const list of shown.all('.tally')) {
		list.replaceChildren(
			...total.map(({ status, number }) =>
				element(
					'li',
					{ status },
					element('i', { ariaHidden: 'true' }, shown.signOf(status)),
					` ${shown.wordOf(status)}: ${String(number)}`,
				),
			),
		);
	}
	for (const keys of shown.all('.legend .keys')) {
		keys.replaceChildren(
			...total.flatMap(({ status }, index) => [
				index > 0 ? ', ' : '',
				element(
					'span',
					{ className: 'key' },
					element('i', { ariaHidden: 'true', status }, shown.signOf(status)),
					` ${shown.meaningOf(status)}`,
				),
			]),
		);
	}
	for (const table of shown.all('table[data-mix="status"] tbody')) {
		table.replaceChildren(
			...total.map(({ status, number }) => {
				const head = element('th', {}, shown.wordOf(status).toLowerCase());
				head.scope = 'row';
				return element('tr', {}, head, element('td', { className: 'number' }, String(number)));
			}),
		);
	}
	for (const row of shown.all('div[data-mix="status"]')) showMix(row, shown);
	const [choice] = shown.all<HTMLSelectElement>('.filters select[name="status"]');
	for (const { status } of total) {
		const isThere = [...(choice?.options ?? [])].some(({ value }) => value === status);
		if (choice && !isThere) choice.add(new Option(shown.wordOf(status), status));
	}
}

/** The bar and the line that show how many claims have each status. */
function showMix(row: HTMLElement, shown: Shown): void {
	const { total, view } = shown;
	const line = row.querySelector('dd > span');
	if (line) {
		line.textContent = total
			.map(({ status, number }) => `${shown.wordOf(status).toLowerCase()} ${String(number)}`)
			.join(' · ');
	}
	const bar = row.querySelector('svg');
	let from = 0;
	bar?.replaceChildren(
		...total.map(({ number }) => {
			const part = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
			const percent = (share: number) => `${String((100 * share) / view.file.claims.length)}%`;
			part.setAttribute('x', percent(from));
			part.setAttribute('width', percent(number));
			part.setAttribute('height', '100%');
			from += number;
			return part;
		}),
	);
}
