import { weakestClaim } from '../../model/graph/doubt.ts';
import { isDoubtful } from '../../model/graph/status.ts';
import { tallyOf } from '../../model/graph/tally.ts';
import { idOf } from '../place-of.ts';
import { filled, said } from '../said.ts';
import { element } from './element.ts';
import { showTotals } from './show-totals.ts';
import { Shown, type View } from './shown.ts';

/** Updates every status below an element. */
export function showStatuses(view: View, within: ParentNode): void {
	const shown = new Shown(view, within);
	showMarks(shown);
	showGrades(shown);
	showOrigins(shown);
	for (const item of shown.all('li[data-section][data-status]')) {
		const standing = shown.standingOf(shown.byId.get(idOf(item))?.key);
		if (standing) item.dataset.status = standing.after.status;
	}
	showCounts(shown);
	showPoints(shown);
	showTotals(shown);
	for (const note of shown.all('.margin')) showNote(note, shown);
}

/** The signs of marked words. */
function showMarks(shown: Shown): void {
	const base = new URL('.', new URL(document.body.dataset.doubt ?? '', location.href)).pathname;
	for (const mark of shown.all<HTMLAnchorElement>('a.mark')) {
		const claim = mark.pathname.startsWith(base) ? shown.byId.get(mark.hash.slice(1)) : undefined;
		const sup = mark.querySelector('sup');
		const status = shown.standingOf(claim?.key)?.after.status;
		if (!status || !sup) continue;
		sup.classList.toggle('doubt', isDoubtful(status));
		sup.dataset.sign = shown.signOf(status);
		sup.nextElementSibling?.replaceChildren(`: ${shown.wordOf(status).toLowerCase()}`);
	}
}

/** The statuses of claims in words. */
function showGrades(shown: Shown): void {
	for (const place of shown.all('.status')) {
		const standing = shown.standingOf(shown.claimAt(place)?.key);
		if (!standing) continue;
		const { status, origins } = standing.after;
		const was = standing.before?.status;
		if (isDoubtful(status)) place.dataset.status = status;
		else delete place.dataset.status;
		place.replaceChildren(
			element('i', { ariaHidden: 'true' }, shown.signOf(status)),
			` ${shown.wordOf(status)}`,
			status === 'disputed' && origins.length === 1 ? said.oneOrigin : '',
			was && was !== status
				? element(
						'span',
						{ className: 'was' },
						filled(said.withAll, shown.wordOf(was).toLowerCase()),
					)
				: '',
		);
	}
}

/** The names of the origins that support a claim: all of them on its page, elsewhere if it is one. */
function showOrigins(shown: Shown): void {
	for (const place of shown.all('.origins')) {
		const origins = shown.standingOf(shown.claimAt(place)?.key)?.after.origins;
		if (!origins) continue;
		const names = origins.map((origin) => shown.view.file.origins[origin] ?? origin);
		const [only] = names;
		if (place.closest('.byline')) {
			const number = filled(names.length === 1 ? said.originsOne : said.origins, names.length);
			place.textContent = only ? filled(said.supportedBy, number, names.join(said.comma)) : '';
		} else {
			place.textContent = only && names.length === 1 ? `(${only})` : '';
		}
	}
}

/** How many claims of a section, or of a step of the argument, have each status. */
function showCounts(shown: Shown): void {
	const { file, after } = shown.view;
	for (const place of shown.all('.counts')) {
		const list = place.closest('details')?.querySelectorAll('li:has(> a[id^="claim-"]:empty)');
		const step = place.closest('li')?.querySelector<HTMLAnchorElement>('.step a');
		const keys = list
			? [...list].flatMap((item) => shown.byId.get(idOf(item))?.key ?? [])
			: file.parts[step?.hash.slice(1) ?? ''];
		if (!keys) continue;
		const counts = tallyOf(keys.flatMap((key) => after.get(key) ?? []));
		const row = place.querySelector('.marks-row');
		row?.replaceChildren(
			...counts.flatMap(({ status, number }) => [
				element('i', { status }, shown.signOf(status).repeat(number)),
				' ',
			]),
		);
		place.replaceChildren(
			...(row ? [row] : []),
			...counts.flatMap(({ status, number }, index) => [
				index > 0 ? ', ' : '',
				element('span', { status }, `${String(number)} ${shown.wordOf(status).toLowerCase()}`),
			]),
		);
	}
}

/** The status of each of the three points: that of its weakest claim. */
function showPoints(shown: Shown): void {
	const { file, after } = shown.view;
	for (const place of shown.all('[data-point]')) {
		const weakest = weakestClaim(file.points[place.dataset.point ?? ''] ?? [], after);
		const link = place.querySelector('a');
		const claim = weakest && shown.byKey.get(weakest.key);
		if (!claim || !link) continue;
		place.dataset.status = weakest.status;
		place.querySelector('i')?.replaceChildren(shown.signOf(weakest.status));
		link.textContent = shown.wordOf(weakest.status);
		link.hash = claim.id;
		place.querySelector('.kind')?.replaceChildren(file.kinds[claim.kind] ?? '');
	}
}

/** A note in the margin: who disputes the claim, if any source that is on still does. */
function showNote(note: HTMLElement, { view, byId }: Shown): void {
	const against = note.querySelector<HTMLElement>('.against');
	const link = note.querySelector<HTMLAnchorElement>(':scope > a:last-of-type');
	const claim = byId.get(link?.hash.slice(1) ?? '');
	if (!against || !claim) return;
	const left = claim.evidence
		.filter(({ relation, source }) => relation === 'disputes' && !view.off.has(source))
		.map(({ origin }) => view.file.origins[origin] ?? origin);
	const list = new Intl.ListFormat(document.documentElement.lang);
	against.hidden = left.length === 0;
	against.querySelector('span')?.replaceChildren(list.format(new Set(left)));
	note.hidden = against.hidden && !note.querySelector('del');
}
