import { describe, expect, test } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { kindsOfPage, useSite } from './visit.ts';

const light = { colorScheme: 'light', forcedColors: 'none' } as const;
const dark = { colorScheme: 'dark', forcedColors: 'none' } as const;
const forced = { colorScheme: 'light', forcedColors: 'active' } as const;

/** What has no colour is the same in the dark, and looked at once for each width. */
const views = [
	{ width: 360, view: light, rules: 'all' },
	{ width: 360, view: dark, rules: 'colours' },
	{ width: 360, view: forced, rules: 'colours' },
	{ width: 820, view: light, rules: 'all' },
	{ width: 1440, view: light, rules: 'all' },
	{ width: 1440, view: dark, rules: 'colours' },
] as const;

const site = useSite();

/** Pages of each kind, and one that a script has filled. */
const seen = [...kindsOfPage, { kind: 'search results', path: '/search/?q=Taliban' }];

describe('axe finds nothing', () => {
	test.each(seen)('on a page of the kind $kind ($path)', async ({ path }) => {
		await site.open(path, { colorScheme: 'light' }, async ({ page }) => {
			if (path.includes('?')) await page.locator('#results li').first().waitFor();
			const found = [];
			for (const { width, view, rules } of views) {
				await page.setViewportSize({ width, height: 900 });
				await page.emulateMedia(view);
				const findings = await axeFindings(page, rules);
				found.push(
					...findings.map((finding) => `${String(width)} px, ${JSON.stringify(view)}: ${finding}`),
				);
			}
			expect(found).toEqual([]);
		});
	});
});
