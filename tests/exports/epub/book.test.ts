import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { makeReading } from '../../../src/content/reading.ts';
import { book } from '../../../src/exports/epub/book.ts';
import { zip } from '../../../src/exports/epub/zip.ts';
import { assemble } from '../../../src/model/graph/assemble.ts';
import { buildGraph } from '../../../src/model/graph/graph.ts';
import type { ArticleNode } from '../../../src/model/graph/nodes.ts';
import { parseProse } from '../../../src/prose/parse-prose.ts';
import { parsePublication, today } from '../../read-fixture.ts';
import { brokenLinks, faultsOf, readBook } from './read-book.ts';

const reading = makeReading(await parsePublication(), { isDevelopment: false, today, report: '' });
const article = buildGraph(assemble(reading.records)).articles[0]!;
const binding = { style: '', faces: new Map<string, Uint8Array>() };
const bound = (of: ArticleNode = article, trees = reading.trees) => book(of, { trees }, binding);

const zone = process.env.TZ;
afterEach(() => {
	if (zone === undefined) delete process.env.TZ;
	else process.env.TZ = zone;
});

test('An EPUB checker finds no problem in the book', async () => {
	expect(await faultsOf(bound())).toEqual([]);
});

test('The checker that says so finds a link to nowhere and a missing language', async () => {
	const entries = Object.entries(unzipSync(bound())).map(([path, bytes]): [string, string] => [
		path,
		strFromU8(bytes)
			.replace('href="part-history.xhtml"', 'href="part-histories.xhtml"')
			.replace(/<dc:language>.*<\/dc:language>/, ''),
	]);
	const faults = (await faultsOf(zip(entries, article.reviewed))).join('\n');
	expect(faults).toContain('part-histories.xhtml');
	expect(faults).toContain('language');
});

test('The media type is uncompressed at the beginning of the file, where readers look for it', () => {
	const bytes = bound();
	expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
	// Method 0: stored.
	expect([bytes[8], bytes[9]]).toEqual([0, 0]);
});

test('Machines in two time zones write the same bytes', () => {
	process.env.TZ = 'Pacific/Apia';
	const east = bound();
	process.env.TZ = 'America/Los_Angeles';
	expect(new Date(2025, 0, 1).getTimezoneOffset()).toBe(480);
	expect(Buffer.compare(east, bound())).toBe(0);
});

test('Its date is that of the last review of its evidence, and its author is named', () => {
	const { basedOn: _, ...own } = article;
	const { package: $ } = readBook(bound(own));
	expect($('meta[property="dcterms:modified"]').text()).toBe(`${article.reviewed}T00:00:00Z`);
	expect($('dc\\:title').text()).toBe(article.title);
	expect($('dc\\:creator').text()).toBe(article.authors[0]?.person.name);
	expect($('spine').attr('page-progression-direction')).toBe('ltr');
});

test('The creator of an adaptation is its adapter; the author of the original is a contributor', () => {
	const { package: $ } = readBook(bound());
	expect($('dc\\:creator').text()).toBe('Three Points');
	expect($('dc\\:contributor').text()).toBe(article.basedOn!.author.name);
	expect($('meta[refines="#original"]').text()).toBe('ant');
});

test('The note of a corrected claim has the original words and links to the reason', () => {
	const { pages } = readBook(bound());
	const noted = article.claims.filter(
		({ corrections, shown }) => corrections.length > 0 && shown.some(({ as }) => as !== 'figure'),
	);
	expect(noted.length).toBeGreaterThan(0);
	for (const { key, corrections, shown } of noted) {
		const place = shown.find(({ as }) => as !== 'figure')!;
		const $ = pages.get(`part-${place.part}.xhtml`)!;
		for (const { key: correction, was, said } of corrections) {
			expect($(`[id="note-${key}"] del`).text()).toContain(was ?? said);
			expect(
				$(`[id="note-${key}"] a[href="corrections.xhtml#correction-${correction}"]`),
			).toHaveLength(1);
		}
	}
});

describe('The prose', () => {
	test('has a file for each part, in their order', () => {
		const parts = [...readBook(bound()).pages.keys()].filter((file) => file.startsWith('part-'));
		expect(parts).toEqual(article.parts.map(({ key }) => `part-${key}.xhtml`));
	});

	test('links from each marked place to a note of the claim, and from there to all its evidence', () => {
		const { pages } = readBook(bound());
		for (const claim of article.claims) {
			for (const part of new Set(
				claim.shown.filter(({ as }) => as !== 'figure').map((shown) => shown.part),
			)) {
				const $ = pages.get(`part-${part}.xhtml`)!;
				const marks = $(`a[role="doc-noteref"][href="#note-${claim.key}"]`);
				expect(marks.length, `${claim.key} in ${part}`).toBeGreaterThan(0);
				expect(marks.first().text()).toBe(String(claim.number));
				const note = $(`aside[role="doc-footnote"][id="note-${claim.key}"]`);
				expect(note.text()).toContain(claim.says);
				const [file, id] = note.find('a[href^="evidence-"]').attr('href')!.split('#');
				const entry = pages.get(file!)!(`[id="${id!}"]`);
				for (const { quote } of claim.evidence) if (quote) expect(entry.text()).toContain(quote);
			}
		}
	});

	test('keeps tables as tables, links to other parts as links, and code unchanged', () => {
		const tree = parseProse(
			'| year | mills |\n| --- | --: |\n| 1924 | 3 |\n\nSee [the history](#history), `a < b`, 2\\. **bold** _it_ ~~gone~~\n\n3. three\n4. four\n',
		);
		const { pages } = readBook(
			bound(article, { ...reading.trees, [`${article.key}/index`]: tree }),
		);
		const $ = pages.get('part-index.xhtml')!;
		expect(
			$('table th[scope="col"]')
				.map((_, cell) => $(cell).text())
				.get(),
		).toEqual(['year', 'mills']);
		expect($('table td.number').text()).toBe('3');
		expect($('a[href="part-history.xhtml"]').text()).toBe('the history');
		expect($('code').text()).toBe('a < b');
		expect($('ol[start="3"] > li')).toHaveLength(2);
		expect($('strong').text() + $('em').text() + $('del').text()).toBe('bolditgone');
	});

	test('links to the part of a heading, or to the web if the place is in no part', () => {
		const tree = parseProse(
			'See [one](#section-history), [two](#history-after-it), [three](#timeline).',
		);
		const { pages } = readBook(
			bound(article, { ...reading.trees, [`${article.key}/index`]: tree }),
		);
		const hrefs = pages.get('part-index.xhtml')!('p a')
			.toArray()
			.map(({ attribs }) => attribs.href);
		expect(hrefs.slice(0, 2)).toEqual(['part-history.xhtml', 'part-history.xhtml']);
		expect(hrefs[2]).toMatch(/^https:.*\/tide-mill\/#timeline$/);
	});

	test('puts words with a quotation between single quotation marks in a note', () => {
		const claims = article.claims.map((claim) => ({
			...claim,
			evidence: claim.evidence.map((piece) => ({
				...piece,
				...{ language: 'en', quote: '“The mill,” she said, “stood still”' },
			})),
		}));
		const { pages } = readBook(bound({ ...article, claims }));
		const notes = [...pages.values()].map(($) => $('aside[role="doc-footnote"]').text()).join('');
		expect(notes).toContain('‘“The mill,” she said, “stood still”’');
	});

	test('has no broken link within the book', () => {
		expect(brokenLinks(readBook(bound()))).toEqual([]);
	});
});

test('Each figure has a title, a description, and a table of its numbers', () => {
	const { pages } = readBook(bound());
	const figures = [...pages.values()].flatMap(($) =>
		$('figure svg')
			.toArray()
			.map((svg) => ({ $, svg: $(svg), figure: $(svg).closest('figure') })),
	);
	expect(figures.length).toBeGreaterThan(1);
	for (const { $, svg, figure } of figures) {
		const named = (name: string) => $(`[id="${svg.attr(name)!}"]`).text();
		expect(named('aria-labelledby')).toBe(figure.find('.figure-title').text());
		expect(named('aria-describedby').length).toBeGreaterThan(20);
	}
	const numbers = pages.get('numbers.xhtml')!;
	for (const { figure } of figures) {
		const [, id] = (figure.find('a[href^="numbers.xhtml"]').attr('href') ?? '').split('#');
		if (id) expect(numbers(`[id="${id}"] td`).length).toBeGreaterThan(1);
	}
	for (const { says } of article.events) expect(numbers('td').text()).toContain(says);
});

test('An article without figures, corrections and prose has no empty pages', async () => {
	const none = { figures: [], events: [], stances: [], corrections: [] };
	const claims = article.claims.map((claim) => ({ ...claim, corrections: [] }));
	const bare = bound({ ...article, ...none, claims }, {});
	expect([...readBook(bare).pages.keys()]).not.toContain('corrections.xhtml');
	expect(await faultsOf(bare)).toEqual([]);
});

test.each([
	'"Tides" & <mills> ]]> &amp; {x} % \\',
	'bell\u0007, tab\t and half a pair \ud83d of letters',
	'\u202bطاحونة المد\u202c',
])('The title %j is kept in a valid book', async (title) => {
	const bytes = bound({ ...article, title });
	expect(await faultsOf(bytes)).toEqual([]);
	const kept = title.replace('\u0007', '\ufffd').replace('\ud83d', '\ufffd');
	expect(readBook(bytes).package('dc\\:title').text()).toBe(kept);
	expect(readBook(bytes).pages.get('title.xhtml')!('h1').text()).toBe(kept);
});
