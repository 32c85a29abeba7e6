import axe, { type AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { kindsOfPage, useSite } from './visit.ts';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
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
			await page.evaluate(axe.source);
			const { violations, passes } = await page.evaluate(
				async (tags): Promise<AxeResults> =>
					(globalThis as unknown as { axe: typeof axe }).axe.run({
						runOnly: { type: 'tag', values: tags },
						resultTypes: ['violations'],
						// Style sheets are in the page; there is nothing to fetch for them.
						preload: false,
					}),
				levels,
			);
			expect(passes.length).toBeGreaterThan(0);
			const found = violations.flatMap(({ id, help, nodes }) =>
				nodes.map(
					({ target, failureSummary }) =>
						`${id} (${help}) at ${target.join(' ')}: ${failureSummary ?? ''}`,
				),
			);
			expect(found).toEqual([]);
		});
	});
});
