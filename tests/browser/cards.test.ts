import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { articlePages } from '../site/dist.ts';
import { layOutAll } from './lay-out.ts';
import { click, hover, tap, useSite } from './visit.ts';

const site = useSite();
const path = articlePages[0]!.path;

/** The mark of the claim that trade had passed a billion dollars. */
const billion = '.prose a.mark[href="#claim-trade-one-billion"]';
const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const card = (page: Page) => page.locator('.card');

async function expectDoubt(page: Page): Promise<void> {
	await card(page).waitFor();
	const text = await card(page).innerText();
	expect(text).toContain('Rustam Khabibullin');
	expect(text).toMatch(/Disputed, one origin/);
	expect(text).toContain('disputes');
}

describe('Who says that trade was a billion, and why to doubt it', () => {
	test('is shown by pointing at the mark', async () => {
		await site.open(path, desk, async ({ page }) => {
			await hover(page.locator(billion).first());
			await expectDoubt(page);
		});
	});

	test('is shown by a card whose mark is still to be seen in forced colours', async () => {
		await site.open(path, { ...desk, forcedColors: 'active' }, async ({ page }) => {
			const mark = page.locator(billion).first();
			const outlineOf = () => mark.evaluate((element) => getComputedStyle(element).outlineStyle);
			expect(await outlineOf()).toBe('none');
			await hover(mark);
			await expectDoubt(page);
			expect(await outlineOf()).toBe('solid');
		});
	});

	test('is shown by one tap, in a sheet at the foot of the screen', async () => {
		await site.open(path, phone, async ({ page }) => {
			await tap(page.locator(billion).first());
			await expectDoubt(page);
			const box = (await card(page).boundingBox())!;
			expect(Math.round(box.x)).toBe(0);
			expect(Math.round(box.y + box.height)).toBe(740);
		});
	});

	test('is shown in a sheet of most of the height on a phone on its side, below the mark', async () => {
		const onItsSide = { ...phone, viewport: { width: 740, height: 360 } };
		await site.open(path, onItsSide, async ({ page }) => {
			const mark = page.locator(billion).first();
			await tap(mark);
			await expectDoubt(page);
			const [sheet, marked] = [(await card(page).boundingBox())!, (await mark.boundingBox())!];
			expect(sheet.height).toBeGreaterThan(180);
			expect(marked.y).toBeGreaterThanOrEqual(0);
			expect(marked.y + marked.height).toBeLessThanOrEqual(sheet.y);
		});
	});

	test('is shown when the mark takes the focus of the keyboard', async () => {
		await site.open(path, desk, async ({ page }) => {
			await page.locator(billion).first().focus();
			await page.keyboard.press('Shift+Tab');
			await page.keyboard.press('Tab');
			await expectDoubt(page);
		});
	});
});

describe('A card', () => {
	test.each([
		['a phone', phone],
		['a desk', desk],
	])('open on %s, passes axe in every colour scheme', async (_, options) => {
		// The section has the same cards, and axe goes through all of a page, also to look at a part.
		await site.open(`${path}economics/`, options, async ({ page }) => {
			// Before, not after: a card goes with its mark, which moves when all at once is laid out.
			await layOutAll(page);
			await click(page.locator(billion).first());
			await card(page).waitFor();
			const found = await axeFindings(page, 'all', '.card');
			for (const scheme of [
				{ colorScheme: 'dark', forcedColors: 'none' },
				{ colorScheme: 'light', forcedColors: 'active' },
			] as const) {
				await page.emulateMedia(scheme);
				found.push(...(await axeFindings(page, 'colours', '.card')));
			}
			expect(found).toEqual([]);
		});
	});

	test('does not block the keyboard: Tab moves to the next mark', async () => {
		await site.open(path, desk, async ({ page }) => {
			await page.locator(billion).first().focus();
			await page.keyboard.press('Shift+Tab');
			await page.keyboard.press('Tab');
			await card(page).waitFor();
			await page.keyboard.press('Tab');
			expect(await page.evaluate(() => document.activeElement?.closest('.card'))).toBe(null);
		});
	});

	test('takes the focus with Enter and returns it with Escape', async () => {
		await site.open(path, desk, async ({ page }) => {
			const mark = page.locator(billion).first();
			await mark.focus();
			await page.keyboard.press('Enter');
			await card(page).waitFor();
			await page.keyboard.press('Tab');
			expect(await page.evaluate(() => document.activeElement?.closest('.card') !== null)).toBe(
				true,
			);
			await page.keyboard.press('Escape');
			expect(await card(page).count()).toBe(0);
			expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
		});
	});

	test('is reported to a screen reader as the description of its mark', async () => {
		await site.open(path, desk, async ({ page }) => {
			const mark = page.locator(billion).first();
			await hover(mark);
			await card(page).waitFor();
			const id = await mark.getAttribute('aria-describedby');
			expect(id).toBe(await card(page).getAttribute('id'));
		});
	});

	test('stays while the pointer is in it and closes when the pointer leaves', async () => {
		await site.open(path, desk, async ({ page }) => {
			await hover(page.locator(billion).first());
			await card(page).waitFor();
			await card(page).hover({ position: { x: 40, y: 40 } });
			await page.waitForTimeout(600);
			expect(await card(page).count()).toBe(1);
			await page.mouse.move(5, 5);
			await card(page).waitFor({ state: 'detached' });
		});
	});

	test('is closed by Escape and by a click elsewhere', async () => {
		await site.open(path, desk, async ({ page }) => {
			const mark = page.locator(billion).first();
			await click(mark);
			await card(page).waitFor();
			await page.keyboard.press('Escape');
			await card(page).waitFor({ state: 'detached' });
			await click(mark);
			await card(page).waitFor();
			await page.mouse.click(8, 400);
			await card(page).waitFor({ state: 'detached' });
		});
	});

	test.each([
		{ about: '320 px wide', width: 320, height: 640 },
		{ about: '1280 px at 400 %', width: 320, height: 256 },
		{ about: '820 px wide', width: 820, height: 600 },
	])('stays on the screen, $about', async ({ width, height }) => {
		await site.open(path, { viewport: { width, height } }, async ({ page }) => {
			await click(page.locator(billion).first());
			await card(page).waitFor();
			const box = (await card(page).boundingBox())!;
			expect(box.x).toBeGreaterThanOrEqual(0);
			expect(box.y).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width).toBeLessThanOrEqual(width);
			expect(box.y + box.height).toBeLessThanOrEqual(height + 1);
		});
	});

	test('does not open under a pointer that rests while the page scrolls', async () => {
		await site.open(path, desk, async ({ page }) => {
			const { x, y, way } = await page
				.locator(billion)
				.first()
				.evaluate((element) => {
					const { left, height } = element.getClientRects()[0]!;
					const at = { x: left + 5, y: innerHeight / 2 + height / 2 };
					// The pointer rests first where there is no mark.
					const isFree = (way: number) => {
						scrollTo(0, scrollY + element.getClientRects()[0]!.top - innerHeight / 2 - way);
						return !document.elementFromPoint(at.x, at.y)?.closest('a');
					};
					return { ...at, way: [200, 220, 240, 260, 280].find(isFree) ?? 0 };
				});
			await page.mouse.move(x, y);
			await page.waitForTimeout(600);
			const before = await card(page).count();
			await page.mouse.wheel(0, way);
			await page.waitForTimeout(800);
			expect([before, await card(page).count()]).toEqual([0, 0]);
		});
	});

	test('that the keyboard has opened stays while the page scrolls under a pointer that rests', async () => {
		await site.open(path, desk, async ({ page }) => {
			await page.mouse.move(640, 450);
			const mark = page.locator(billion).first();
			await mark.focus();
			// Longer than a card waits that the pointer has left.
			await page.waitForTimeout(600);
			expect(await card(page).isVisible()).toBe(true);
			await page.keyboard.press('Escape');
			await mark.evaluate((element: HTMLElement) => {
				scrollTo(0, 0);
				element.blur();
			});
			await mark.focus();
			await page.keyboard.press('Enter');
			await page.waitForTimeout(600);
			expect(await page.evaluate(() => document.activeElement?.closest('.card') !== null)).toBe(
				true,
			);
		});
	});

	test('moves to the next claim and back, closes, and returns the focus', async () => {
		await site.open(path, phone, async ({ page }) => {
			const mark = page.locator(billion).first();
			await tap(mark);
			await card(page).waitFor();
			const says = () => card(page).locator('.says').innerText();
			const first = await says();
			await page.getByRole('button', { name: 'Next' }).tap();
			await expect.poll(says).not.toBe(first);
			await page.getByRole('button', { name: 'Previous' }).tap();
			await expect.poll(says).toBe(first);
			await page.getByRole('button', { name: 'Close' }).tap();
			expect(await card(page).count()).toBe(0);
		});
	});

	test('can be used with the keyboard, one press for each claim, and says which it is', async () => {
		await site.open(path, desk, async ({ page }) => {
			await page.locator('.prose a.mark[id]').first().focus();
			await page.keyboard.press('Enter');
			await card(page).waitFor();
			const focus = page.locator(':focus');
			const says = () => card(page).locator('.says').innerText();
			const first = await says();
			await page.getByRole('button', { name: 'Next' }).focus();
			const seen = [first];
			for (const name of ['Next', 'Next', 'Previous']) {
				if (name === 'Previous') await page.getByRole('button', { name }).focus();
				await page.keyboard.press('Enter');
				await expect.poll(says).not.toBe(seen.at(-1));
				await expect.poll(() => focus.innerText()).toBe(name);
				seen.push(await says());
				const mark = (await page.locator('a.mark.open').textContent())!;
				expect(await card(page).getAttribute('aria-label')).toBe(mark);
				const described = await focus.getAttribute('aria-describedby');
				expect(await page.locator(`#${described!}`).innerText()).toContain(seen.at(-1));
			}
			expect(seen[3]).toBe(seen[1]);
		});
	});

	test('names the owner of a source, links to its entry and to the quoted words', async () => {
		await site.open(path, desk, async ({ page }) => {
			await click(page.locator(billion).first());
			await card(page).waitFor();
			expect(await card(page).innerText()).toContain('owner: ');
			const addresses = await card(page)
				.locator('.source a')
				.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
			expect(addresses.some((href) => href.includes('/sources/#source-'))).toBe(true);
			expect(addresses.some((href) => href.includes('#:~:text='))).toBe(true);
		});
	});

	test('leaves no id twice in the page', async () => {
		await site.open(path, desk, async ({ page }) => {
			await hover(page.locator(billion).first());
			await card(page).waitFor();
			const twice = await page.evaluate(() => {
				const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
				return ids.filter((id, index) => ids.indexOf(id) < index);
			});
			expect(twice).toEqual([]);
		});
	});

	test.each(['term', 'person'])('shows a %s in the same way', async (kind) => {
		await site.open(path, desk, async ({ page, errors }) => {
			const mark = page.locator(`.prose a.${kind}`).first();
			await hover(mark);
			await card(page).waitFor();
			expect((await card(page).innerText()).length).toBeGreaterThan(40);
			expect(errors).toEqual([]);
		});
	});

	describe('from a page that answers late, or not at all,', () => {
		const person = '.prose a.person';
		/** Opens the article; requests for pages of people end like this, when the test says so. */
		const openHeld = async (
			end: 'continue' | 'abort',
			look: (page: Page, answer: () => void) => Promise<void>,
		) => {
			const held = Promise.withResolvers<undefined>();
			const answer = () => {
				held.resolve(undefined);
			};
			await site.open(
				path,
				desk,
				({ page }) => look(page, answer),
				(page) =>
					page.route('**/people/*/', async (route) => {
						await held.promise;
						await route[end]();
					}),
			);
		};
		const pointAt = async (page: Page) => {
			const asked = page.waitForRequest('**/people/*/');
			await hover(page.locator(person).first());
			await asked;
		};
		const answered = async (page: Page, answer: () => void) => {
			const response = page.waitForResponse('**/people/*/');
			answer();
			await (await response).finished();
			await page.waitForTimeout(100);
		};

		test('does not replace the card that a reader has opened meanwhile', () =>
			openHeld('continue', async (page, answer) => {
				await pointAt(page);
				await hover(page.locator(billion).first());
				await expectDoubt(page);
				await answered(page, answer);
				await expectDoubt(page);
			}));

		test('does not open when the pointer has left', () =>
			openHeld('continue', async (page, answer) => {
				await pointAt(page);
				await page.mouse.move(2, 450);
				await answered(page, answer);
				expect(await card(page).count()).toBe(0);
			}));

		test('follows the link after a press', () =>
			openHeld('abort', async (page, answer) => {
				const link = page.locator(person).first();
				const to = await link.evaluate((mark) => (mark as HTMLAnchorElement).href);
				const asked = page.waitForRequest('**/people/*/');
				await click(link);
				await asked;
				const followed = page.waitForRequest(
					(request) => request.isNavigationRequest() && request.url() === to,
				);
				answer();
				await followed;
			}));
	});

	test('copies the address of the claim, and the quote with its source', async () => {
		const permissions = ['clipboard-read', 'clipboard-write'];
		await site.open(path, { ...desk, permissions }, async ({ page }) => {
			const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
			await click(page.locator(billion).first());
			await page.getByRole('button', { name: 'Copy link' }).click();
			expect(await clipboard()).toMatch(/\/claims\/trade-one-billion\/$/);
			await page.getByRole('button', { name: 'Copy quote' }).click();
			expect(await clipboard()).toMatch(/^“.+” .+https?:\/\//s);
		});
	});

	test('has a button for copying that has its own name again, however often it is pressed', async () => {
		const permissions = ['clipboard-read', 'clipboard-write'];
		await site.open(path, { ...desk, permissions }, async ({ page }) => {
			await click(page.locator(billion).first());
			const button = page.locator('.card button').filter({ hasText: /^Cop/ }).first();
			await button.click();
			await page.locator('.card button').filter({ hasText: 'Copied' }).click();
			await page.getByRole('button', { name: 'Copy link' }).waitFor({ timeout: 10_000 });
		});
	});
});
