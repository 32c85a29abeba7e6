/**
 * Evidence cards: shows the entry a mark links to as a card beside the mark, on hover, focus and
 * tap. Everything it shows stands in the page (or, for terms and persons, on the page it links to);
 * without this script the mark is a plain link there.
 */

const wait = { show: 150, hide: 300 };
const selector = 'a.mark, a.term, a.person';

let card: HTMLElement | undefined;
let mark: HTMLAnchorElement | undefined;
let timer = 0;
let isPinned = false;
let isLeaving = false;

const markAt = (event: Event) => (event.target as Element).closest<HTMLAnchorElement>(selector);
const later = (act: () => void, milliseconds: number) => {
	clearTimeout(timer);
	timer = window.setTimeout(act, milliseconds);
};

/** The entry that a mark links to: in this page, else fetched from its own. */
async function entryOf({ hash, pathname, href }: HTMLAnchorElement): Promise<Element | null> {
	const id = decodeURIComponent(hash.slice(1));
	if (pathname === location.pathname) return document.getElementById(id);
	const page = await fetch(href).then((answer) => answer.text());
	// The policy of this page holds for what is parsed in it: the other page’s styles stay out.
	const bare = page.replace(/<style.*?<\/style>/gs, '');
	const other = new DOMParser().parseFromString(bare, 'text/html');
	return id ? other.getElementById(id) : other.querySelector('main article');
}

/** A copy without ids and without the ways back, so that nothing on the page is there twice. */
function copyOf(entry: Element): HTMLElement {
	const copy = document.createElement('div');
	copy.innerHTML = entry.innerHTML;
	for (const element of copy.querySelectorAll('.back, section, .cited, .anchor')) element.remove();
	for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
	return copy;
}

function button(label: string, textOf: () => string): HTMLButtonElement {
	const element = document.createElement('button');
	element.type = 'button';
	element.textContent = label;
	element.onclick = async () => {
		await navigator.clipboard.writeText(textOf());
		element.textContent = 'Copied';
	};
	return element;
}

/** What one can do with a claim: see it in its list, copy its address or its first quote. */
function actionsFor(link: HTMLAnchorElement, copy: HTMLElement): HTMLElement {
	const actions = document.createElement('p');
	const whole = document.createElement('a');
	whole.href = link.href;
	whole.textContent = link.hash && link.matches('.mark') ? 'In the list' : 'Read more';
	actions.append(whole);
	if (link.matches('.mark')) {
		actions.append(button('Copy link', () => link.href));
		const words = copy.querySelector('q');
		if (words) {
			const source = copy.querySelector<HTMLAnchorElement>('.source a');
			const text = () =>
				`“${words.textContent}” ${source?.parentElement?.innerText ?? ''} ${source?.href ?? ''}`;
			actions.append(button('Copy quote', text));
		}
	}
	actions.className = 'actions';
	return actions;
}

/** @param isShut - Whether the keyboard passes the card by, until Enter opens it. */
async function show(link: HTMLAnchorElement, isShut = false): Promise<void> {
	if (mark === link) return;
	const entry = await entryOf(link);
	if (!entry) return;
	hide();
	mark = link;
	card = copyOf(entry);
	card.append(actionsFor(link, card));
	card.className = 'card claims';
	card.id = 'card';
	card.tabIndex = -1;
	card.role = 'group';
	card.ariaLabel = `About “${link.innerText}”`;
	card.popover = 'manual';
	card.inert = isShut;
	link.after(card);
	link.setAttribute('aria-describedby', 'card');
	card.showPopover();
	place(link, card);
}

/** Beside the mark: below it, or above where there is no room. On narrow screens the style sheet makes it a sheet at the foot. */
function place(link: HTMLElement, { style, offsetWidth, offsetHeight }: HTMLElement): void {
	const { left, top, bottom } = link.getClientRects()[0] ?? link.getBoundingClientRect();
	const below = innerHeight - bottom > offsetHeight + 8 || top < offsetHeight + 8;
	style.left = `${String(Math.max(8, Math.min(left - 16, innerWidth - offsetWidth - 8)))}px`;
	style.top = `${String(Math.max(8, below ? Math.min(bottom + 4, innerHeight - offsetHeight - 8) : top - offsetHeight - 4))}px`;
}

function hide(): void {
	clearTimeout(timer);
	card?.remove();
	mark?.removeAttribute('aria-describedby');
	card = mark = undefined;
	isPinned = false;
}

const hideLater = () => {
	if (!isPinned) later(hide, wait.hide);
};

document.addEventListener('pointerover', (event) => {
	if (event.pointerType !== 'mouse') return;
	const link = markAt(event);
	if (card?.contains(event.target as Node)) clearTimeout(timer);
	else if (link && link === mark) clearTimeout(timer);
	else if (link && !isPinned) later(() => void show(link), wait.show);
	else if (card) hideLater();
	else clearTimeout(timer);
});

document.addEventListener('focusin', (event) => {
	if (isLeaving) return;
	const link = markAt(event);
	if (card?.contains(event.target as Node)) isPinned = true;
	else if (link?.matches(':focus-visible') && link !== mark) void show(link, true);
	else if (link !== mark) hide();
});

document.addEventListener('click', (event) => {
	if (card?.contains(event.target as Node)) {
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
		isPinned = true;
		if (card) card.inert = false;
		if (event.detail === 0 || matchMedia('(hover: none)').matches) card?.focus();
	});
});

document.addEventListener('keydown', (event) => {
	if (event.key !== 'Escape' || !card) return;
	const back = card.contains(document.activeElement) ? mark : undefined;
	hide();
	isLeaving = true;
	back?.focus();
	isLeaving = false;
});

addEventListener(
	'scroll',
	() => {
		if (mark && card) place(mark, card);
	},
	{ passive: true },
);
addEventListener('scrollend', () => {
	const { top = 0, bottom = 0 } = mark?.getBoundingClientRect() ?? {};
	if (bottom < 0 || top > innerHeight) hide();
});
