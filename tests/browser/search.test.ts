import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { articlePages, pages } from '../site/dist.ts';
import { labels } from '../../src/words/labels-by-language.ts';
import { lateScripts } from './late-scripts.ts';
import { click, useSite } from './visit.ts';

const site = useSite();
const path = articlePages[0]!.path;
const desk = { viewport: { width: 1280, height: 900 } };

const groups = (page: Page) => page.locator('#results section');

/** Types a question as a reader does, and waits for its answer. */
async function search(page: Page, words: string): Promise<string[]> {
	await page.fill('#query', words);
	await page.locator('#count', { hasText: 'found' }).waitFor();
	await page.locator('#results li').first().waitFor();
	return page.locator('#results h2').allInnerTexts();
}

/** A page with a function that says whether the search code or its index was requested. */
function listen(page: Page): { asked: string[]; isSearchLoaded: () => boolean } {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	return {
		asked,
		isSearchLoaded: () => asked.some((url) => /search-index|finder|excerpt/.test(url)),
	};
}

describe('The key that opens the search', () => {
	test('is not `/`, `s`, `k` or `?` without Ctrl', async () => {
		await site.open(path, desk, async ({ page }) => {
			const address = page.url();
			await page.locator('.prose a.mark').first().focus();
			for (const key of ['/', 's', 'k', '?']) await page.keyboard.press(key);
			await page.waitForTimeout(300);
			expect(page.url()).toBe(address);
		});
	});

	test('is Ctrl and K, as the page shows, and loads the search only with a question', async () => {
		await site.open(path, desk, async ({ page }) => {
			const { isSearchLoaded } = listen(page);
			expect(await page.locator('.masthead kbd').isVisible()).toBe(true);
			expect(await page.locator('.masthead kbd').innerText()).toBe('Ctrl K');
			await page.keyboard.press('Control+k');
			await page.waitForURL('**/search/');
			await page.locator('#query:focus').waitFor();
			expect(isSearchLoaded()).toBe(false);
			await search(page, 'Khabibullin');
			expect(isSearchLoaded()).toBe(true);
		});
	});

	test('is not shown without a keyboard or without JavaScript', async () => {
		await site.open(path, { ...desk, hasTouch: true, isMobile: true }, async ({ page }) => {
			expect(await page.locator('.masthead kbd').isVisible()).toBe(false);
		});
		await site.open(path, { ...desk, javaScriptEnabled: false }, async ({ page }) => {
			expect(await page.locator('.masthead kbd').isVisible()).toBe(false);
		});
	});

	test('goes back to the question on the search page', async () => {
		await site.open('/search/?q=gas', desk, async ({ page }) => {
			await page.locator('#results a').first().focus();
			await page.keyboard.press('Control+k');
			expect(await page.locator('#query:focus').count()).toBe(1);
		});
	});
});

describe('Search', () => {
	test.each([
		{ words: '4 July', heading: 'Corrections', first: '3 July 2025, not 4 July 2025' },
		{ words: '1928', heading: 'Corrections', first: '1928 non-aggression pact' },
		{ words: '$323 million', heading: 'Corrections', first: '$323 million' },
		{ words: 'Khabibulin', heading: 'People', first: 'Rustam Khabibullin' },
		{ words: 'Хабибулин', heading: 'People', first: 'Rustam Khabibullin' },
		{ words: 'متقي', heading: 'People', first: 'Amir Khan Muttaqi' },
		{ words: '塔利班', heading: 'Sources', first: '塔利班' },
		{ words: 'LPG', heading: 'Glossary', first: 'LPG' },
		{ words: 'disputed', heading: 'Claims', first: 'Disputed' },
		{ words: '"passed $1 billion"', heading: 'Corrections', first: '$1 billion' },
	])('answers “$words” under $heading with “$first”', async ({ words, heading, first }) => {
		await site.open('/search/', desk, async ({ page, errors, foreign }) => {
			const headings = await search(page, words);
			expect(headings[0]).toMatch(new RegExp(`^${heading} \\d+$`));
			expect(await page.locator('#results li').first().innerText()).toContain(first);
			expect(page.url()).toContain(`q=${encodeURIComponent(words)}`);
			expect([...errors, ...foreign]).toEqual([]);
		});
	});

	test('shows the status of each claim, and marks the words of the question', async () => {
		await site.open('/search/?q=Khabibullin', desk, async ({ page }) => {
			const claims = groups(page).filter({ has: page.locator('#found-claim') });
			await claims.first().waitFor();
			const items = await claims.locator('li').count();
			expect(items).toBeGreaterThan(0);
			expect(await claims.locator('.status').count()).toBe(items);
			const marks = await page.locator('#results mark').allInnerTexts();
			expect(new Set(marks.map((word) => word.toLowerCase()))).toContain('khabibullin');
		});
	});

	test('says words of other languages in theirs', async () => {
		await site.open('/search/', desk, async ({ page }) => {
			await search(page, 'طالبان');
			const foreign = page.locator('#results [lang="fa"], #results [lang="fa-AF"]').first();
			expect(await foreign.evaluate((words) => getComputedStyle(words).direction)).toBe('rtl');
		});
	});

	test('shows a few of each kind, and all when asked, with the keyboard on the first new one', async () => {
		await site.open('/search/?q=Taliban', desk, async ({ page }) => {
			const sources = groups(page).filter({ has: page.locator('#found-source') });
			const more = sources.getByRole('button');
			const all = Number(/\d+/.exec(await more.innerText())![0]);
			const before = await sources.locator('li').count();
			expect(before).toBeLessThan(6);
			await more.focus();
			await page.keyboard.press('Enter');
			await sources
				.locator('li')
				.nth(all - 1)
				.waitFor();
			expect(await sources.locator('li').count()).toBe(all);
			expect(await sources.locator('li').nth(before).locator('a:focus').count()).toBe(1);
		});
	});

	test('shows examples of questions, which are hidden during a question and come back', async () => {
		await site.open('/search/', desk, async ({ page }) => {
			const examples = page.locator('#examples');
			const count = await examples.locator('a').count();
			expect(count).toBeGreaterThanOrEqual(4);
			for (let index = 0; index < count; index++) {
				await examples.locator('a').nth(index).click();
				await page.locator('#results li').first().waitFor();
				expect(await examples.isVisible()).toBe(false);
				await page.fill('#query', '');
				await examples.waitFor();
			}
			expect(await page.locator('#count').innerText()).toBe('');
		});
	});

	test('says when nothing is found, and when it shows similar words', async () => {
		await site.open('/search/', desk, async ({ page }) => {
			await page.fill('#query', 'xyzzyx');
			await page.locator('#count', { hasText: 'Nothing found' }).waitFor();
			await page.fill('#query', 'Khabibulin');
			await page.locator('#count', { hasText: 'No match for “Khabibulin”' }).waitFor();
		});
	});

	test('treats any input of a reader as words', async () => {
		await site.open('/search/', desk, async ({ page, errors }) => {
			const texts = ['<img src=x onerror=alert(1)>', '.*(a+)+$[', '   ', 'taliban '.repeat(200)];
			for (const text of texts) {
				await page.fill('#query', text);
				await page.keyboard.press('Enter');
				await page.waitForTimeout(300);
			}
			expect(await page.locator('#results img').count()).toBe(0);
			expect(errors).toEqual([]);
		});
	});

	test('says that it could not be loaded, and works again when it can', async () => {
		await site.open('/search/', desk, async ({ page }) => {
			await page.route('**/search-index/**', (route) => route.abort());
			await page.fill('#query', 'gas');
			await page.locator('#count', { hasText: 'could not be loaded' }).waitFor();
			await page.unroute('**/search-index/**');
			await search(page, 'gas ');
		});
	});

	test('works with only the keyboard, and its results lead to what was found', async () => {
		await site.open('/search/', desk, async ({ page }) => {
			await page.keyboard.type('Khabibullin');
			await page.locator('#results li').first().waitFor();
			await page.keyboard.press('Tab');
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			await page.waitForURL((url) => url.pathname !== '/search/');
			expect(await page.locator('main').innerText()).toContain('Khabibullin');
			await page.goBack();
			await page.locator('#results li').first().waitFor();
			expect(await page.inputValue('#query')).toBe('Khabibullin');
		});
	});

	test('is where a reader left it, who comes back from a result', async () => {
		await site.open('/search/?q=Taliban', desk, async ({ page }) => {
			const sources = groups(page).filter({ has: page.locator('#found-source') });
			await sources.getByRole('button').click();
			const last = sources.locator('li a').last();
			await expect.poll(() => sources.getByRole('button').count()).toBe(0);
			await last.scrollIntoViewIfNeeded();
			const [href, top, count] = await Promise.all([
				last.getAttribute('href'),
				page.evaluate(() => scrollY),
				page.locator('#results li').count(),
			]);
			expect(top).toBeGreaterThan(900);
			await click(last);
			await page.waitForURL((url) => url.pathname !== '/search/');
			await page.goBack();
			await page.locator(`#results a[href="${href!}"]:focus`).waitFor();
			await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
			expect(await page.locator('#results li').count()).toBe(count);
			expect(await page.inputValue('#query')).toBe('Taliban');
			// A new question starts at its beginning.
			await search(page, 'gas');
			expect(await page.evaluate(() => history.state as unknown)).toBe(null);
		});
	});

	test('says what to do without JavaScript, with links to the complete lists', async () => {
		await site.open('/search/', { ...desk, javaScriptEnabled: false }, async ({ page }) => {
			expect(await page.locator('noscript').innerText()).toContain('needs JavaScript');
			expect(await page.locator('form.search').isVisible()).toBe(false);
			const lists = await page
				.locator('noscript a')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
			expect(lists).toEqual(
				expect.arrayContaining([`${path}evidence/`, `${path}sources/`, '/glossary/', '/people/']),
			);
		});
	});

	test.each([360, 820, 1280])('fits a window of %i px, with and without results', async (width) => {
		const options = { viewport: { width, height: 800 } };
		for (const address of ['/search/', '/search/?q=Taliban', '/search/?q=طالبان']) {
			await site.open(address, options, async ({ page }) => {
				if (address.includes('?')) await page.locator('#results li').first().waitFor();
				const excess = await page.evaluate(
					() => document.documentElement.scrollWidth - window.innerWidth,
				);
				expect(excess, address).toBeLessThanOrEqual(0);
			});
		}
	});
});

test('Every result leads to an existing place', async () => {
	await site.open('/search/', desk, async ({ page }) => {
		for (const words of ['4 July', 'Khabibulin', 'LPG', 'Tajikistan', 'trade']) {
			await search(page, words);
			const links = await page
				.locator('#results a')
				.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).getAttribute('href')!));
			expect(links.length).toBeGreaterThan(0);
			for (const link of links) {
				const [address = '', id] = link.split('#');
				const target = pages.find((one) => one.path === address);
				expect(target, link).toBeDefined();
				if (id) expect(target!.$(`[id="${id}"]`).length, link).toBe(1);
			}
		}
	});
});

test.each(['/search/', '/search/?q=wheat'])(
	'What a reader types on %s before the scripts are there is kept and answered',
	async (address) => {
		await site.open('/search/', desk, async ({ page }) => {
			const scripts = await lateScripts(page, new URL(address, page.url()).href);
			await page.locator('#query').pressSequentially('Khabibullin');
			scripts.comeNow();
			await page.locator('#results a', { hasText: 'Rustam Khabibullin' }).first().waitFor();
			expect(await page.inputValue('#query')).toBe('Khabibullin');
		});
	},
);

test('The search does not take the focus from a reader who has moved on before it was there', async () => {
	await site.open('/search/', desk, async ({ page }) => {
		const scripts = await lateScripts(page, page.url());
		await page.getByRole('link', { name: 'Glossary' }).first().focus();
		scripts.comeNow();
		await page.locator('button.theme').waitFor();
		await page.waitForLoadState();
		await expect
			.poll(() => page.evaluate(() => document.activeElement?.textContent))
			.toBe('Glossary');
	});
});

test('The page says what it has found in the words that it is given', async () => {
	const { script } = labels.fa.search;
	await site.open('/search/', desk, async ({ page }) => {
		await page.route('**/search/**', async (route) => {
			if (!route.request().isNavigationRequest()) return route.fallback();
			const answer = await route.fetch();
			const whole = await answer.text();
			const words = /data-words="[^"]*"/.exec(whole)![0];
			const given = JSON.stringify(script).replaceAll('"', '&quot;');
			return route.fulfill({
				response: answer,
				body: whole.replace(words, `data-words="${given}"`),
			});
		});
		await page.goto(`${new URL(page.url()).origin}/search/?q=trade`);
		await page.locator('#results h2', { hasText: script.kinds.claim }).waitFor();
		expect(await page.locator('#count').textContent()).toMatch(/^\d+ یافته\.$/);
		expect(await page.locator('#results button').first().textContent()).toMatch(/^همهٔ \d+ یافته$/);
		await page.fill('#query', 'qqqxxzz');
		await page.getByText('برای «qqqxxzz» چیزی یافت نشد.').waitFor();
	});
});
