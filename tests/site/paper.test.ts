import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { readPdf } from '../typeset/read-pdf.ts';
import { articlePages, dist, files, pages } from './dist.ts';

interface Claim {
	key: string;
	number: number;
	evidence: { quote?: string; language?: string; relation: string; source: { url: string } }[];
}

const wholes = articlePages.filter(({ path }) => path.split('/').length === 3);

test.each(wholes)('$path links its PDF, for readers and for reference managers', ({ $, path }) => {
	const address = `${path}${path.split('/')[1]!}.pdf`;
	expect(files).toContain(address);
	expect($(`link[rel="alternate"][type="application/pdf"]`).attr('href')).toBe(address);
	expect($('meta[name="citation_pdf_url"]').attr('content')).toBe(
		new URL(address, site.address).href,
	);
	expect($('script[type="application/ld+json"]').text()).toContain(
		`"encodingFormat":"application/pdf","contentUrl":"${new URL(address, site.address).href}"`,
	);
	expect($(`#content a[href="${address}"]`).length).toBeGreaterThan(0);
});

test('every page of an article has the picture of the article, at its full address', () => {
	for (const { $, path } of pages.filter(({ $ }) => $('body').is('[data-doubt]'))) {
		const address = `/${path.split('/')[1]!}/card.png`;
		const picture = $('meta[property="og:image"]').attr('content');
		expect(picture, path).toBe(new URL(address, site.address).href);
		expect($('meta[name="twitter:card"]').attr('content'), path).toBe('summary_large_image');
		expect(files).toContain(address);
	}
});

test.each(wholes)('the picture of $path is 1200 × 630', ({ path }) => {
	const { width, height } = PNG.sync.read(readFileSync(join(dist, path, 'card.png')));
	expect([width, height]).toEqual([1200, 630]);
});

describe.each(wholes)('The PDF of $path', async ({ $, path }) => {
	const bytes = readFileSync(join(dist, path, `${path.split('/')[1]!}.pdf`));
	const { pages: sheets, info, markInfo, outline } = await readPdf(bytes);
	const { claims } = JSON.parse(readFileSync(join(dist, path, 'claims.json'), 'utf8')) as {
		claims: Claim[];
	};
	const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
	const ledger = sheets.findIndex(({ text }) => text.includes('The evidence, claim by claim'));

	test('weighs at most 1 MB', () => {
		expect(bytes.length).toBeLessThanOrEqual(1_000_000);
	});

	test('is tagged, in English, and dated by the last review of the evidence', () => {
		expect(markInfo).toMatchObject({ Marked: true });
		expect(info).toMatchObject({ Title: plain($('h1').text()), Language: site.language });
		const reviewed = $('.byline time').eq(1).attr('datetime')!;
		expect(info.CreationDate).toContain(`D:${reviewed.replaceAll('-', '')}`);
	});

	test('has the three points on its first page', () => {
		const points = $('.points .point > p:not([class])').toArray();
		expect(points).toHaveLength(3);
		for (const point of points) expect(sheets[0]!.text).toContain(plain($(point).text()));
	});

	test('has a bookmark for each section, and one for the parts after the text', () => {
		const sections = $('section.part > h2:not(.hidden)')
			.toArray()
			.map((heading) => plain($(heading).clone().children().remove().end().text()));
		const titles = outline.map(({ title }) => title);
		expect(titles.slice(0, sections.length)).toEqual(sections);
		expect(titles.slice(sections.length)).toEqual([
			'The evidence, claim by claim',
			'What was corrected',
			'The figures as tables',
			'Sources',
		]);
		expect(outline.every(({ items }) => items === 0)).toBe(true);
	});

	test('numbers its pages, with the total on each', () => {
		expect(sheets.length).toBeGreaterThan(10);
		for (const [index, { text }] of sheets.entries()) {
			if (index > 0) expect(text).toContain(`${String(index + 1)} / ${String(sheets.length)}`);
		}
	});

	test('notes the evidence of a claim on the page that marks it', () => {
		const numbers = new Map(claims.map(({ key, number }) => [key, String(number)]));
		/** Of each claim, how its first mark ends: with its number, after those of others. */
		const marks = new Map<string, string>();
		let before = '';
		for (const mark of $('.prose a.mark[href^="#claim-"]').toArray()) {
			const key = $(mark).attr('href')!.slice('#claim-'.length);
			const words = plain($(mark).find('> u').text());
			const isFirst = !$(mark).prevUntil(':not(a.mark, .hidden)').is('a.mark');
			if (words === '' && isFirst) before = '';
			// Numbers without marked words, as below a quotation, have their notes elsewhere.
			if (words === '' && before === '') continue;
			// A line or a page may end within the marked words; the number is beside the last.
			const end = words === '' ? `${before},` : words.split(' ').at(-1)!;
			before = end + numbers.get(key)!;
			if (!marks.has(key)) marks.set(key, before);
		}
		const noted = claims.flatMap(({ key, number, evidence }) => {
			const end = marks.get(key);
			const support = evidence.find(({ relation }) => relation === 'supports');
			if (end === undefined || support?.language !== 'en' || !support.quote) return [];
			const [opening = ''] = /^[\p{L}\p{N} ,.’]{1,24}/u.exec(plain(support.quote)) ?? [];
			// Words that contain a quotation are between single quotation marks.
			// The word before it may be cut by a hyphen at the end of the page.
			const note = new RegExp(
				`(?<!\\d)${String(number)} ?[A-Z][a-z]+[a-z ]*\\. [“‘]${RegExp.escape(opening)}`,
			);
			const pagesWith = (holds: (text: string) => boolean) =>
				sheets.flatMap(({ text }, page) => (page < ledger && holds(text) ? [page] : []));
			return [
				{
					key,
					// Between numbers there is a space, or none, or the end of a line.
					marked: pagesWith((text) => text.replaceAll(/,\s+/g, ',').includes(end)),
					noted: pagesWith((text) => note.test(text)),
				},
			];
		});
		expect(noted.length).toBeGreaterThan(3);
		for (const {
			key,
			marked,
			noted: [page, ...others],
		} of noted) {
			expect(page, key).toBeGreaterThan(0);
			expect(others, key).toEqual([]);
			expect(marked, key).toContain(page);
		}
	});

	test('has the timeline and the map as text, row by row, as the page lists them', () => {
		// A line may end at a hyphen of the words, which is read as one that breaks them.
		const bare = (text: string) => text.replaceAll(/[-\s]/g, '');
		const whole = bare(sheets.map(({ text }) => text).join(' '));
		const tables = whole.slice(whole.indexOf('Thefiguresastables'));
		for (const item of $('ol.events > li').toArray()) {
			const when = $(item).find('> a').text();
			const words = $(item).find('> span').clone().children().remove().end().text();
			expect(tables).toContain(bare(`${when} ${words}`));
		}
		const stances = parse<Record<string, string>>(
			readFileSync(join(dist, path, 'stances.csv'), 'utf8'),
			{ columns: true },
		);
		for (const { name = '', says = '', later = '' } of stances) {
			const row = `${RegExp.escape(bare(name))}\\p{L}+${RegExp.escape(bare(says))}`;
			expect(tables).toMatch(new RegExp(row, 'u'));
			expect(tables).toContain(bare(later));
		}
		expect(stances.length).toBeGreaterThan(0);
	});

	test('leads to every source at its public address', () => {
		const links = new Set(sheets.flatMap((sheet) => sheet.links.map((url) => new URL(url).href)));
		for (const { evidence } of claims) {
			for (const { source } of evidence) expect(links).toContain(new URL(source.url).href);
		}
	});
});
