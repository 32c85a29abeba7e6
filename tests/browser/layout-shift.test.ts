import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { signsFamily } from '../../src/fonts/signs.ts';
import { layOutAll, tooWide } from './lay-out.ts';
import { articlePages } from '../site/dist.ts';
import { lateScripts } from './late-scripts.ts';
import { useSite } from './visit.ts';

/** What may move at most when the designed faces arrive: a tenth of what Core Web Vitals call good. */
const most = 0.01;

const site = useSite();
const path = articlePages[0]!.path;
const phone = (width: number) => ({
	viewport: { width, height: 740 },
	hasTouch: true,
	isMobile: true,
});

/** Adds up what moves on a page, as browsers weigh it (Cumulative Layout Shift). */
function watchShifts(page: Page): Promise<unknown> {
	return page.addInitScript(() => {
		const kept = globalThis as unknown as { moved: number };
		kept.moved = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				kept.moved += (entry as unknown as { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
}

/** What has moved when all faces are there, and how many come as files: the signs are in the page. */
function shiftsOn(page: Page): Promise<{ moved: number; loaded: number }> {
	return page.evaluate(async (signs) => {
		await document.fonts.ready;
		// A shift is reported after the frame in which it happened.
		for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
		return {
			moved: (globalThis as unknown as { moved: number }).moved,
			loaded: [...document.fonts].filter(
				({ status, family }) =>
					status === 'loaded' && !family.includes(' like ') && !family.includes(signs),
			).length,
		};
	}, signsFamily);
}

test('Nothing moves if the designed faces are there at once', async () => {
	const check = async ({ page }: { page: Page }) => {
		const { moved, loaded } = await shiftsOn(page);
		expect(loaded).toBeGreaterThan(1);
		expect(moved).toBeLessThanOrEqual(most);
	};
	await site.open(path, phone(360), check, watchShifts);
});

test.each([320, 360, 390, 412, 768, 820, 1024, 1280, 1440])(
	'At %i px next to nothing moves when the designed faces arrive after the page was painted',
	async (width) => {
		const late: string[] = [];
		await site.open(
			path,
			width < 500 ? phone(width) : { viewport: { width, height: 740 } },
			async ({ page }) => {
				const { moved, loaded } = await shiftsOn(page);
				expect(late.length, 'faces that came late').toBeGreaterThan(1);
				expect(loaded).toBe(late.length);
				expect(moved).toBeLessThanOrEqual(most);
			},
			async (page) => {
				await watchShifts(page);
				await page.route('**/*.woff2', async (route) => {
					await page.waitForFunction(
						() => performance.getEntriesByName('first-contentful-paint').length > 0,
					);
					late.push(route.request().url());
					await route.continue();
				});
			},
		);
	},
);

/** The tops of what a page consists of, from its beginning; 0 for what is not laid out yet. */
function topsOn(page: Page): Promise<number[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('main :is(h2, li), footer')].map((element) =>
			Math.round(element.getBoundingClientRect().top + scrollY),
		),
	);
}

/** Places without those of elements that were not laid out before. */
function samePlaces(tops: readonly number[], before: readonly number[]): number[] {
	return tops.map((top, index) => (before[index] === 0 ? 0 : top));
}

test.each([
	[`${path}evidence/`, 360],
	[`${path}evidence/`, 1280],
	[`${path}sources/`, 360],
	[path, 360],
] as const)('%s at %i px stays where it is when its scripts come late', async (address, width) => {
	await site.open(address, { viewport: { width, height: 740 } }, async ({ page }) => {
		const scripts = await lateScripts(page, page.url());
		const before = await topsOn(page);
		scripts.comeNow();
		await page.locator('form.filters, .marks-switch').waitFor();
		expect(samePlaces(await topsOn(page), before)).toEqual(before);
	});
});

test('Marks that a reader has switched off are not there for a moment when the scripts come late', async () => {
	await site.open(path, phone(360), async ({ page }) => {
		await page.getByLabel('none').check();
		const scripts = await lateScripts(page, page.url());
		const number = page.locator('.prose > p > .mark > sup').first();
		await number.waitFor({ state: 'attached' });
		expect(await number.isVisible()).toBe(false);
		const before = await topsOn(page);
		scripts.comeNow();
		await page.locator('.marks-switch').waitFor();
		expect(samePlaces(await topsOn(page), before)).toEqual(before);
	});
});

test.each([320, 360, 820, 1280, 1440])(
	'At %i px, the offer to continue moves nothing when the scripts come late',
	async (width) => {
		await site.open(
			path,
			{ viewport: { width, height: 740 } },
			async ({ page }) => {
				// The place with the longest title.
				await page.evaluate(() => {
					const parts = [...document.querySelectorAll('.part > h2 > a:empty')].slice(1);
					const lengthOf = (part: Element) => part.parentElement!.textContent.length;
					const [longest] = parts.toSorted((a, b) => lengthOf(b) - lengthOf(a));
					localStorage.setItem(`place:${location.pathname}`, longest!.id);
				});
				const scripts = await lateScripts(page, page.url());
				const before = await topsOn(page);
				const { moved } = await shiftsOn(page);
				scripts.comeNow();
				const offer = page.locator('.resume a');
				await offer.waitFor();
				expect(samePlaces(await topsOn(page), before)).toEqual(before);
				expect((await shiftsOn(page)).moved).toBe(moved);
				const { covers, height } = await offer.evaluate((link) => {
					const { top, bottom, height } = link.getBoundingClientRect();
					const others = [...document.querySelectorAll('.byline > p, .points')];
					const covers = others
						.filter((other) => {
							const box = other.getBoundingClientRect();
							return box.bottom > top + 1 && box.top < bottom - 1;
						})
						.map(({ className }) => className);
					return { covers, height };
				});
				expect(covers).toEqual([]);
				expect(height).toBeGreaterThanOrEqual(24);
				expect(await tooWide(page)).toEqual([]);
			},
			watchShifts,
		);
	},
);

test.each([
	[path, 360],
	[path, 820],
	[`${path}evidence/`, 360],
	[`${path}evidence/`, 820],
	[`${path}evidence/`, 1280],
	[`${path}sources/`, 360],
	[`${path}sources/`, 1280],
] as const)(
	'%s at %i px is about as long from the start as when all is laid out',
	async (address, width) => {
		await site.open(address, { viewport: { width, height: 740 } }, async ({ page }) => {
			const length = () => page.evaluate(() => document.documentElement.scrollHeight);
			const atFirst = await length();
			await layOutAll(page);
			const inTheEnd = await length();
			expect(atFirst).not.toBe(inTheEnd);
			expect(atFirst / inTheEnd).toBeGreaterThan(0.8);
			expect(atFirst / inTheEnd).toBeLessThan(1.25);
		});
	},
);
