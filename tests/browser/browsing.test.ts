import { expect, test } from 'vitest';
import { articlePages, pages } from '../site/dist.ts';
import { tooWide } from './lay-out.ts';
import { useSite } from './visit.ts';

const site = useSite();

/** The first page of each kind; the others differ only in their words. */
const firsts = [
	...new Map(
		pages
			.toReversed()
			.map((page) => [page.path.replace(/\/(claims|figures|people)\/[^/]+\//, '/$1/'), page]),
	).values(),
];

/** Scrolls to the end, and waits until what that starts has run, and all letters are there. */
const toTheEnd = async () => {
	scrollTo(0, document.documentElement.scrollHeight);
	await new Promise(requestAnimationFrame);
	await document.fonts.ready;
	await new Promise((done) => requestIdleCallback(done, { timeout: 1000 }));
};

test.each(firsts)('$path requests no other host and has no errors', async ({ path }) => {
	await site.open(path, {}, async ({ page, foreign, errors }) => {
		await page.evaluate(toTheEnd);
		expect(foreign).toEqual([]);
		expect(errors).toEqual([]);
	});
});

test('No other page requests another host, has an error, or scrolls sideways on the narrowest phone', async () => {
	const others = pages.filter((page) => !firsts.includes(page));
	expect(others.length).toBeGreaterThan(100);
	const narrowest = { viewport: { width: 320, height: 700 } };
	await site.open('/', narrowest, async ({ page, foreign, errors }) => {
		for (const { path } of others) {
			await page.goto(new URL(path, page.url()).href);
			await page.evaluate(toTheEnd);
			expect(foreign, path).toEqual([]);
			expect(errors, path).toEqual([]);
			expect(await tooWide(page), path).toEqual([]);
		}
	});
});

test.each(articlePages)('clicking through $path requests no other host', async ({ path }) => {
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
