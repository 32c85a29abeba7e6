/**
 * Evidence cards: shows the entry a mark links to as a card, on hover, focus and tap: in the margin
 * beside the mark on wide screens, above or below it in the free space on others, and as a sheet at
 * the foot of a phone, with the mark kept in sight above it. Everything it shows stands in the page
 * (or, for terms and persons, on the page it links to); without this script the mark is a plain link.
 */

import { actionsFor } from './card-actions.ts';
import { copyOf, entryOf } from './card-entry.ts';
import { placeCard } from './place-card.ts';

const wait = { show: 150, hide: 300 };
const selector = 'a.mark, a.term, a.person';

let card: HTMLElement | undefined;
let mark: HTMLAnchorElement | undefined;
let timer = 0;
let isPinned = false;
let isLeaving = false;
/** Where the pointer last was: a page that scrolls under a resting pointer opens no card, and closes none that the keyboard has opened. */
let pointer = { x: -1, y: -1 };

const markAt = (event: Event) => (event.target as Element).closest<HTMLAnchorElement>(selector);
const later = (act: () => void, milliseconds: number) => {
	clearTimeout(timer);
	timer = window.setTimeout(act, milliseconds);
};

/**
 * Shows another claim as if its mark had been pressed, with the focus on the button that asked for it:
 * so the next is one press away. Its description has the new claim read out.
 */
async function goTo(link: HTMLAnchorElement, label: string): Promise<void> {
	link.scrollIntoView({ block: 'center', behavior: 'instant' });
	await show(link);
	pin();
	const buttons = [...(card?.querySelectorAll('button') ?? [])];
	const same = buttons.find(({ textContent }) => textContent === label) ?? card;
	same?.setAttribute('aria-describedby', 'card');
	same?.focus({ preventScroll: true });
}

/** @param isShut - Whether the keyboard passes the card by, until Enter opens it. */
async function show(link: HTMLAnchorElement, isShut = false): Promise<void> {
	if (mark === link) return;
	const entry = await entryOf(link);
	if (!entry) return;
	hide();
	mark = link;
	card = copyOf(entry);
	card.append(actionsFor(link, card, { close, goTo: (...next) => void goTo(...next) }));
	card.className = 'card claims';
	card.id = 'card';
	card.tabIndex = -1;
	card.role = 'group';
	card.ariaLabel = link.textContent;
	card.popover = 'manual';
	card.inert = isShut;
	// Beside the text, not in it: what is copied or read aloud of a sentence holds no card.
	(link.closest('.noted, p, li, figure, section') ?? link).after(card);
	link.setAttribute('aria-describedby', 'card');
	link.classList.add('open');
	card.showPopover();
	placeCard(link, card);
}

function pin(): void {
	clearTimeout(timer);
	isPinned = true;
	if (card) card.inert = false;
}

function hide(): void {
	clearTimeout(timer);
	card?.remove();
	mark?.removeAttribute('aria-describedby');
	mark?.classList.remove('open');
	card = mark = undefined;
	isPinned = false;
}

/** Takes the card away and gives the focus back to its mark. */
function close(): void {
	const back = card?.contains(document.activeElement) ? mark : undefined;
	hide();
	isLeaving = true;
	back?.focus({ preventScroll: true });
	isLeaving = false;
}

const hideLater = () => {
	if (!isPinned) later(hide, wait.hide);
};

document.addEventListener('pointermove', ({ clientX, clientY }) => {
	pointer = { x: clientX, y: clientY };
});

document.addEventListener('pointerover', (event) => {
	if (event.pointerType !== 'mouse') return;
	const { clientX: x, clientY: y } = event;
	const hasMoved = x !== pointer.x || y !== pointer.y;
	pointer = { x, y };
	const link = markAt(event);
	if (card?.contains(event.target as Node) || (link && link === mark)) clearTimeout(timer);
	else if (link && !isPinned && hasMoved) later(() => void show(link), wait.show);
	else if (!card) clearTimeout(timer);
	else if (hasMoved || mark !== document.activeElement) hideLater();
});

document.addEventListener('focusin', (event) => {
	if (isLeaving) return;
	const link = markAt(event);
	if (card?.contains(event.target as Node)) isPinned = true;
	else if (link?.matches(':focus-visible') && link !== mark) void show(link, true);
	else if (link !== mark) hide();
});

document.addEventListener('click', (event) => {
	// A card that its own button has just replaced is no longer in the page.
	if ((event.target as Element).closest('.card')) {
		if ((event.target as Element).closest('.actions > a')) hide();
		return;
	}
	const link = markAt(event);
	if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
		hide();
		return;
	}
	event.preventDefault();
	void show(link).then(() => {
		if (!card) {
			location.href = link.href;
			return;
		}
		pin();
		if (event.detail === 0 || matchMedia('(hover: none)').matches) {
			card.focus({ preventScroll: true });
		}
	});
});

document.addEventListener('keydown', (event) => {
	if (event.key === 'Escape' && card) close();
});

addEventListener('hashchange', hide);
/** The card stays with its mark for as long as that is in sight. */
function follow(): void {
	if (!mark || !card) return;
	const { top, bottom } = mark.getBoundingClientRect();
	if (bottom < 0 || top > innerHeight) hide();
	else placeCard(mark, card);
}

addEventListener('scroll', follow, { passive: true });
// A phone changes the height of the window whenever its address bar comes or goes.
addEventListener('resize', follow);
