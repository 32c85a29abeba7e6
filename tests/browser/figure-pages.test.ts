import { describe, expect, test } from 'vitest';
import { articlePages } from '../site/dist.ts';
import { useSite } from './visit.ts';

const site = useSite();
const article = articlePages[0]!.path;
const phone = { width: 360, height: 740 };
const desk = { width: 1440, height: 900 };

test('A link to a row of a folded table opens it, also without JavaScript', async () => {
	for (const javaScriptEnabled of [true, false]) {
		await site.open(
			`${article}#stance-iran`,
			{ viewport: phone, javaScriptEnabled },
			async ({ page }) => {
				expect(await page.locator('tr:has(#stance-iran)').isVisible()).toBe(true);
			},
		);
	}
});

test('A state on the map leads to its row, and its row back to the map', async () => {
	await site.open(article, { viewport: desk, reducedMotion: 'reduce' }, async ({ page }) => {
		await page.locator('#map-iran').click();
		expect(page.url()).toMatch(/#stance-iran$/);
		const row = page.locator('tr:has(#stance-iran)');
		expect(await row.isVisible()).toBe(true);
		await row.getByRole('link', { name: /mission/i }).click();
		expect(page.url()).toMatch(/#map-iran$/);
		expect(
			await page.locator('#map-iran path').evaluate((path) => getComputedStyle(path).strokeWidth),
		).toBe('3px');
	});
});

describe.each([
	['a phone', phone, 1],
	['a phone with text twice as large', phone, 2],
	['a desk', desk, 1],
] as const)('On %s', (_, viewport, zoom) => {
	test('one drawing of each picture is shown, with letters of 11 px at least', async () => {
		await site.open(article, { viewport, bypassCSP: true }, async ({ page }) => {
			await page.addStyleTag({ content: `html { font-size: ${String(100 * zoom)}% }` });
			const sizes = await page.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('.picture')].map((picture) => {
					const shown = [...picture.querySelectorAll<SVGSVGElement>(':scope > svg')].filter(
						(svg) => svg.getBoundingClientRect().width > 0,
					);
					const letters = shown.flatMap((svg) => {
						const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
						return [...svg.querySelectorAll('text')]
							.filter((text) => text.getBoundingClientRect().width > 0)
							.map((text) => parseFloat(getComputedStyle(text).fontSize) * scale);
					});
					return { shown: shown.length, smallest: Math.min(...letters) };
				}),
			);
			expect(sizes.length).toBeGreaterThan(5);
			for (const { shown, smallest } of sizes) {
				expect(shown).toBe(1);
				expect(smallest).toBeGreaterThanOrEqual(11);
			}
		});
	});

	test('no words of a picture are cut, and none overlap', async () => {
		await site.open(article, { viewport, bypassCSP: true }, async ({ page }) => {
			await page.addStyleTag({ content: `html { font-size: ${String(100 * zoom)}% }` });
			await page.evaluate(() => document.fonts.ready);
			const troubles = await page.evaluate(() =>
				[...document.querySelectorAll('.picture > svg')].flatMap((svg) => {
					const frame = svg.getBoundingClientRect();
					const texts = [...svg.querySelectorAll('text')]
						.map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
						.filter(({ box }) => box.width > 0);
					const cut = texts
						.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1)
						.map(({ words }) => `${words} is cut`);
					const met = texts.flatMap((a, index) =>
						texts
							.slice(index + 1)
							.filter(
								(b) =>
									a.box.left < b.box.right - 1 &&
									b.box.left < a.box.right - 1 &&
									// Boxes of lines are higher than letters.
									a.box.top + 4 < b.box.bottom - 4 &&
									b.box.top + 4 < a.box.bottom - 4,
							)
							.map((b) => `${a.words} meets ${b.words}`),
					);
					return [...cut, ...met];
				}),
			);
			expect(troubles).toEqual([]);
		});
	});
});
