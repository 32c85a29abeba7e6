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
