import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { articlePages } from '../site/dist.ts';
import { kindsOfPage, useSite } from './visit.ts';

const site = useSite();
const { path, $ } = articlePages[0]!;

/** Words as they can be compared with those of a PDF, which divides them as it likes. */
function packedOf(words: string): string {
	return words.replaceAll(/[\s\u00ad#]+/g, '').toLowerCase();
}

/** Text without hyphens, since lines may end in others. */
function withoutHyphens(text: string): string {
	return text.replaceAll(/[-‐]/g, '');
}

/** The text of each page of a PDF as a whole, and of its left and right half. */
async function columnsOf(pdf: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<string[]> {
	const columns = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const page = await pdf.getPage(number);
		const [, , width = 0] = page.view;
		const { items } = await page.getTextContent();
		const words = items
			.filter((item) => 'str' in item)
			.map(({ str, transform }) => ({ str, x: Number(transform[4]), y: Number(transform[5]) }))
			// The number of the page is not part of its text.
			.filter(({ str }) => /\p{L}/u.test(str));
		for (const [from, to] of [
			[0, width],
			[0, width / 2],
			[width / 2, width],
		] as const) {
			const column = words.filter(({ x }) => x >= from && x < to);
			column.sort((one, other) =>
				Math.abs(one.y - other.y) < 2 ? one.x - other.x : other.y - one.y,
			);
			columns.push(withoutHyphens(packedOf(column.map(({ str }) => str).join(''))));
		}
	}
	return columns;
}

test('Printed, the article carries the addresses of its sources, and who disputes the billion', async () => {
	const text = await site.open(path, {}, async ({ page }) => {
		const pdf = await page.pdf({ format: 'A4', margin: { top: '18mm', bottom: '18mm' } });
		const { text: pages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
		return pages.join('\n');
	});
	const packed = text.replaceAll(/\s+/g, '');
	const addresses = $('.evidence .source a[href^="http"]')
		.map((_, link) => $(link).attr('href')!)
		.get();
	expect(addresses.length).toBeGreaterThan(100);
	const missing = addresses.filter((address) => !packed.includes(address.replaceAll(/\s/g, '')));
	expect(missing).toEqual([]);
	// What is folded on the screen is open on paper: tables, lists of events, corrections.
	const folded = $('figure :is(td, .events li > span), .corrections del')
		.map((_, cell) => $(cell).clone().find('a, .hidden, sup').remove().end().text())
		.get();
	expect(folded.length).toBeGreaterThan(200);
	expect(folded.filter((words) => !packed.includes(words.replaceAll(/\s+/g, '')))).toEqual([]);
	expect(packed).toContain('RustamKhabibullin');
	const elsewhere = $('.evidence > .intro > span')
		.map((_, sentence) => $(sentence).text())
		.get();
	expect(elsewhere.length).toBeGreaterThan(0);
	expect(elsewhere.filter((words) => !packed.includes(words.replaceAll(/\s+/g, '')))).toEqual([]);
	expect(packed).not.toContain('Skiptothenextsection');
});

test('Printed, the article has margins, and few pages are half empty', async () => {
	const pages = await site.open(path, {}, async ({ page }) => {
		const pdf = await getDocumentProxy(
			new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })),
		);
		const found = [];
		for (let number = 1; number <= pdf.numPages; number++) {
			const sheet = await pdf.getPage(number);
			const [, , width = 0, height = 0] = sheet.view;
			const { items } = await sheet.getTextContent();
			// The number of the page is not part of its text.
			const words = items.filter((item) => 'str' in item).filter(({ str }) => /\p{L}/u.test(str));
			const lefts = words.map(({ transform }) => Number(transform[4]) / width);
			const bottoms = words.map(({ transform }) => Number(transform[5]) / height);
			found.push({ number, left: Math.min(...lefts), bottom: Math.min(...bottoms) });
		}
		return found;
	});
	// 12 mm of the 210 mm.
	expect(pages.filter(({ left }) => left < 0.057)).toEqual([]);
	expect(pages.slice(0, -1).filter(({ bottom }) => bottom > 0.5).length).toBeLessThanOrEqual(2);
	// The last page has words.
	expect(pages.at(-1)!.bottom).toBeLessThan(1);
});

test.each(['brief', 'glossary', 'article'])(
	'Printed, no page of the %s ends with a heading, a label or a question',
	async (kind) => {
		const { path } = kindsOfPage.find((one) => one.kind === kind)!;
		const { introducing, ends } = await site.open(path, {}, async ({ page }) => {
			const pdf = await getDocumentProxy(
				new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })),
			);
			const ends = [];
			for (let number = 1; number < pdf.numPages; number++) {
				const { items } = await (await pdf.getPage(number)).getTextContent();
				const words = items.filter((item) => 'str' in item).filter(({ str }) => /\p{L}/u.test(str));
				const heights = words.map(({ transform }) => Number(transform[5]));
				const lowest = Math.min(...heights);
				ends.push(words.filter((_, index) => heights[index]! - lowest < 1));
			}
			return {
				ends: ends.map((words) => packedOf(words.map(({ str }) => str).join(''))),
				introducing: await page
					.locator('main :is(h2, h3, .label, .question, .asks)')
					.allTextContents(),
			};
		});
		expect(introducing.length).toBeGreaterThan(5);
		const known = new Set(introducing.map(packedOf));
		expect(ends.filter((words) => known.has(words))).toEqual([]);
	},
);

const claimPages = $('.evidence .claims > li')
	.toArray()
	.map((claim) => ({
		path: $(claim).find('.says a').attr('href')!,
		size: $(claim).find('.source').length,
	}))
	.sort((one, other) => other.size - one.size)
	.map((claim) => claim.path);

test.each([
	['the article', path, 'A4'],
	['the ledger', `${path}evidence/`, 'A4'],
	// Small sheets, so there are many ends of pages.
	['the claim with the most evidence', claimPages[0]!, 'A6'],
	['the claim with the next most', claimPages[1]!, 'A6'],
])(
	'Printed, no page or column of %s ends between a quotation and its source',
	async (_, path, format) => {
		const { columns, quotations } = await site.open(path, {}, async ({ page }) => {
			const pdf = await page.pdf({ format, preferCSSPageSize: true });
			const columns = await columnsOf(await getDocumentProxy(new Uint8Array(pdf)));
			const quotations = await page
				.locator('.claims :is(.words, .translation)')
				.evaluateAll((all) => all.map((one) => one.textContent));
			return { columns, quotations };
		});
		expect(columns.length).toBeGreaterThan(1);
		expect(quotations.length).toBeGreaterThan(5);
		// The last words are enough: whole quotations go on over columns.
		const ends = quotations.map((words) => withoutHyphens(packedOf(words)).slice(-25));
		expect(columns.filter((text) => ends.some((words) => text.endsWith(words)))).toEqual([]);
	},
);

test('Printed, the list of evidence begins on the first page', async () => {
	const [first = ''] = await site.open(`${path}evidence/`, {}, async ({ page }) => {
		const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
		return (await extractText(await getDocumentProxy(new Uint8Array(pdf)))).text;
	});
	expect(packedOf(first)).toContain(packedOf($('.evidence .says').first().text()));
});

test('Printed, the tables of where the evidence comes from fill their pages', async () => {
	const pages = await site.open(`${path}sources/`, {}, async ({ page }) => {
		const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
		return (await extractText(await getDocumentProxy(new Uint8Array(pdf)))).text;
	});
	const heading = packedOf('All sources, by publisher');
	expect(pages.findIndex((text) => packedOf(text).includes(heading))).toBe(1);
});

test.each([
	['claim', 'Cite this claim'],
	['figure', 'Sources'],
])(
	'Printed, the page of a %s has no buttons, and no heading with nothing below it',
	async (kind, kept) => {
		const page = kindsOfPage.find((one) => one.kind === kind)!;
		await site.open(page.path, {}, async ({ page }) => {
			await page.emulateMedia({ media: 'print' });
			expect(await page.locator('button:visible').count()).toBe(0);
			const headings = await page.locator('main section > h2:visible').evaluateAll((all) =>
				all.map((heading) => ({
					words: heading.textContent.trim(),
					isBare: ![...heading.parentElement!.children].some(
						(other) => other !== heading && other.getBoundingClientRect().height > 0,
					),
				})),
			);
			expect(headings.map(({ words }) => words)).toContain(kept);
			expect(headings.filter(({ isBare }) => isBare)).toEqual([]);
		});
	},
);

test('Printed, a filtered list of evidence says how much of it there is, and offers nothing to press', async () => {
	const text = await site.open(`${path}evidence/?status=disputed`, {}, async ({ page }) => {
		await page.locator('form.filters').waitFor();
		const pdf = await page.pdf({ format: 'A4' });
		const { text: pages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
		return pages.join('\n').replaceAll(/\s+/g, ' ');
	});
	expect(text).toMatch(/\b(\d+) of (?!\1)\d+ shown/);
	expect(text).not.toMatch(/Switch off|Choose what to switch off|Show all|All sections/);
});
