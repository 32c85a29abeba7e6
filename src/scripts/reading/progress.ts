import { remember, remembered } from '../remember.ts';
import { filled, said } from '../said.ts';
import { currentPlace, holder } from './place.ts';

/**
 * Shows how far the reader is, as a line at the top, and offers to continue there when they return.
 */
const article = document.querySelector<HTMLElement>('article.whole');
if (article) {
	const bar = document.createElement('div');
	bar.className = 'progress';
	bar.setAttribute('aria-hidden', 'true');
	document.body.append(bar);
	const name = `place:${location.pathname}`;
	const [first] = article.querySelectorAll('.part');
	const partOf = (id: string) => document.getElementById(id)?.closest('.part');
	const [id = '', top] = remembered(name)?.split(' ') ?? [];
	const title = partOf(id)?.querySelector(':scope > h2 > a:empty')?.nextSibling;
	if (title && !location.hash && scrollY === 0) {
		const offer = document.createElement('p');
		offer.className = 'resume';
		const link = document.createElement('a');
		link.href = `#${id}`;
		link.textContent = filled(said.goOn, title.textContent?.trim() ?? '');
		// The browser follows the link first.
		link.onclick = () => requestAnimationFrame(holder({ id, top: Number(top ?? 0) }));
		offer.append(link);
		article.querySelector('.byline')?.after(offer);
	}
	const keep = () => {
		const place = currentPlace();
		const part = place && partOf(place.id);
		// Everybody begins with the introduction, so only later parts are remembered as a place to
		// continue.
		if (part && part !== first) remember(name, `${place.id} ${String(Math.round(place.top))}`);
	};
	let timer = 0;
	let before = scrollY;
	addEventListener(
		'scroll',
		() => {
			// Who reads does not skip more than a window; who follows a link does.
			const isReading = Math.abs(scrollY - before) <= innerHeight;
			before = scrollY;
			const { top, height } = article.getBoundingClientRect();
			const share = Math.min(1, Math.max(0, -top / Math.max(1, height - innerHeight)));
			bar.style.setProperty('--read', String(share));
			// When the page rests, because to find the place takes longer than a frame.
			clearTimeout(timer);
			if (isReading) timer = window.setTimeout(keep, 100);
		},
		{ passive: true },
	);
}
