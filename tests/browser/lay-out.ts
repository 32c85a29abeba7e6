import type { Page } from 'playwright-core';

/**
 * Has a browser lay out all of a page, also what is far from the window and would otherwise wait until
 * it comes near: what is wrong there is seen as well. Holds until the page is left.
 */
export function layOutAll(page: Page): Promise<void> {
	return page.evaluate(() => {
		const page = globalThis as { isLaidOut?: boolean };
		if (page.isLaidOut) return;
		page.isLaidOut = true;
		// The policy of the site lets no other style element in.
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('* { content-visibility: visible !important }');
		document.adoptedStyleSheets.push(sheet);
	});
}

/** What sticks out of the window, where the page can be scrolled sideways. */
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

/** What a reader has to scroll sideways within a page to see all of. */
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
 * Removes entries of lists that hold nothing which no entry before them held: of what is built and
 * coloured alike, one is enough to look at. Holds until the page is left.
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
