import { expect, test } from 'vitest';
import { kindsOfPage, useSite } from './visit.ts';

const site = useSite();

test.each(kindsOfPage)('$kind ($path) does not scroll sideways at 360 px', async ({ path }) => {
	const viewport = { width: 360, height: 740 };
	await site.open(path, { viewport }, async ({ page }) => {
		const tooWide = await page.evaluate(() => {
			const limit = document.documentElement.clientWidth;
			if (document.documentElement.scrollWidth <= limit) return [];
			return [...document.body.querySelectorAll('*')]
				.filter((element) => element.getBoundingClientRect().right > limit + 1)
				.map((element) => element.outerHTML.slice(0, 120))
				.slice(0, 5);
		});
		expect(tooWide).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			360,
		);
	});
});
