/**
 * Evidence cards: shows the entry that a mark links to as a card, on hover, focus and tap. On wide
 * screens, the card is in the margin next to the mark; on others, it is above or below the mark in
 * the free space. On phones it is a sheet at the bottom, and the mark stays visible above it.
 * Everything it shows is on the page (or, for terms and persons, on the linked page). Without this
 * script, the mark is a plain link.
 */

import { actionsFor } from './card-actions.ts';
import { copyOf, entryOf } from './card-entry.ts';
import { placeCard, surroundingsOf } from './place-card.ts';

const wait = { show: 150, hide: 300 };
const selector = 'a.mark, a.term, a.person';

let card: HTMLElement | undefined;
let mark: HTMLAnchorElement | undefined;
let timer = 0;
let isPinned = false;
/** Counts what readers ask for, so that the answer to an earlier question is not shown. */
let latest = 0;
/** Whether the latest was asked for by a press, which moving the pointer does not take back. */
let isPressed = false;
let isLeaving = false;
/**
 * The last position of the pointer. When the page scrolls under a pointer at rest, no card opens,
 * and none that the keyboard has opened closes.
 */
let pointer = { x: -1, y: -1 };

/**
 * Asks the browser to close the card by what closes things on this device, such as the button or
 * gesture for going back on phones (HTML, section 6.9, close requests).
 */
declare class CloseWatcher extends EventTarget {
	onclose: (() => void) | null;
	destroy: () => void;
}
let watcher: CloseWatcher | undefined;

const markAt = (event: Event) => (event.target as Element).closest<HTMLAnchorElement>(selector);
const later = (act: () => void, milliseconds: number) => {
	clearTimeout(timer);
	timer = window.setTimeout(act, milliseconds);
};

/**
 * Shows another claim as if its mark had been pressed, and keeps the focus on the same button, so
 * the next claim is one press away. The button's description makes screen readers read the new
 * claim.
 */
async function goTo(link: HTMLAnchorElement, label: string): Promise<void> {
	link.scrollIntoView({ block: 'center', behavior: 'instant' });
	if ((await show(link)) !== 'shown') return;
	pin();
	const buttons = [...(card?.querySelectorAll('button') ?? [])];
	const same = buttons.find(({ textContent }) => textContent === label) ?? card;
	same?.setAttribute('aria-describedby', 'card');
	same?.focus({ preventScroll: true });
}

/**
 * Shows the card of a link. The entry may be on another page, which takes time: by then, the reader
 * may want another card, or none.
 *
 * @param isShut - Whether the keyboard skips the card until Enter opens it.
 */
async function show(
	link: HTMLAnchorElement,
	isShut = false,
): Promise<'shown' | 'missing' | 'late'> {
	const own = ++latest;
	if (mark === link) return 'shown';
	const entry = await entryOf(link).catch(() => undefined);
	if (own !== latest) return 'late';
	if (!entry) return 'missing';
	const around = surroundingsOf(link);
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
	// After the text block, not in it: a sentence that is copied or read aloud does not include the
	// card.
	(link.closest('.noted, p, li, figure, section') ?? link).after(card);
	link.setAttribute('aria-describedby', 'card');
	link.classList.add('open');
	card.showPopover();
	placeCard(link, card, around);
	return 'shown';
}

function pin(): void {
	clearTimeout(timer);
	isPinned = true;
	if (card) card.inert = false;
	if (!watcher && 'CloseWatcher' in window) {
		watcher = new CloseWatcher();
		watcher.onclose = close;
	}
}

/** Takes back what is asked for but not shown yet. */
function cancel(): void {
	clearTimeout(timer);
	latest += 1;
	isPressed = false;
}

function hide(): void {
	cancel();
	watcher?.destroy();
	watcher = undefined;
	card?.remove();
	mark?.removeAttribute('aria-describedby');
	mark?.classList.remove('open');
	card = mark = undefined;
	isPinned = false;
}

/** Closes the card and returns the focus to its mark. */
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
	if (isPressed) return;
	if (card?.contains(event.target as Node) || (link && link === mark)) cancel();
	else if (link && !isPinned && hasMoved) later(() => void show(link), wait.show);
	else if (!card) cancel();
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
	isPressed = true;
	void show(link).then((outcome) => {
		if (outcome === 'late') return;
		isPressed = false;
		if (outcome === 'missing' || !card) {
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
/** Moves the card with its mark, and hides it when the mark leaves the window. */
function follow(): void {
	if (!mark || !card) return;
	const around = surroundingsOf(mark);
	if (around.bottom < 0 || around.top > innerHeight) hide();
	else placeCard(mark, card, around);
}

addEventListener('scroll', follow, { passive: true });
// On phones, the window's height changes whenever the address bar appears or disappears.
addEventListener('resize', follow);
