import type { Page } from 'playwright-core';

/**
 * Makes a browser lay out all of a page, including what is far from the window and would otherwise
 * wait until it comes near, so errors there are found too. It lasts until the page is left.
 */
export function layOutAll(page: Page): Promise<void> {
	return page.evaluate(() => {
		const page = globalThis as { isLaidOut?: boolean };
		if (page.isLaidOut) return;
		page.isLaidOut = true;
		// The site's policy allows no other style element.
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('* { content-visibility: visible !important }');
		document.adoptedStyleSheets.push(sheet);
	});
}

/** Elements that extend beyond the window, if the page can be scrolled sideways. */
export async function tooWide(page: Page): Promise<string[]> {
	await layOutAll(page);
	return page.evaluate(() => {
		const limit = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= limit) return [];
		const outside = [...document.body.querySelectorAll('*')]
			.filter((element) => element.getBoundingClientRect().right > limit + 1)
			.map((element) => element.outerHTML.slice(0, 120));
		return ['the page is wider than the window', ...outside.slice(0, 5)];
	});
}

/** The elements that a reader must scroll sideways within the page to see in full. */
export function scrolledSideways(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('main *')]
			.filter(
				(element) =>
					element.scrollWidth > element.clientWidth + 1 &&
					element.checkVisibility() &&
					/auto|scroll/.test(getComputedStyle(element).overflowX),
			)
			.map((element) => element.outerHTML.slice(0, 120)),
	);
}

/**
 * Removes list entries that have nothing that no entry before them had: of entries with the same
 * structure and colours, one is enough to check. It lasts until the page is left.
 */
export function removeAlike(page: Page): Promise<void> {
	return page.evaluate(() => {
		const shapeOf = (element: Element, top: Element): string => {
			const { lang, className } = element as HTMLElement;
			const { status, sign } = (element as HTMLElement).dataset;
			const own = [element.tagName, className, lang, status, sign].join('|');
			return element === top ? own : `${shapeOf(element.parentElement!, top)} > ${own}`;
		};
		const seen = new Set<string>();
		const entries = [...document.querySelectorAll<HTMLElement>('main :is(ol, ul) > li')];
		for (const entry of entries) {
			const shapes = [entry, ...entry.querySelectorAll('*')].map((element) =>
				shapeOf(element, entry),
			);
			const isNew = shapes.some((shape) => !seen.has(shape));
			if (!isNew) entry.remove();
			for (const shape of shapes) seen.add(shape);
		}
	});
}
