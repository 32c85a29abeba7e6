import type { DoubtFile } from '../../model/graph/doubt-file.ts';
import { type Standing, weakestClaim } from '../../model/graph/doubt.ts';
import { isDoubtful, type Status } from '../../model/graph/status.ts';
import { tallyOf } from '../../model/graph/tally.ts';
import { idOf } from '../place-of.ts';
import { element } from './element.ts';
import { filled, said } from '../said.ts';

/** What is switched off, and the status of the claims with all sources and without those. */
export interface View {
	file: DoubtFile;
	/** Values of the address that switch something off, and those that nothing matches. */
	known: string[];
	unknown: string[];
	/** Keys of the sources that are off. */
	off: ReadonlySet<string>;
	before: ReadonlyMap<string, Standing>;
	after: ReadonlyMap<string, Standing>;
}

/** Updates every status below an element. */
export function showStatuses(view: View, within: ParentNode): void {
	const { file, before, after } = view;
	const base = new URL('.', new URL(document.body.dataset.doubt ?? '', location.href)).pathname;
	const byId = new Map(file.claims.map((claim) => [claim.id, claim]));
	const byKey = new Map(file.claims.map((claim) => [claim.key, claim]));
	const words = new Map(file.statuses.map((status) => [status.status, status]));
	const wordOf = (status: Status) => words.get(status)?.word ?? status;
	const signOf = (status: Status) => words.get(status)?.sign ?? '';
	const all = <E extends HTMLElement>(selector: string) => [
		...(within instanceof HTMLElement && within.matches(selector) ? [within as E] : []),
		...within.querySelectorAll<E>(selector),
	];
	const standingsOf = (keys: readonly string[]) => keys.flatMap((key) => after.get(key) ?? []);

	for (const mark of all<HTMLAnchorElement>('a.mark')) {
		const claim = mark.pathname.startsWith(base) ? byId.get(mark.hash.slice(1)) : undefined;
		const sup = mark.querySelector('sup');
		const standing = claim && after.get(claim.key);
		if (!standing || !sup) continue;
		sup.classList.toggle('doubt', isDoubtful(standing.status));
		sup.dataset.sign = signOf(standing.status);
		sup.nextElementSibling?.replaceChildren(`: ${wordOf(standing.status).toLowerCase()}`);
	}

	for (const place of all('.status')) {
		const claim = byId.get(claimAt(place));
		const standing = claim && after.get(claim.key);
		if (!standing) continue;
		const { status, origins } = standing;
		const was = before.get(claim.key)?.status;
		if (isDoubtful(status)) place.dataset.status = status;
		else delete place.dataset.status;
		place.replaceChildren(
			element('i', { ariaHidden: 'true' }, signOf(status)),
			` ${wordOf(status)}`,
			status === 'disputed' && origins.length === 1 ? said.oneOrigin : '',
			was && was !== status
				? element('span', { className: 'was' }, filled(said.withAll, wordOf(was).toLowerCase()))
				: '',
		);
	}

	const listOf = new Intl.ListFormat(document.documentElement.lang);
	for (const place of all('.origins')) {
		const claim = byId.get(claimAt(place));
		const origins = claim && after.get(claim.key)?.origins;
		if (!origins) continue;
		const names = origins.map((origin) => file.origins[origin] ?? origin);
		const number = filled(names.length === 1 ? said.originsOne : said.origins, names.length);
		const isWhole = place.closest('.byline') !== null;
		place.textContent = isWhole
			? names.length > 0
				? filled(said.supportedBy, number, names.join(said.comma))
				: ''
			: names.length === 1
				? `(${names.join('')})`
				: '';
	}

	for (const item of all('li[data-section][data-status]')) {
		const claim = byId.get(idOf(item));
		const standing = claim && after.get(claim.key);
		if (standing) item.dataset.status = standing.status;
	}

	for (const place of all('.counts')) {
		const list = place.closest('details')?.querySelectorAll('li:has(> a[id^="claim-"]:empty)');
		const step = place.closest('li')?.querySelector<HTMLAnchorElement>('.step a');
		const keys = list
			? [...list].flatMap((item) => byId.get(idOf(item))?.key ?? [])
			: file.parts[step?.hash.slice(1) ?? ''];
		if (!keys) continue;
		const counts = tallyOf(standingsOf(keys));
		const row = place.querySelector('.marks-row');
		row?.replaceChildren(
			...counts.flatMap(({ status, number }) => [
				element('i', { status }, signOf(status).repeat(number)),
				' ',
			]),
		);
		place.replaceChildren(
			...(row ? [row] : []),
			...counts.flatMap(({ status, number }, index) => [
				index > 0 ? ', ' : '',
				element('span', { status }, `${String(number)} ${wordOf(status).toLowerCase()}`),
			]),
		);
	}

	for (const place of all('[data-point]')) {
		const keys = file.points[place.dataset.point ?? ''] ?? [];
		const weakest = weakestClaim(keys, after);
		const link = place.querySelector('a');
		const claim = weakest && byKey.get(weakest.key);
		if (!claim || !link) continue;
		place.dataset.status = weakest.status;
		place.querySelector('i')?.replaceChildren(signOf(weakest.status));
		link.textContent = wordOf(weakest.status);
		link.hash = claim.id;
		place.querySelector('.kind')?.replaceChildren(file.kinds[claim.kind] ?? '');
	}

	const total = tallyOf([...after.values()]);
	for (const list of all('.tally')) {
		list.replaceChildren(
			...total.map(({ status, number }) =>
				element(
					'li',
					{ status },
					element('i', { ariaHidden: 'true' }, signOf(status)),
					` ${wordOf(status)}: ${String(number)}`,
				),
			),
		);
	}
	for (const keys of all('.legend .keys')) {
		keys.replaceChildren(
			...total.flatMap(({ status }, index) => [
				index > 0 ? ', ' : '',
				element(
					'span',
					{ className: 'key' },
					element('i', { ariaHidden: 'true', status }, signOf(status)),
					` ${words.get(status)?.meaning ?? ''}`,
				),
			]),
		);
	}
	for (const table of all('table[data-mix="status"] tbody')) {
		table.replaceChildren(
			...total.map(({ status, number }) => {
				const head = element('th', {}, wordOf(status).toLowerCase());
				head.scope = 'row';
				return element('tr', {}, head, element('td', { className: 'number' }, String(number)));
			}),
		);
	}
	for (const row of all('div[data-mix="status"]')) showMix(row);
	for (const note of all('.margin')) showNote(note);
	const choice = within.querySelector<HTMLSelectElement>('.filters select[name="status"]');
	for (const { status } of total) {
		const isThere = [...(choice?.options ?? [])].some(({ value }) => value === status);
		if (choice && !isThere) choice.add(new Option(wordOf(status), status));
	}

	/** The bar and the line that show how many claims have each status. */
	function showMix(row: HTMLElement): void {
		const line = row.querySelector('dd > span');
		if (line) {
			line.textContent = total
				.map(({ status, number }) => `${wordOf(status).toLowerCase()} ${String(number)}`)
				.join(' · ');
		}
		const bar = row.querySelector('svg');
		let from = 0;
		bar?.replaceChildren(
			...total.map(({ number }) => {
				const part = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
				const percent = (share: number) => `${String((100 * share) / file.claims.length)}%`;
				part.setAttribute('x', percent(from));
				part.setAttribute('width', percent(number));
				part.setAttribute('height', '100%');
				from += number;
				return part;
			}),
		);
	}

	/** A note in the margin: who disputes the claim, if any source that is on still does. */
	function showNote(note: HTMLElement): void {
		const against = note.querySelector<HTMLElement>('.against');
		const link = note.querySelector<HTMLAnchorElement>(':scope > a:last-of-type');
		const claim = byId.get(link?.hash.slice(1) ?? '');
		if (!against || !claim) return;
		const left = claim.evidence
			.filter(({ relation, source }) => relation === 'disputes' && !view.off.has(source))
			.map(({ origin }) => file.origins[origin] ?? origin);
		against.hidden = left.length === 0;
		against.querySelector('span')?.replaceChildren(listOf.format(new Set(left)));
		note.hidden = against.hidden && !note.querySelector('del');
	}
}

/**
 * `id` of the claim that an element is about: that of the entry or page around it, or of what its
 * line links to.
 */
function claimAt(place: HTMLElement): string {
	const entry = place.closest<HTMLElement>('li:has(> a[id^="claim-"]:empty), [data-claim]');
	if (entry) return entry.dataset.claim ?? idOf(entry);
	const link = place.closest('li')?.querySelector<HTMLAnchorElement>('a[href*="#claim-"]');
	return link?.hash.slice(1) ?? '';
}
