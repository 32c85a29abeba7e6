import { expect, test } from 'vitest';
import { articlePages, pages } from '../site/dist.ts';
import { useSite } from './visit.ts';

const site = useSite();

/** The first page of each kind is watched until it is quiet, the others until their scripts have run. */
const kinds = new Set<string>();

test.each(pages)('$path asks no other host and has no errors', async ({ path }) => {
	const kind = path.replace(/\/(claims|figures|people)\/[^/]+\//, '/$1/');
	const isFirst = !kinds.has(kind);
	kinds.add(kind);
	await site.open(path, {}, async ({ page, foreign, errors }) => {
		await page.evaluate(async () => {
			scrollTo(0, document.documentElement.scrollHeight);
			await new Promise(requestAnimationFrame);
			await new Promise((done) => requestIdleCallback(done));
		});
		await page.waitForLoadState(isFirst ? 'networkidle' : 'load');
		expect(foreign).toEqual([]);
		expect(errors).toEqual([]);
	});
});

test.each(articlePages)('going through $path asks no other host', async ({ path }) => {
	await site.open(path, {}, async ({ page, foreign, errors }) => {
		const marks = page.locator('.prose a.mark');
		for (const index of [0, 1, 2]) {
			await marks.nth(index).hover();
			await page.waitForTimeout(400);
			await marks.nth(index).focus();
		}
		await marks.first().click();
		await page.goto(`${path}evidence/`);
		await page.goBack();
		expect(foreign).toEqual([]);
		expect(errors).toEqual([]);
	});
});

test('an address that is not there gets the page that helps, with status 404', async () => {
	await site.open('/', {}, async ({ page }) => {
		const response = await page.goto('/no-such-page/');
		expect(response?.status()).toBe(404);
		expect(await page.locator('main a').count()).toBeGreaterThan(0);
	});
});
