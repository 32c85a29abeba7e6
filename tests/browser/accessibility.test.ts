import { describe, expect, test } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { kindsOfPage, useSite } from './visit.ts';

const views = [
	{ colorScheme: 'light', width: 360 },
	{ colorScheme: 'light', width: 820 },
	{ colorScheme: 'light', width: 1440 },
	{ colorScheme: 'dark', width: 360 },
	{ colorScheme: 'dark', width: 820 },
	{ colorScheme: 'dark', width: 1440 },
] as const;

const site = useSite();

/** Pages of each kind, and one that a script has filled. */
const seen = [...kindsOfPage, { kind: 'search results', path: '/search/?q=Taliban' }];

describe.each(seen)('$kind ($path)', ({ path }) => {
	test.each(views)('axe finds nothing, $colorScheme, $width px', async ({ colorScheme, width }) => {
		const viewport = { width, height: 900 };
		await site.open(path, { colorScheme, viewport }, async ({ page }) => {
			if (path.includes('?')) await page.locator('#results li').first().waitFor();
			expect(await axeFindings(page)).toEqual([]);
		});
	});
});
