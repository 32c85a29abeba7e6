/** Small comforts of reading: contents that follow, marks that can be hushed, progress, the theme, the way back. */

import { copyText } from './copy.ts';
import { placeOf } from './place-of.ts';
import { remember, remembered } from './remember.ts';

const root = document.documentElement;
const contents = document.querySelector<HTMLDetailsElement>('details.contents');
// Where the style sheet shows them beside the text, the keyboard and screen readers see them open too.
if (contents && matchMedia('(min-width: 85rem)').matches) contents.open = true;

/** Opens what a fragment names, where it is folded away; browsers that know to do so have done it. */
function unfold(): void {
	const target = placeOf(decodeURIComponent(location.hash.slice(1)));
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
addEventListener('beforeprint', () => {
	for (const details of document.querySelectorAll<HTMLDetailsElement>('details.evidence')) {
		details.open = true;
	}
});

const links = new Map(
	[...(contents?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])].map((link) => [
		link.hash.slice(1),
		link,
	]),
);
const parts = new Map<Element, HTMLAnchorElement>();
const seen = new IntersectionObserver(
	(entries) => {
		for (const { target, isIntersecting } of entries) {
			const link = parts.get(target);
			if (!isIntersecting) link?.removeAttribute('aria-current');
			else link?.setAttribute('aria-current', 'true');
		}
	},
	{ rootMargin: '-20% 0px -75%' },
);
for (const [id, link] of links) {
	const heading = placeOf(id);
	if (!heading?.matches('h2')) continue;
	const part = heading.parentElement ?? heading;
	parts.set(part, link);
	seen.observe(part);
}

/** Remembers which mark led to an entry, so that the way back leads to that very one. */
document.addEventListener('click', ({ target }) => {
	const link = (target as Element).closest<HTMLAnchorElement>(
		'a.mark[id], .card a[href^="#claim-"]',
	);
	const from = link?.closest('.card') ? document.querySelector('a.mark.open') : link;
	if (!link || !from?.id) return;
	for (const back of document.querySelectorAll('.back .came')) back.classList.remove('came');
	document.querySelector(`.back a[href="#${CSS.escape(from.id)}"]`)?.classList.add('came');
});

const choices = document.querySelector<HTMLFieldSetElement>('.marks-switch');
if (choices) {
	const known = remembered('marks');
	if (known) root.dataset.marks = known;
	choices.hidden = false;
	for (const input of choices.querySelectorAll('input')) {
		input.checked = input.value === (known ?? 'all');
		input.onchange = () => {
			root.dataset.marks = input.value;
			remember('marks', input.value);
		};
	}
}

/** How far the reader is, as a line at the top; where they stopped is offered when they come back. */
const article = document.querySelector<HTMLElement>('article.whole');
if (article) {
	const bar = document.createElement('div');
	bar.className = 'progress';
	bar.setAttribute('aria-hidden', 'true');
	document.body.append(bar);
	const name = `place:${location.pathname}`;
	const titles = [...article.querySelectorAll<HTMLElement>('.part > h2 > a:empty')];
	const last = titles.find(({ id }) => id === remembered(name));
	if (last && !location.hash && scrollY === 0) {
		const offer = document.createElement('p');
		offer.className = 'resume';
		const link = document.createElement('a');
		link.href = `#${last.id}`;
		link.textContent = `Go on where you stopped: ${last.nextSibling?.textContent?.trim() ?? ''}`;
		offer.append(link);
		article.querySelector('.byline')?.after(offer);
	}
	addEventListener(
		'scroll',
		() => {
			const { top, height } = article.getBoundingClientRect();
			const share = Math.min(1, Math.max(0, -top / Math.max(1, height - innerHeight)));
			bar.style.setProperty('--read', String(share));
			const at = titles.findLast(
				(element) => element.getBoundingClientRect().top < innerHeight / 2,
			);
			// The introduction is where everybody begins: only what comes after it is a place to go on from.
			if (at && at !== titles[0]) remember(name, at.id);
		},
		{ passive: true },
	);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
	button.hidden = false;
	button.onclick = () => void copyText(button.dataset.copy ?? '', button);
}

const themes = ['system', 'light', 'dark'] as const;
const choice = document.querySelector<HTMLButtonElement>('.theme');
if (choice) {
	const show = () => {
		choice.textContent = `Theme: ${root.dataset.theme ?? 'system'}`;
	};
	choice.hidden = false;
	choice.onclick = () => {
		const now = themes.indexOf((root.dataset.theme ?? 'system') as (typeof themes)[number]);
		const next = themes[(now + 1) % themes.length] ?? 'system';
		if (next === 'system') delete root.dataset.theme;
		else root.dataset.theme = next;
		remember('theme', next);
		show();
	};
	show();
}
