import { describe, expect, test } from 'vitest';
import { kindsOfPage, useSite } from './visit.ts';

const site = useSite();

/** From the smallest width of WCAG 2.2 (1.4.10) over phones and tablets to desks, and both sides of each change of layout. */
const widths = [320, 360, 390, 768, 820, 1024, 1200, 1280, 1366, 1440, 1920];

describe.each(['none', 'active'] as const)('With forced colours %s', (forcedColors) => {
	test.each(kindsOfPage)('$kind ($path) scrolls sideways at no width', async ({ path }) => {
		await site.open(path, { forcedColors }, async ({ page }) => {
			for (const width of widths) {
				await page.setViewportSize({ width, height: 800 });
				const tooWide = await page.evaluate(() => {
					const limit = document.documentElement.clientWidth;
					if (document.documentElement.scrollWidth <= limit) return [];
					const outside = [...document.body.querySelectorAll('*')]
						.filter((element) => element.getBoundingClientRect().right > limit + 1)
						.map((element) => element.outerHTML.slice(0, 120));
					return ['the page is wider than the window', ...outside.slice(0, 5)];
				});
				expect(tooWide, `at ${String(width)} px`).toEqual([]);
			}
		});
	});
});
