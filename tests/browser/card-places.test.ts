import { describe, expect, test } from 'vitest';
import { articlePages } from '../site/dist.ts';
import { waitForDoubt } from './doubt-line.ts';
import { layOutAll } from './lay-out.ts';
import { useSite } from './visit.ts';

const site = useSite();
const path = articlePages[0]!.path;

const windows = [
	[360, 740],
	[820, 1180],
	[1280, 720],
	[1366, 657],
	[1440, 800],
	[1920, 950],
] as const;

/** The smallest with a sheet and the smallest with a card beside the lines, where room is scarce. */
const wholly: readonly number[] = [360, 1280];

/** The position of the mark in the window when its card opens. */
const heights = { top: 0.08, middle: 0.5, bottom: 0.92 } as const;

/** What a card does wrong, of every mark in the prose: in some windows at both ends, in others at one height, by turns. */
async function faultsOf(given: {
	heights: Readonly<Record<string, number>>;
	isAll: boolean;
}): Promise<string[]> {
	const shares = Object.entries(given.heights);
	const ends = shares.filter(([name]) => name !== 'middle');
	// A turn of the event loop, not a frame: 1,500 cards are opened.
	const turn = () => new Promise((done) => setTimeout(done));
	const faults: string[] = [];
	const marks = [...document.querySelectorAll<HTMLAnchorElement>('.prose a.mark[id]')];
	for (const [index, mark] of marks.entries()) {
		const turnOf = shares[index % shares.length]!;
		for (const [name, share] of given.isAll ? ends : [turnOf]) {
			const { top } = mark.getBoundingClientRect();
			scrollTo({ top: scrollY + top - innerHeight * share, behavior: 'instant' });
			mark.click();
			for (let tries = 0; !document.querySelector('.card') && tries < 50; tries += 1) await turn();
			const card = document.querySelector('.card');
			const fault = (what: string) => faults.push(`${mark.id} at the ${name}: ${what}`);
			if (!card) {
				fault('no card');
				continue;
			}
			const box = card.getBoundingClientRect();
			if (box.width < 200 || box.height < 100) fault(`is ${box.width} by ${box.height} pixels`);
			if (box.left < 0 || box.top < 0) fault('begins outside of the window');
			if (box.right > innerWidth + 1 || box.bottom > innerHeight + 1) fault('leaves the window');
			if (document.documentElement.scrollWidth > innerWidth) fault('the page scrolls sideways');
			for (const line of mark.getClientRects()) {
				const isCovered =
					line.left < box.right - 1 &&
					line.right > box.left + 1 &&
					line.top < box.bottom - 1 &&
					line.bottom > box.top + 1;
				if (isCovered) fault('covers its mark');
				if (line.bottom < 0 || line.top > innerHeight) fault('its mark is out of sight');
			}
			document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
		}
	}
	return faults;
}

describe('The card of every mark', () => {
	test.each(windows)(
		'covers no mark of its own and stays in the window, %i × %i',
		{ timeout: 300_000 },
		async (width, height) => {
			const touch = width < 700 ? { hasTouch: true, isMobile: true } : {};
			await site.open(path, { viewport: { width, height }, ...touch }, async ({ page, errors }) => {
				// To jump from mark to mark within a turn leaves no time to lay out what comes near.
				await layOutAll(page);
				const isAll = wholly.includes(width);
				expect(await page.evaluate(faultsOf, { heights, isAll })).toEqual([]);
				expect(errors).toEqual([]);
			});
		},
	);
});

test.each([700, 820, 1100])(
	'A card above or below its mark is as wide as the text, so it covers few lines, and those whole, %i px',
	async (width) => {
		await site.open(path, { viewport: { width, height: 1000 } }, async ({ page }) => {
			// What is laid out on the way could move the mark from under the pointer.
			await layOutAll(page);
			await page.locator('.prose a.mark').nth(12).click();
			const card = (await page.locator('.card').boundingBox())!;
			const text = (await page.locator('.prose').first().boundingBox())!;
			expect(card.x).toBeLessThanOrEqual(text.x);
			expect(card.x + card.width).toBeGreaterThanOrEqual(text.x + text.width);
		});
	},
);

test.each([1280, 1920])(
	'A card in the margin covers no note above its mark while half of the window is left, %i px',
	async (width) => {
		await site.open(path, { viewport: { width, height: 900 } }, async ({ page }) => {
			await layOutAll(page);
			const found = await page.evaluate(async () => {
				const turn = () => new Promise((done) => setTimeout(done));
				const covered: string[] = [];
				let seen = 0;
				for (const notes of document.querySelectorAll<HTMLElement>('.notes')) {
					const block = notes.closest('.noted')!;
					const marks = [
						...document.querySelectorAll<HTMLAnchorElement>('.prose a.mark[id]'),
					].filter((one) => block.compareDocumentPosition(one) & 4);
					const mark = marks.find(
						(one) => one.getBoundingClientRect().top > notes.getBoundingClientRect().top + 30,
					);
					if (!mark) continue;
					scrollTo({
						top: scrollY + notes.getBoundingClientRect().top - 80,
						behavior: 'instant',
					});
					const note = notes.getBoundingClientRect();
					if (mark.getBoundingClientRect().top > innerHeight / 2 || note.bottom > innerHeight / 2)
						continue;
					mark.click();
					for (let tries = 0; !document.querySelector('.card') && tries < 50; tries += 1)
						await turn();
					const card = document.querySelector('.card')!.getBoundingClientRect();
					seen += 1;
					const after = notes.getBoundingClientRect();
					if (card.top < after.bottom) covered.push(mark.id);
					document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
				}
				return { covered, seen };
			});
			expect(found.seen).toBeGreaterThan(3);
			expect(found.covered).toEqual([]);
		});
	},
);

test('The button to the next claim leads a phone through the article, each mark in sight above its card', async () => {
	const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
	await site.open(path, phone, async ({ page }) => {
		const found = await page.evaluate(async () => {
			const drawn = () =>
				new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
			const faults: string[] = [];
			document.querySelector<HTMLElement>('.prose a.mark[id]')?.click();
			let seen = 0;
			for (;;) {
				await drawn();
				const mark = document.querySelector('a.mark.open');
				const card = document.querySelector('.card');
				if (!mark || !card) throw new Error(`After ${String(seen)} claims there is no card.`);
				seen += 1;
				const { top, bottom } = card.getBoundingClientRect();
				for (const line of mark.getClientRects()) {
					if (line.top < 0 || line.bottom > top || bottom > innerHeight + 1)
						faults.push(
							`${mark.id}: ${String(line.top)} to ${String(line.bottom)}, card ${String(top)} to ${String(bottom)}`,
						);
				}
				const next = [...card.querySelectorAll('button')].find((one) => one.textContent === 'Next');
				if (!next) return { faults, seen };
				next.click();
			}
		});
		expect(found.faults).toEqual([]);
		expect(found.seen).toBeGreaterThan(75);
	});
});

test.each([
	{ of: 'a phone whose address bar comes and goes', width: 360, heights: [740, 684, 740] },
	{ of: 'a desk that is made lower and higher', width: 1280, heights: [900, 500, 900] },
])(
	'A card stays with its mark in the window of $of',
	async ({ width, heights: [first, ...others] }) => {
		const touch = width < 700 ? { hasTouch: true, isMobile: true } : {};
		const viewport = { width, height: first! };
		await site.open(path, { viewport, ...touch }, async ({ page }) => {
			const mark = page.locator('.prose a.mark[id]').nth(20);
			await mark.evaluate(async (element: HTMLElement) => {
				scrollBy(0, element.getBoundingClientRect().top - innerHeight * 0.3);
				// Its paragraph is laid out in the next frame.
				await new Promise(requestAnimationFrame);
				await new Promise(requestAnimationFrame);
				element.click();
			});
			await page.locator('.card').waitFor();
			for (const height of others) {
				await page.setViewportSize({ width, height });
				await page.evaluate(() => new Promise(requestAnimationFrame));
				const { box, lines } = await mark.evaluate((element) => ({
					box: document.querySelector('.card')?.getBoundingClientRect().toJSON() as
						DOMRect | undefined,
					lines: [...element.getClientRects()].map((line) => line.toJSON() as DOMRect),
				}));
				expect(box, `there is a card at ${String(height)} px`).toBeDefined();
				expect(box!.top).toBeGreaterThanOrEqual(0);
				expect(box!.bottom).toBeLessThanOrEqual(height);
				for (const line of lines) {
					const isBeside = line.left >= box!.right || line.right <= box!.left;
					expect(isBeside || line.top >= box!.bottom || line.bottom <= box!.top).toBe(true);
				}
			}
		});
	},
);

test.each([
	[360, 740],
	[740, 360],
	[820, 1180],
	[1280, 800],
])(
	'A card leaves in sight the line that says what is switched off, %i × %i',
	async (width, height) => {
		const address = `${path}?without=state`;
		const touch = width < 800 ? { hasTouch: true, isMobile: true } : {};
		await site.open(address, { viewport: { width, height }, ...touch }, async ({ page }) => {
			await waitForDoubt(page);
			await layOutAll(page);
			const found = await page.evaluate(async () => {
				const turn = () => new Promise((done) => setTimeout(done));
				const covering: string[] = [];
				let seen = 0;
				for (const mark of document.querySelectorAll<HTMLElement>('.prose a.mark[id]')) {
					const { top } = mark.getBoundingClientRect();
					scrollTo({ top: scrollY + top - innerHeight * 0.7, behavior: 'instant' });
					mark.click();
					for (let tries = 0; !document.querySelector('.card') && tries < 50; tries += 1)
						await turn();
					const card = document.querySelector('.card')!.getBoundingClientRect();
					const line = document.querySelector('.doubt-line')!.getBoundingClientRect();
					seen += 1;
					if (card.bottom > line.top || card.height < 100) covering.push(mark.id);
					document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
				}
				return { covering, seen };
			});
			expect(found.seen).toBeGreaterThan(75);
			expect(found.covering).toEqual([]);
		});
	},
);
