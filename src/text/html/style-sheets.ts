import type { HtmlEvents } from './html-event.ts';

/** Maximum number of characters of style sheets to read. */
const mostCss = 512 * 1024;

/** A style sheet, and the shadow tree that it is for. */
export interface Sheet {
	css: string;
	tree: number | undefined;
}

/**
 * The content of `style` elements, except those in `noscript` or `template` or for print, which do
 * not apply.
 */
export function sheetsOf(events: HtmlEvents['events']): Sheet[] {
	const sheets: Sheet[] = [];
	let tree: number | undefined;
	let [inNoscript, inStyle, left] = [0, false, mostCss];
	for (const event of events) {
		if (event.kind === 'text') {
			if (!inStyle || inNoscript > 0) continue;
			sheets.push({ css: event.words.slice(0, left), tree });
			left -= event.words.length;
			if (left <= 0) break;
			continue;
		}
		const step = event.kind === 'open' ? 1 : -1;
		if (event.name === 'noscript' || event.name === 'template') inNoscript += step;
		if (event.kind === 'open') tree = event.tree;
		if (event.name === 'style') inStyle = event.kind === 'open' && isForScreens(event.attributes);
	}
	return sheets;
}

/** Whether a style sheet is CSS, and for screens. */
function isForScreens({ media = '', type = '' }: Readonly<Record<string, string>>): boolean {
	return /^(?:all|screen)?$/i.test(media.trim()) && /^(?:text\/css)?$/i.test(type);
}

/** Whether a page has all of its style sheets in itself, and none in separate files. */
export function areAllInPage(events: HtmlEvents['events'], sheets: readonly Sheet[]): boolean {
	return !events.some(isSheetOfItsOwn) && !sheets.some(({ css }) => /@import\b/i.test(css));
}

function isSheetOfItsOwn(event: HtmlEvents['events'][number]): boolean {
	if (event.kind !== 'open' || event.name !== 'link') return false;
	return /(?:^|\s)stylesheet(?:\s|$)/i.test(event.attributes.rel ?? '');
}
