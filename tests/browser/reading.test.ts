import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { articlePages } from '../site/dist.ts';
import { layOutAll } from './lay-out.ts';
import { useSite } from './visit.ts';

const site = useSite();
const path = articlePages[0]!.path;
const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** Pixels that the article is tall at most, folded: to be lowered and never raised. */
const tallest = { phone: 30_000, desk: 16_000 };

const isInWindow = (page: Page, selector: string) =>
	page.locator(selector).evaluate((element) => {
		const { top, bottom, height } = element.getBoundingClientRect();
		return height > 0 && bottom > 0 && top < innerHeight;
	});

describe('The story comes first', () => {
	test('on a phone: folded, the page is short, and most of it is prose and figures', async () => {
		await site.open(path, phone, async ({ page }) => {
			await layOutAll(page);
			const { whole, prose } = await page.evaluate(() => ({
				whole: document.documentElement.scrollHeight,
				prose: [...document.querySelectorAll<HTMLElement>('.prose')].reduce(
					(sum, { offsetHeight }) => sum + offsetHeight,
					0,
				),
			}));
			expect(whole).toBeLessThanOrEqual(tallest.phone);
			expect(prose / whole).toBeGreaterThanOrEqual(0.5);
		});
	});

	test('on a desktop', async () => {
		await site.open(path, { viewport: { width: 1440, height: 900 } }, async ({ page }) => {
			const height = await page.evaluate(() => document.documentElement.scrollHeight);
			expect(height).toBeLessThanOrEqual(tallest.desk);
		});
	});
});

test('An address leads a phone to a mark far down, past what is not laid out yet', async () => {
	const ids = await site.open(path, phone, ({ page }) =>
		page.locator('.prose a.mark[id]').evaluateAll((marks) => marks.map(({ id }) => id)),
	);
	for (const id of [ids[Math.floor(ids.length / 2)], ids.at(-1)]) {
		await site.open(`${path}#${id!}`, phone, async ({ page }) => {
			const at = () =>
				page.locator(`#${id!}`).evaluate((mark) => mark.getBoundingClientRect().top / innerHeight);
			await expect.poll(at).toBeLessThan(1);
			// Content above is laid out when a reader scrolls up to it, and the text in the window stays.
			await page.waitForTimeout(300);
			expect(await at()).toBeGreaterThanOrEqual(0);
			const before = await at();
			await page.mouse.wheel(0, -200);
			await expect.poll(async () => (await at()) - before).toBeCloseTo(200 / 740, 1);
		});
	}
});

describe('Folded evidence opens', () => {
	const fragment = '#claim-trade-one-billion';
	const entry = `li:has(> ${fragment})`;

	test.each([true, false])('by its address, with script: %s', async (javaScriptEnabled) => {
		await site.open(path + fragment, { ...desk, javaScriptEnabled }, async ({ page }) => {
			await expect.poll(() => isInWindow(page, entry), { timeout: 30_000 }).toBe(true);
		});
	});

	test.each([true, false])('by the link of a mark, with script: %s', async (javaScriptEnabled) => {
		await site.open(path, { ...desk, javaScriptEnabled }, async ({ page }) => {
			await page.locator(`.prose a.mark[href="${fragment}"][id]`).first().click();
			if (javaScriptEnabled) await page.locator('.card .actions a').first().click();
			await expect.poll(() => isInWindow(page, entry), { timeout: 30_000 }).toBe(true);
		});
	});

	test('on paper', async () => {
		await site.open(path, desk, async ({ page }) => {
			await page.emulateMedia({ media: 'print' });
			expect(
				await page
					.locator(`${entry} > .says`)
					.evaluate((element) => element.getBoundingClientRect().height),
			).toBeGreaterThan(0);
		});
	});
});

test('An entry says which of its places a reader came from', async () => {
	await site.open(path, desk, async ({ page }) => {
		const mark = page.locator('.prose a.mark[href="#claim-trade-one-billion"][id]').last();
		const id = await mark.getAttribute('id');
		await mark.click();
		await page.locator('.card .actions a').first().click();
		expect(
			await page
				.locator('li:has(> #claim-trade-one-billion) .back .came')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
		).toEqual([`#${id}`]);
	});
});

test.each([320, 360, 1280])(
	'The signs that lead back to the text are never alone on a line, and large enough to tap, at %i px',
	async (width) => {
		for (const list of [path, `${path}evidence/`]) {
			await site.open(list, { viewport: { width, height: 800 } }, async ({ page }) => {
				await layOutAll(page);
				const back = await page.evaluate(() => {
					for (const folded of document.querySelectorAll('details')) folded.open = true;
					const textBefore = (link: Element) => {
						const walker = document.createTreeWalker(link.closest('p')!, NodeFilter.SHOW_TEXT);
						walker.currentNode = link;
						while (walker.previousNode() && walker.currentNode.textContent!.trim() === '');
						const { length } = walker.currentNode.textContent!.trimEnd();
						const range = document.createRange();
						range.setStart(walker.currentNode, length - 1);
						range.setEnd(walker.currentNode, length);
						return range.getBoundingClientRect();
					};
					return [...document.querySelectorAll('a.back, .back a:first-child')].map((link) => {
						const { top, width, height } = link.getBoundingClientRect();
						const isAlone = top + height / 2 > textBefore(link).bottom;
						return { isAlone, least: Math.min(width, height), of: link.closest('p')!.textContent };
					});
				});
				expect(back.length).toBeGreaterThan(50);
				expect(back.filter(({ isAlone }) => isAlone)).toEqual([]);
				expect(back.filter(({ least }) => least < 24)).toEqual([]);
			});
		}
	},
);

test('Corrections are visible beside their sentence at every width, and are not copied with it', async () => {
	for (const options of [phone, desk, { viewport: { width: 1440, height: 900 } }]) {
		await site.open(path, options, async ({ page }) => {
			const note = page.locator('.prose .margin', { hasText: '4 July 2025' }).first();
			await note.scrollIntoViewIfNeeded();
			await expect.poll(() => note.locator('del').innerText()).toContain('4 July');
			expect(await note.locator('ins').innerText()).toContain('3 July');
			expect(await note.isVisible()).toBe(true);
			const copied = await page
				.locator('.prose')
				.first()
				.evaluate((prose) => {
					getSelection()?.selectAllChildren(prose);
					return getSelection()?.toString() ?? '';
				});
			expect(copied).toContain('Russia became the first state');
			expect(copied).not.toContain('4 July');
		});
	}
});

test('A copied paragraph has its words without its marks', async () => {
	const permissions = ['clipboard-read', 'clipboard-write'];
	await site.open(path, { ...desk, permissions }, async ({ page }) => {
		const paragraph = page.locator('p:has(> a.mark[id])').first();
		const words = await paragraph.evaluate((element) => {
			getSelection()?.selectAllChildren(element);
			const bare = element.cloneNode(true) as Element;
			for (const other of bare.querySelectorAll('sup, .hidden')) other.remove();
			return bare.textContent;
		});
		await page.keyboard.press('ControlOrMeta+c');
		const copied = await page.evaluate(async () => {
			const [item] = await navigator.clipboard.read();
			const textOf = async (type: string) => (await item!.getType(type)).text();
			const pasted = new DOMParser().parseFromString(await textOf('text/html'), 'text/html');
			return [await textOf('text/plain'), pasted.body.textContent];
		});
		const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
		expect(squeezed(words)).toMatch(/^On 3 July 2025 Russia became the first state to/);
		expect(copied.map(squeezed)).toEqual([squeezed(words), squeezed(words)]);
	});
});

describe('The marks can be hidden', () => {
	test.each([
		['none', 0],
		['doubtful', 1],
	] as const)('to %s, and stay so on the next page', async (choice, least) => {
		await site.open(path, desk, async ({ page }) => {
			const shown = () =>
				page
					.locator('.prose a.mark sup')
					.evaluateAll(
						(signs) => signs.filter((sign) => sign.getBoundingClientRect().width > 0).length,
					);
			const before = await shown();
			await page.locator(`.marks-switch input[value="${choice}"]`).check();
			const after = await shown();
			expect(after).toBeGreaterThanOrEqual(least);
			expect(after).toBeLessThan(before / 2);
			await page.reload();
			expect(await shown()).toBe(after);
		});
	});

	test('and without script there is no switch', async () => {
		await site.open(path, { ...desk, javaScriptEnabled: false }, async ({ page }) => {
			expect(await page.locator('.marks-switch').isVisible()).toBe(false);
		});
	});
});

test('Signs look the same on every device: none depends on the fonts of the reader', async () => {
	await site.open(path, phone, async ({ page }) => {
		await layOutAll(page);
		await page.evaluate(() => {
			for (const folded of document.querySelectorAll('details')) folded.open = true;
		});
		const browser = await page.context().newCDPSession(page);
		await browser.send('DOM.enable');
		await browser.send('CSS.enable');
		const { root } = await browser.send('DOM.getDocument');
		const fontsOf = async (selector: string) => {
			const { nodeId } = await browser.send('DOM.querySelector', { nodeId: root.nodeId, selector });
			const { fonts } = await browser.send('CSS.getPlatformFontsForNode', { nodeId });
			return fonts.map(({ familyName, isCustomFont }) => ({ familyName, isCustomFont }));
		};
		for (const sign of [
			'.prose sup.doubt',
			'.argument .marks-row',
			'.key i',
			'.notes b',
			'.back a',
		]) {
			for (const font of await fontsOf(sign)) expect(font).toMatchObject({ isCustomFont: true });
			expect((await fontsOf(sign)).map(({ familyName }) => familyName)).toContain('Signs');
		}
	});
});

test('A returning reader is offered to continue at the last place', async () => {
	await site.open(path, desk, async ({ page }) => {
		expect(await page.locator('.resume').count()).toBe(0);
		const heading = page.locator('.part > h2').nth(3);
		const places = () =>
			page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('place:')));
		await heading.evaluate((element) => {
			element.scrollIntoView();
		});
		// To follow a link to a place is not to have read up to it.
		await page.waitForTimeout(200);
		expect(await places()).toEqual([]);
		await page.mouse.move(600, 400);
		await page.mouse.wheel(0, 50);
		const title = (await heading.innerText()).replace(/\s*#$/, '');
		await page.waitForFunction(() =>
			Object.keys(localStorage).some((name) => name.startsWith('place:')),
		);
		await page.goto('/method/');
		await page.goto(path);
		const offer = page.locator('.resume a');
		expect(await offer.innerText()).toContain(title);
		await offer.click();
		await expect
			.poll(() => heading.evaluate((element) => element.getBoundingClientRect().top))
			.toBeLessThan(200);
	});
});

test('Contents with introduction and subsections are there without script, at every width', async () => {
	for (const width of [360, 820, 1440]) {
		await site.open(
			path,
			{ viewport: { width, height: 900 }, javaScriptEnabled: false },
			async ({ page }) => {
				const summary = page.locator('.contents > summary');
				if (await summary.isVisible()) await summary.click();
				for (const name of ['Introduction', 'Treaties and credits', 'What was corrected']) {
					expect(await page.locator('.contents a', { hasText: name }).isVisible()).toBe(true);
				}
			},
		);
	}
});

test('No bare letter does anything', async () => {
	await site.open(path, desk, async ({ page }) => {
		for (const key of ['/', 's', 'n', 'p', 'j', 'k', '?']) await page.keyboard.press(key);
		await page.waitForTimeout(200);
		expect(new URL(page.url()).pathname).toBe(path);
	});
});
