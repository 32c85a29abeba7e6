import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { articlePages } from '../site/dist.ts';
import { useSite } from './visit.ts';

const site = useSite();
const path = articlePages[0]!.path;
const desk = { viewport: { width: 1280, height: 900 } };

const kindsFound = (page: Page) => page.locator('.results .label').allInnerTexts();

async function search(page: Page, words: string): Promise<string[]> {
	await page.fill('#query', words);
	await page.locator('#count', { hasText: 'found' }).waitFor();
	await page.locator('.results li').first().waitFor();
	return (await kindsFound(page)).map((kind) => kind.toLowerCase());
}

describe('Search', () => {
	test('asks for its code only when it is used', async () => {
		await site.open(path, desk, async ({ page }) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			// A shortcut of one letter would fire under a voice command (WCAG 2.2, 2.1.4).
			await page.keyboard.press('/');
			await page.getByRole('link', { name: 'Search' }).click();
			await page.waitForURL('**/search/');
			expect(asked.some((url) => url.includes('/pagefind/'))).toBe(false);
			await search(page, 'Khabibullin');
			expect(asked.some((url) => url.includes('/pagefind/'))).toBe(true);
		});
	});

	test.each([
		{ words: 'Khabibullin', kinds: ['person', 'claim', 'text'] },
		{ words: '1921', kinds: ['claim', 'text'] },
		{ words: 'LPG', kinds: ['term', 'claim', 'text'] },
		{ words: 'Pajhwok', kinds: ['source'] },
	])('finds “$words” and says what each result is', async ({ words, kinds }) => {
		await site.open('/search/', desk, async ({ page, errors }) => {
			const found = await search(page, words);
			expect(found).toEqual(expect.arrayContaining(kinds));
			expect(errors).toEqual([]);
		});
	});

	test('says that nothing was found', async () => {
		await site.open('/search/', desk, async ({ page }) => {
			await page.fill('#query', 'xyzzyx');
			await page.locator('#count', { hasText: 'Nothing found' }).waitFor();
		});
	});

	test('works by the keyboard alone, and its results lead to what was found', async () => {
		await site.open('/search/', desk, async ({ page }) => {
			await page.keyboard.type('Khabibullin');
			await page.locator('.results li').first().waitFor();
			await page.keyboard.press('Tab');
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			await page.waitForURL((url) => url.pathname !== '/search/');
			expect(await page.locator('main').innerText()).toContain('Khabibullin');
		});
	});

	test('says what to do without JavaScript', async () => {
		await site.open('/search/', { ...desk, javaScriptEnabled: false }, async ({ page }) => {
			expect(await page.locator('noscript').innerText()).toContain('needs JavaScript');
		});
	});
});

describe('Filters', () => {
	test('show the claims of one status, and keep the choice in the address', async () => {
		await site.open(`${path}evidence/`, desk, async ({ page }) => {
			await page.selectOption('select[name="status"]', 'disputed');
			const shown = page.locator('[data-filterable] > li:visible');
			const statuses = await shown.evaluateAll((items) =>
				items.map((item) => (item as HTMLElement).dataset.status),
			);
			expect(statuses.length).toBeGreaterThan(0);
			expect(new Set(statuses)).toEqual(new Set(['disputed']));
			expect(page.url()).toContain('status=disputed');
			await page.reload();
			expect(await shown.count()).toBe(statuses.length);
		});
	});

	test('order the sources with the newest first', async () => {
		await site.open(`${path}sources/`, desk, async ({ page }) => {
			await page.selectOption('select[name="sort"]', 'published');
			const dates = await page
				.locator('[data-filterable] > li')
				.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.published!));
			expect(dates).toEqual([...dates].sort().reverse());
		});
	});

	test('are not there without JavaScript, and the list is whole', async () => {
		const off = { ...desk, javaScriptEnabled: false };
		await site.open(`${path}evidence/`, off, async ({ page }) => {
			expect(await page.locator('form.filters').isVisible()).toBe(false);
			expect(await page.locator('[data-filterable] > li').count()).toBeGreaterThanOrEqual(75);
		});
	});
});

describe('The theme', () => {
	test('that a reader chose is there before anything is painted on the next page', async () => {
		await site.open(path, { ...desk, colorScheme: 'light' }, async ({ page }) => {
			const choice = page.locator('button.theme');
			await choice.click();
			await choice.click();
			expect(await choice.innerText()).toBe('Theme: dark');
			await page.goto('/glossary/', { waitUntil: 'commit' });
			await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
			const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
			expect(paper).toBe('rgb(23, 22, 18)');
		});
	});
});

test('The contents follow the reader on a wide screen', async () => {
	await site.open(path, { viewport: { width: 1440, height: 900 } }, async ({ page }) => {
		await page.locator('h2:has(> #section-economics)').scrollIntoViewIfNeeded();
		await page.evaluate(() => {
			document
				.querySelector('#section-economics')
				?.scrollIntoView({ block: 'start', behavior: 'instant' });
		});
		await page.locator('.contents a[href="#section-economics"][aria-current]').waitFor();
	});
});

test('Nothing moves by itself for a reader who asked for stillness', async () => {
	await site.open(path, { ...desk, reducedMotion: 'reduce' }, async ({ page }) => {
		const behaviour = await page.evaluate(
			() => getComputedStyle(document.documentElement).scrollBehavior,
		);
		expect(behaviour).toBe('auto');
	});
});

describe('The layout does not shift', () => {
	/** What moved on the page while it was there, as browsers weigh it (Cumulative Layout Shift). */
	const shiftOf = () =>
		new Promise<number>((resolve) => {
			let sum = 0;
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) {
					sum += (entry as PerformanceEntry & { value: number }).value;
				}
			}).observe({ type: 'layout-shift', buffered: true });
			setTimeout(() => {
				resolve(sum);
			}, 500);
		});

	test.each([
		['where the faces are at once', 0],
		['where the faces come late, as on a slow line', 1500],
	])('%s', async (_, delay) => {
		await site.open(
			path,
			{ viewport: { width: 360, height: 740 } },
			async ({ page }) => {
				await page.evaluate(() => document.fonts.ready);
				const faces = await page.evaluate(() =>
					[...document.fonts]
						.filter(({ status }) => status === 'loaded')
						.map(({ family }) => family),
				);
				expect(faces.join()).toMatch(/Text/);
				expect(await page.evaluate(shiftOf)).toBeLessThanOrEqual(0.01);
			},
			(page) =>
				page.route('**/*.woff2', async (route) => {
					await new Promise((done) => setTimeout(done, delay));
					await route.continue();
				}),
		);
	});
});

describe('Addresses from before ids had a prefix', () => {
	test.each([
		[`${path}#economics`, 'section-economics'],
		[`${path}#counter-isis-k`, 'section-counter-isis-k'],
		['/glossary/#isis-k', 'term-isis-k'],
	])('%s still arrives', async (address, id) => {
		await site.open(address, desk, async ({ page }) => {
			await page.waitForURL((url) => url.hash === `#${id}`);
			expect(await page.locator(`#${id}`).evaluate((element) => element.matches(':target'))).toBe(
				true,
			);
		});
	});
});
