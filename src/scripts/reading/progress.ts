import { remember, remembered } from '../remember.ts';
import { filled, said } from '../said.ts';

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
	const titles = [...article.querySelectorAll<HTMLElement>('.part > h2 > a:empty')];
	const last = titles.find(({ id }) => id === remembered(name));
	if (last && !location.hash && scrollY === 0) {
		const offer = document.createElement('p');
		offer.className = 'resume';
		const link = document.createElement('a');
		link.href = `#${last.id}`;
		link.textContent = filled(said.goOn, last.nextSibling?.textContent?.trim() ?? '');
		offer.append(link);
		article.querySelector('.byline')?.after(offer);
	}
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
			const at = titles.findLast(
				(element) => element.getBoundingClientRect().top < innerHeight / 2,
			);
			// Everybody begins with the introduction, so only later parts are remembered as a place
			// to continue.
			if (isReading && at && at !== titles[0]) remember(name, at.id);
		},
		{ passive: true },
	);
}
