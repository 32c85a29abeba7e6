import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings } from './axe-findings.ts';
import { removeAlike, scrolledSideways, tooWide } from './lay-out.ts';
import { kindsOfPage, useSite } from './visit.ts';

const light = { colorScheme: 'light', forcedColors: 'none' } as const;
const dark = { colorScheme: 'dark', forcedColors: 'none' } as const;
const forced = { colorScheme: 'light', forcedColors: 'active' } as const;

/** From the smallest width of WCAG 2.2 (1.4.10) over phones and tablets to desks, and both sides of each change of layout. */
const widths = [320, 360, 390, 768, 820, 1024, 1200, 1280, 1366, 1440, 1920];

/** What has no colour is the same in the dark, and looked at once for each layout. */
const views = [
	{ width: 360, view: light, rules: 'all', isFolded: true },
	{ width: 1280, view: light, rules: 'all', isFolded: false },
	{ width: 1440, view: dark, rules: 'colours', isFolded: false },
	{ width: 360, view: dark, rules: 'colours', isFolded: false },
	{ width: 360, view: forced, rules: 'colours', isFolded: false },
] as const;

const site = useSite();

/** Pages of each kind, and one that a script has filled. */
const seen = [...kindsOfPage, { kind: 'search results', path: '/search/?q=Taliban' }];

// One visit for all: to open the long pages again takes longer than what is asked of them.
test.each(seen)(
	'$kind ($path) scrolls sideways at no width, on phones also not with text twice as large or set wider, nothing in it does on a phone, no sentence is torn into boxes, it has targets large enough to hit, and axe finds nothing',
	async ({ path }) => {
		await site.open(path, light, async ({ page }) => {
			if (path.includes('?')) await page.locator('#results li').first().waitFor();
			await withLargeText(page, () => expectNarrow(page));
			await fold(page, true);
			await withWideText(page, async () => {
				await page.setViewportSize({ width: 320, height: 800 });
				expect(await tooWide(page), '320 px, text set wider').toEqual([]);
			});
			for (const width of widths) {
				await page.setViewportSize({ width, height: 800 });
				expect(await tooWide(page), `${String(width)} px`).toEqual([]);
			}
			await fold(page, false);
			for (const width of [360, 1440]) {
				await page.setViewportSize({ width, height: 900 });
				expect(await tooSmall(page), `${String(width)} px`).toEqual([]);
				// Tables and lists that were folded away may be wider than what is seen at first.
				expect(await tooWide(page), `${String(width)} px, unfolded`).toEqual([]);
			}
			expect(await tornSentences(page)).toEqual([]);
			await page.setViewportSize({ width: 320, height: 900 });
			expect(await scrolledSideways(page)).toEqual([]);
			// Of entries that are alike one is enough: axe takes seconds for thousands.
			await removeAlike(page);
			const found = [];
			for (const { width, view, rules, isFolded } of views) {
				await page.setViewportSize({ width, height: 900 });
				await page.emulateMedia(view);
				await fold(page, isFolded);
				const findings = await axeFindings(page, rules);
				found.push(
					...findings.map((finding) => `${String(width)} px, ${JSON.stringify(view)}: ${finding}`),
				);
			}
			expect(found).toEqual([]);
		});
	},
	// The lists of sources and evidence are long, and axe looks at every element of them.
	300_000,
);

test('A claim without state media scrolls sideways on no phone with text twice as large', async () => {
	const claim = kindsOfPage.find(({ kind }) => kind === 'claim')!;
	await site.open(`${claim.path}?without=state`, light, async ({ page }) => {
		await page.locator('.doubt-line .choices').first().waitFor();
		await withLargeText(page, () => expectNarrow(page));
	});
});

/** Looks at a page as a reader sees it who has told the browser to show letters twice as large. */
async function withLargeText(page: Page, look: () => Promise<void>): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
	const size = await page.evaluate(() => {
		const probe = document.createElement('p');
		probe.style.fontSize = 'medium';
		document.body.append(probe);
		const { fontSize } = getComputedStyle(probe);
		probe.remove();
		return fontSize;
	});
	expect(size).toBe('32px');
	await look();
	await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
	await session.detach();
}

/** Looks at a page with the distances between letters, words and lines that readers may set (WCAG 1.4.12). */
async function withWideText(page: Page, look: () => Promise<void>): Promise<void> {
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`* {
			line-height: 1.5 !important;
			letter-spacing: 0.12em !important;
			word-spacing: 0.16em !important;
		}`);
		document.adoptedStyleSheets.push(sheet);
	});
	await look();
	await page.evaluate(() => document.adoptedStyleSheets.pop());
}

/** A page on phones, folded and unfolded, is not wider than the window. */
async function expectNarrow(page: Page): Promise<void> {
	for (const width of [390, 320]) {
		await page.setViewportSize({ width, height: 800 });
		expect(await tooWide(page), `${String(width)} px, large text`).toEqual([]);
	}
	await fold(page, false);
	expect(await tooWide(page), 'large text, unfolded').toEqual([]);
}

/** Folds what was folded at first, or unfolds everything. */
function fold(page: Page, isFolded: boolean): Promise<void> {
	return page.evaluate((isFolded) => {
		for (const details of document.querySelectorAll('details')) {
			details.dataset.first ??= details.open ? 'unfolded' : 'folded';
			details.open = !isFolded || details.dataset.first === 'unfolded';
		}
	}, isFolded);
}

/** Elements that lay out the words and links of a sentence as boxes of a row, with gaps between them. */
function tornSentences(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('body *')]
			.filter((element) => /flex|grid/.test(getComputedStyle(element).display))
			.filter(
				({ children, childNodes }) =>
					children.length > 0 &&
					[...childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
			)
			.map((element) => element.outerHTML.slice(0, 120)),
	);
}

/** Side of the square that a pointer must find (WCAG 2.2, 2.5.8), in CSS pixels. */
const least = 24;

/** Links, buttons and fields smaller than a finger needs. A link in a sentence has the height of its line. */
function tooSmall(page: Page): Promise<string[]> {
	return page.evaluate((side) => {
		const targets = document.querySelectorAll(
			'a[href]:not(svg a), button, summary, label, select, input:not(label input)',
		);
		return [...targets]
			.filter((element) => element.checkVisibility() && !element.matches('.hidden'))
			.map((element) => ({ element, box: element.getBoundingClientRect() }))
			.filter(({ box }) => box.height > 0 && (box.width < side || box.height < side))
			.filter(({ element }) => !isInSentence(element))
			.map(
				({ element, box }) =>
					`${element.outerHTML.slice(0, 90)}: ${String(box.width)} × ${String(box.height)}`,
			)
			.slice(0, 10);

		function isInSentence(element: Element): boolean {
			const isInline = (one: Element) => getComputedStyle(one).display === 'inline';
			let block = element.parentElement;
			while (block && isInline(block)) block = block.parentElement;
			const words = block?.cloneNode(true) as Element | undefined;
			for (const other of words?.querySelectorAll('a, button, summary, .hidden') ?? [])
				other.remove();
			return isInline(element) && /[\p{L}\d]{2}/u.test(words?.textContent ?? '');
		}
	}, least);
}

test.each(['claim', 'cite'])('On the page of a %s, buttons in a row stand apart', async (kind) => {
	const { path } = kindsOfPage.find((one) => one.kind === kind)!;
	for (const width of [360, 1280]) {
		await site.open(path, { viewport: { width, height: 800 } }, async ({ page }) => {
			const gaps = await page.evaluate(() =>
				[...document.querySelectorAll('button[data-copy] + :is(button, a)')].map((button) => {
					const before = button.previousElementSibling!.getBoundingClientRect();
					const { left, top } = button.getBoundingClientRect();
					return top >= before.bottom ? Infinity : left - before.right;
				}),
			);
			for (const gap of gaps) expect(gap).toBeGreaterThan(12);
			// Where the last button of the page has a line of its own, it begins where lines begin.
			const start = (selector: string) =>
				page.locator(selector).evaluate((one) => Math.round(one.getBoundingClientRect().left));
			if (width === 360) expect(await start('.theme')).toBe(await start('.colophon > p >> nth=0'));
		});
	}
});
