import { PNG } from 'pngjs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeReading } from '../../src/content/reading.ts';
import { articleDocument } from '../../src/exports/typst/article.ts';
import { cardDocument, cardSize, type CardWords } from '../../src/exports/typst/card.ts';
import { assemble } from '../../src/model/graph/assemble.ts';
import { buildGraph } from '../../src/model/graph/graph.ts';
import { loadRasteriser } from '../../src/raster/png.ts';
import { MissingGlyphError, missingGlyphs, withPlaces } from '../../src/typeset/missing-glyph.ts';
import { loadTypesetter } from '../../src/typeset/typesetter.ts';
import { fixtureFolder, parsePublication, today } from '../read-fixture.ts';
import { readPdf } from './read-pdf.ts';

const reading = makeReading(await parsePublication(), { isDevelopment: false, today, report: '' });
const article = buildGraph(assemble(reading.records)).articles[0]!;
const typesetter = (await loadTypesetter())!;

describe('An article on paper', async () => {
	const document = articleDocument(article, reading);
	const bytes = await typesetter.pdf(document);
	const { pages, info, markInfo, outline } = await readPdf(bytes);

	test('has title, author, language, tags, and the day of its last review', () => {
		expect(info).toMatchObject({ Title: article.title, Language: 'en-GB' });
		expect(info.CreationDate).toMatch(/^D:20250201/);
		expect(markInfo).toMatchObject({ Marked: true });
	});

	test('begins with title, byline, dates and the three points', () => {
		const first = pages[0]!.text;
		for (const words of [
			article.title,
			article.authors[0]?.person.name ?? '',
			'1 February 2025',
			...Object.values(article.points).map(({ text }) => text),
		]) {
			expect(first).toContain(words);
		}
	});

	test('has bookmarks for its sections and for the parts after them, but not for deeper headings', () => {
		expect(outline).toEqual(
			[
				...article.parts.flatMap(({ section }) => section?.title ?? []),
				'The evidence, claim by claim',
				'What was corrected',
				'The figures as tables',
				'Sources',
			].map((title) => ({ title, items: 0 })),
		);
	});

	test('numbers its pages', () => {
		for (const [index, { text }] of pages.entries()) {
			if (index > 0) expect(text).toContain(`${String(index + 1)} / ${String(pages.length)}`);
		}
	});

	test('links to every source at its public address', () => {
		const links = new Set(pages.flatMap((page) => page.links));
		for (const { url } of article.sources) expect(links).toContain(url);
	});

	test('is the same, byte for byte, when it is set again', async () => {
		expect(Buffer.compare(await typesetter.pdf(document), bytes)).toBe(0);
	});
});

test('Every note is on the page of its mark, even if a line has several', async () => {
	const notes = Array.from({ length: 90 }, (_, index) => `n${String(index + 1)}`);
	const body = 'Words that take the better part of three lines at the foot of the page. '.repeat(4);
	const text = notes.map(
		(place, index) =>
			`${'and so on '.repeat(2 + ((index * 5) % 9))} word#note("${place}")${index % 7 === 6 ? '\n\n' : ''}`,
	);
	const { pages } = await readPdf(
		await typesetter.pdf(
			[
				'#import "article.typ": *',
				`#let notes = (${notes.map((place, index) => `${place}: (number: ${String(index + 1)}, body: [Note of ${place}. ${body}])`).join(', ')})`,
				'#let note = noted(notes)',
				'#show: show-article.with(title: "x", author: "y")',
				...text,
				'#lines-of(notes)',
			].join('\n'),
		),
	);
	const pageOf = (words: string) => pages.findIndex((page) => `${page.text} `.includes(words));
	expect(pages.length).toBeGreaterThan(3);
	for (const [index, place] of notes.entries()) {
		expect(pageOf(`Note of ${place}. `), place).toBe(pageOf(`word${String(index + 1)} `));
	}
});

describe('The picture to share', async () => {
	const draw = (await loadRasteriser())!;
	const words: CardWords = {
		title: 'Why did Harbury rebuild its tide mill?',
		point: ['The question', 'Why did a small town rebuild a mill?'],
		counts: '5 claims · 6 sources',
		language: 'en-GB',
	};
	const drawn = async (given: Partial<CardWords>) =>
		PNG.sync.read(
			Buffer.from(draw(await typesetter.svg(cardDocument({ ...words, ...given })), cardSize.width)),
		);
	/** The rows and columns between which the title has ink. */
	const inkOf = ({ data, width }: PNG) => {
		const dark = { left: width, right: 0, top: 630, bottom: 0 };
		for (let y = 105; y < 430; y += 1) {
			for (let x = 0; x < width; x += 1) {
				if (data[4 * (y * width + x)]! > 90) continue;
				dark.left = Math.min(dark.left, x);
				dark.right = Math.max(dark.right, x);
				dark.top = Math.min(dark.top, y);
				dark.bottom = Math.max(dark.bottom, y);
			}
		}
		return dark;
	};
	const long = 'The mill on the Harl and the men who mended it in the winter of that year. '.repeat(
		12,
	);

	test('is 1200 × 630', async () => {
		const { width, height } = await drawn({});
		expect([width, height]).toEqual([1200, 630]);
	});

	test('has a long title in smaller letters, and shortens an even longer one to fit its margins', async () => {
		for (const title of [long.slice(0, 150), long.slice(0, 260), long]) {
			const { left, right, top, bottom } = inkOf(await drawn({ title }));
			expect(left).toBeGreaterThanOrEqual(70);
			expect(right).toBeLessThanOrEqual(1130);
			expect(top).toBeGreaterThan(115);
			expect(bottom).toBeLessThan(405);
		}
	});

	test('cuts at a word', async () => {
		const card = cardDocument({ ...words, title: long });
		const { pages } = await readPdf(await typesetter.pdf(`#set document(title: "x")\n${card}`));
		const [, cut = ''] = /(The mill .*?) …/.exec(pages[0]!.text) ?? [];
		expect(cut.length).toBeGreaterThan(80);
		expect(long.startsWith(`${cut} `)).toBe(true);
	});

	test('begins on the right for a title that is read from there', async () => {
		const { left: latin } = inkOf(await drawn({}));
		const { left, right } = inkOf(await drawn({ title: 'چرا آسیاب؟', language: 'fa' }));
		expect(latin).toBeLessThan(90);
		expect(left).toBeGreaterThan(600);
		expect(right).toBeGreaterThan(1100);
	});
});

describe('Letters of other scripts', () => {
	const set = (words: string) =>
		typesetter.pdf(
			`#set document(title: "x")\n#import "article.typ": faces\n#set text(font: faces(""), fallback: false)\n${words}`,
		);

	test('Russian, Persian and Chinese are typeset only with our faces', async () => {
		const { pages } = await readPdf(await set('мир صلح 和平 阿富汗'));
		expect(pages[0]!.text).toContain('мир');
		expect(pages[0]!.text).toContain('和平 阿富汗');
	});

	test('every word in Persian and Arabic can be searched and copied', async () => {
		const words =
			'روسیه تنها کشوری است که حکومت طالبان را به رسمیت شناخته است و تحویل گرفت امارت اسلامی را';
		const { pages } = await readPdf(
			await typesetter.pdf(
				`#set document(title: "x")\n#import "article.typ": *\n#set text(font: faces(""), dir: ltr, fallback: false)\n#foreign(lang: "fa", rtl: true)[${words}]`,
			),
		);
		const whole = words.split(' ');
		expect(pages[0]!.text.match(/\p{Script=Arabic}+/gu)).toEqual(expect.arrayContaining(whole));
	});

	test('numbers and signs after words from right to left keep their order', async () => {
		const { pages } = await readPdf(
			await typesetter.pdf(
				'#set document(title: "x")\n#import "article.typ": *\n#set text(font: faces(""), dir: ltr, fallback: false)\nHe said #foreign(lang: "fa", rtl: true)[«صلح»] “27 hideouts”, 10 Dec.',
			),
		);
		expect(pages[0]!.text).toMatch(/^He said .* “27 hideouts”, 10 Dec\.$/);
	});

	test('a letter that no face has stops the build', async () => {
		await expect(set('ცა')).rejects.toThrow(/“ც” \(U\+10EA\), “ა” \(U\+10D0\)/);
	});

	test('and the error says where it is', async () => {
		const files = [
			{ path: 'content/a.json', text: 'ც' },
			{ path: 'content/sources/b.yaml', text: 'title: x\nauthor: "და ც"' },
		];
		expect(missingGlyphs(['ც', 'ა', 'ꙮ'], files)).toMatchObject([
			{ rule: 'missing-glyph', place: { file: 'content/sources/b.yaml', line: 2, column: 11 } },
		]);
		const folder = fixtureFolder('publication');
		const failing = withPlaces(() => Promise.reject(new MissingGlyphError(['ø'])), folder);
		const print = vi.spyOn(console, 'error').mockReturnValue();
		await expect(failing).rejects.toThrow('letters that no font can show');
		expect(print.mock.calls.map(([words]) => String(words)).join('')).toMatch(
			/claims\/history\.yaml:25:15 {2}missing-glyph/,
		);
		print.mockRestore();
	});
});

describe('Without its requirements', () => {
	beforeEach(() => {
		vi.resetModules();
	});
	afterEach(() => {
		vi.doUnmock('@myriaddreamin/typst-ts-node-compiler');
		vi.unstubAllEnvs();
		vi.restoreAllMocks();
	});
	const settable = async () => {
		const warn = vi.spyOn(console, 'warn').mockReturnValue();
		const module = await import('../../src/typeset/set-files.ts');
		const sizes = [
			(await module.settable([article])).size,
			(await module.settable([article])).size,
		];
		return { sizes, said: warn.mock.calls.map(([words]) => String(words)) };
	};

	test('EXPORTS=none leaves them out, and the build says so once', async () => {
		vi.stubEnv('EXPORTS', 'none');
		expect(await settable()).toEqual({
			sizes: [0, 0],
			said: [
				'Left out, as EXPORTS=none asks: /tide-mill/tide-mill.pdf, /tide-mill/tide-mill.epub, /tide-mill/card.png',
			],
		});
	});

	test('if the binary is missing, the build says which files it omits, and why', async () => {
		vi.doMock('@myriaddreamin/typst-ts-node-compiler', () => {
			throw new Error('no binary for this platform');
		});
		const { sizes, said } = await settable();
		// The book needs no typesetter; it only goes without a cover.
		expect(sizes).toEqual([1, 1]);
		expect(said).toHaveLength(2);
		expect(said[0]).toContain('Typst does not run on this machine');
		expect(said[1]).toBe('Missing: /tide-mill/tide-mill.pdf, /tide-mill/card.png');
	});

	test('otherwise all are there', async () => {
		expect(await settable()).toEqual({ sizes: [3, 3], said: [] });
	});
});
