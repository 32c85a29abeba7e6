import { beforeAll, describe, expect, test } from 'vitest';
import { articlePages } from '../site/dist.ts';
import { click, useSite } from './visit.ts';

const site = useSite();

/** What an article is made of, as selectors. */
const parts = {
	'the title': 'h1',
	'the three points': '.point p',
	'the sources of the points': '.point .sources a',
	'the prose': '.prose p',
	'the marks': '.prose a.mark:not(details *)',
	'the claims': 'li:has(> a[id^="claim-"]) > .says',
	'the quoted words': 'li:has(> a[id^="claim-"]) q',
	'the sources of the evidence': 'li:has(> a[id^="claim-"]) .source a',
	'the figures': '.prose figure',
};

describe.each(articlePages)('$path with JavaScript off', ({ path, $ }) => {
	/** What is shown of each part. One visit for all: the page is long. */
	const shown: Partial<Record<string, { isVisible: boolean; text: string }[]>> = {};

	beforeAll(async () => {
		await site.open(path, { javaScriptEnabled: false }, async ({ page }) => {
			// Folded evidence opens by a press, as the browser does it on its own.
			for (const summary of await page.locator('details > summary:visible').all()) {
				await summary.click();
			}
			for (const selector of Object.values(parts)) {
				shown[selector] = await page.locator(selector).evaluateAll((elements) =>
					elements.map((element) => ({
						isVisible:
							element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
							element.getBoundingClientRect().width > 0,
						text: element.textContent.trim().slice(0, 80),
					})),
				);
			}
		});
	});

	test.each(Object.entries(parts))('shows %s', (_, selector) => {
		const found = shown[selector] ?? [];
		expect(found.length).toBe($(selector).length);
		expect(found.length).toBeGreaterThan(0);
		expect(found.filter(({ isVisible }) => !isVisible)).toEqual([]);
	});
});

test('Without JavaScript a mark goes to its entry, and the entry back to the very mark', async () => {
	await site.open(articlePages[0]!.path, { javaScriptEnabled: false }, async ({ page }) => {
		const mark = page.locator('.prose a.mark[href="#claim-trade-one-billion"][id]').first();
		const id = await mark.getAttribute('id');
		await click(mark);
		expect(new URL(page.url()).hash).toBe('#claim-trade-one-billion');
		const entry = page.locator('li:has(> #claim-trade-one-billion)');
		expect(await entry.locator('> :target').count()).toBe(1);
		await entry.locator(`.back a[href="#${id}"]`).click();
		expect(new URL(page.url()).hash).toBe(`#${id}`);
	});
});
