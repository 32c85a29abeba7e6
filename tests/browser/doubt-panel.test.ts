import { describe, expect, test } from 'vitest';
import { articlePages } from '../site/dist.ts';
import { axeFindings } from './axe-findings.ts';
import { line, opener, waitForDoubt } from './doubt-line.ts';
import { removeAlike } from './lay-out.ts';
import { useSite } from './visit.ts';

const site = useSite();
const path = articlePages[0]!.path;
const ledger = `${path}evidence/`;
const desk = { viewport: { width: 1280, height: 900 } };

describe('The choice of doubted sources', () => {
	test('loads its code and data only when it is used', async () => {
		await site.open(path, desk, async ({ page }) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			await page.locator('.prose a.mark').first().hover();
			await page.locator('.card').waitFor();
			expect(asked.filter((url) => !url.endsWith('/icon.svg'))).toEqual([]);
			await opener(page).click();
			await page.locator('.doubt-panel fieldset').first().waitFor();
			expect(asked.filter((url) => url.endsWith('/doubt.json'))).toHaveLength(1);
		});
	});

	test('works with only the keyboard and keeps the focus', async () => {
		await site.open(path, desk, async ({ page }) => {
			await opener(page).focus();
			await page.keyboard.press('Enter');
			await page.locator('.doubt-panel fieldset').first().waitFor();
			await page.keyboard.press('Tab');
			const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement).name);
			const name = await focused();
			await page.keyboard.press('Space');
			await waitForDoubt(page);
			expect(await focused()).toBe(name);
			expect(new URL(page.url()).search).toBe(`?without=${name}`);
		});
	});

	test('fits the windows of phones, tablets and desks', async () => {
		await site.open(`${path}?without=state,RU`, desk, async ({ page }) => {
			await waitForDoubt(page);
			await line(page).getByRole('button', { name: 'Change' }).click();
			await page.locator('.doubt-panel fieldset').first().waitFor();
			for (const width of [360, 820, 1280, 1440]) {
				await page.setViewportSize({ width, height: 740 });
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
			}
		});
	});
});

// What has no colour is the same in the dark.
const views = [
	{ colorScheme: 'light', width: 360, rules: 'all' },
	{ colorScheme: 'dark', width: 820, rules: 'colours' },
] as const;

test.each([path, ledger, `${path}sources/`])(
	'axe finds no problem while the choice is open on %s, light and dark',
	async (at) => {
		await site.open(`${at}?without=state,RU`, desk, async ({ page }) => {
			await waitForDoubt(page);
			await line(page).getByRole('button', { name: 'Change' }).click();
			await page.locator('.doubt-panel fieldset').first().waitFor();
			await removeAlike(page);
			for (const { colorScheme, width, rules } of views) {
				await page.setViewportSize({ width, height: 900 });
				await page.emulateMedia({ colorScheme });
				expect(await axeFindings(page, rules), `${colorScheme}, ${String(width)} px`).toEqual([]);
			}
		});
	},
);

describe('Without JavaScript', () => {
	const off = { ...desk, javaScriptEnabled: false };

	test('the ledger has the table, and nothing that needs a script', async () => {
		await site.open(ledger, off, async ({ page }) => {
			expect(await page.locator('.doubt tbody tr').count()).toBeGreaterThan(3);
			expect(await page.locator('.doubt tbody tr').last().isVisible()).toBe(true);
			expect(await page.locator('.doubt a[data-doubt]:visible').count()).toBe(0);
		});
	});

	test('the article links to that table', async () => {
		await site.open(path, off, async ({ page }) => {
			await opener(page).click();
			await page.waitForURL(`**${ledger}#doubt`);
		});
	});

	test('no source has a control to doubt it', async () => {
		await site.open(`${path}sources/`, off, async ({ page }) => {
			expect(await page.getByText('Doubt this source').locator('visible=true').count()).toBe(0);
		});
	});
});
