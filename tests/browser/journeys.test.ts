import { describe, expect, test } from 'vitest';
import { articlePages } from '../site/dist.ts';
import { useSite } from './visit.ts';

const site = useSite();
const path = articlePages[0]!.path;
const desk = { viewport: { width: 1280, height: 900 } };

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

	test.each(['a link', 'an address'])(
		'give way to %s that leads to what they hide',
		async (way) => {
			const isLink = way === 'a link';
			const hash = '#claim-recognition-date';
			const start = `${path}evidence/?status=disputed${isLink ? '' : hash}`;
			await site.open(start, desk, async ({ page }) => {
				const target = page.locator(`li:has(> a${hash})`);
				if (isLink) {
					await target.waitFor({ state: 'hidden' });
					await page.evaluate((to) => (location.hash = to), hash);
				}
				await target.waitFor({ state: 'visible' });
				await expect
					.poll(() => target.evaluate((entry) => entry.getBoundingClientRect().top / innerHeight))
					.toBeLessThan(1);
				expect(page.url()).not.toContain('status=');
				expect(await page.locator('select[name="status"]').inputValue()).toBe('');
			});
		},
	);

	test('keep a status that only a doubt brings, when its address is shared', async () => {
		const shared = `${path}evidence/?without=private&status=unsupported`;
		await site.open(shared, desk, async ({ page }) => {
			await page.locator('.doubt-line').waitFor();
			await expect
				.poll(() => page.locator('select[name="status"]').inputValue())
				.toBe('unsupported');
			const shown = page.locator('[data-filterable] > li:visible');
			const statuses = await shown.evaluateAll((items) =>
				items.map((item) => (item as HTMLElement).dataset.status),
			);
			expect(new Set(statuses)).toEqual(new Set(['unsupported']));
			expect(page.url()).toContain('status=unsupported');
		});
	});

	test('show everything, and say so, if no item has what the address asks for', async () => {
		await site.open(`${path}evidence/?status=nonsense`, desk, async ({ page }) => {
			await page.locator('form.filters').waitFor();
			expect(await page.locator('select[name="status"] option:checked').innerText()).not.toBe('');
			expect(await page.locator('.filters [role="status"]').innerText()).toMatch(/^(\d+) of \1 /);
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

	test.each(['evidence', 'sources'])('say from the start how many %s there are', async (list) => {
		await site.open(`${path}${list}/`, desk, async ({ page }) => {
			const number = await page.locator('[data-filterable] > li').count();
			const said = `${String(number)} of ${String(number)} shown`;
			expect(await page.locator('.filters [role="status"]').innerText()).toBe(said);
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

	test('and the choice of marks change in all tabs, and on a page that a reader goes back to', async () => {
		await site.open(path, desk, async ({ page }) => {
			const [other] = await Promise.all([
				page.waitForEvent('popup'),
				page.evaluate(() => void open(location.href)),
			]);
			await other.locator('button.theme').click();
			await other.getByLabel('none').check();
			await page.locator('html[data-theme="light"][data-marks="none"]').waitFor();
			expect(await page.locator('button.theme').innerText()).toBe('Theme: light');
			expect(await page.getByLabel('none').isChecked()).toBe(true);
			// A page that was kept while the reader was elsewhere hears nothing but that it is shown again.
			await page.evaluate(() => {
				localStorage.setItem('theme', 'system');
				dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
			});
			expect(await page.locator('button.theme').innerText()).toBe('Theme: system');
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

test('Nothing moves by itself for a reader who prefers reduced motion', async () => {
	await site.open(path, { ...desk, reducedMotion: 'reduce' }, async ({ page }) => {
		const behaviour = await page.evaluate(
			() => getComputedStyle(document.documentElement).scrollBehavior,
		);
		expect(behaviour).toBe('auto');
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
