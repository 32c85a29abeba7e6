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

describe.each(kindsOfPage)('$kind ($path)', ({ path }) => {
	test.each(views)('axe finds nothing, $colorScheme, $width px', async ({ colorScheme, width }) => {
		const viewport = { width, height: 900 };
		await site.open(path, { colorScheme, viewport }, async ({ page }) => {
			expect(await axeFindings(page)).toEqual([]);
		});
	});
});
