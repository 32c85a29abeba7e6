import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { articlePages } from '../site/dist.ts';
import { useSite } from './visit.ts';

const site = useSite();
const path = articlePages[0]!.path;
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const desk = { viewport: { width: 1280, height: 720 } };

/** Reads on, window by window, to a share of the page. */
const readTo = (page: Page, share: number) =>
	page.evaluate(async (to) => {
		const goal = document.documentElement.scrollHeight * to;
		while (scrollY < goal) {
			scrollBy({ top: innerHeight * 0.8, behavior: 'instant' });
			await new Promise(requestAnimationFrame);
			await new Promise(requestAnimationFrame);
		}
	}, share);

/** Where paragraphs and headings in the window begin, by their words. */
const linesOn = (page: Page) =>
	page.locator('main :is(p, h2, h3)').evaluateAll((blocks) =>
		blocks
			.filter((block) => block.checkVisibility({ contentVisibilityAuto: true }))
			.map((block) => ({ words: block.textContent, top: block.getBoundingClientRect().top }))
			.filter(({ top }) => top > 0 && top < innerHeight),
	);

/** How far the first of some lines is from where it was. */
const movedBy = async (page: Page, [first]: Awaited<ReturnType<typeof linesOn>>) => {
	const now = (await linesOn(page)).find(({ words }) => words === first!.words);
	return now ? Math.abs(now.top - first!.top) : Infinity;
};

test.each([
	['the article on a phone', path, phone],
	['the evidence on a phone', `${path}evidence/`, phone],
	['filtered evidence on a phone', `${path}evidence/?status=one-origin`, phone],
	['the sources on a phone', `${path}sources/`, phone],
	['the sources on a desk', `${path}sources/`, desk],
] as const)(
	'Who comes back to %s, or loads it again, sees the same lines',
	async (_, address, window) => {
		await site.open(address, window, async ({ page }) => {
			await readTo(page, 0.3);
			const before = await linesOn(page);
			expect(before.length).toBeGreaterThan(0);
			await page.goto('/method/');
			await page.goBack();
			await expect.poll(() => movedBy(page, before)).toBeLessThan(4);
			await page.reload();
			await expect.poll(() => movedBy(page, before)).toBeLessThan(4);
			// Places within the page are again restored by the browser.
			await expect.poll(() => page.evaluate(() => history.scrollRestoration)).toBe('auto');
		});
	},
);

test('Who comes to an article by a link begins where the link leads, and not where they were', async () => {
	await site.open(path, phone, async ({ page }) => {
		await readTo(page, 0.3);
		await page.goto(`${path}evidence/`);
		await page.goto(path);
		expect(await page.evaluate(() => scrollY)).toBe(0);
	});
});

/** Reads a third of the article, and leaves it when the browser has remembered the place. */
async function readAndLeave(page: Page): Promise<Awaited<ReturnType<typeof linesOn>>> {
	await readTo(page, 0.3);
	await page.waitForFunction(() =>
		Object.keys(localStorage).some((name) => name.startsWith('place:')),
	);
	const before = await linesOn(page);
	await page.goto('/method/');
	return before;
}

test.each([
	['on a phone', phone],
	['on a desk', desk],
] as const)(
	'Who accepts the offer to continue, %s, sees the lines they had read up to',
	async (_, window) => {
		await site.open(path, window, async ({ page }) => {
			const before = await readAndLeave(page);
			await page.goto(path);
			await page.locator('.resume a').click();
			await expect.poll(() => movedBy(page, before)).toBeLessThan(4);
		});
	},
);
