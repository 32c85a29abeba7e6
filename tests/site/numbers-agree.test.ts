import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { readContentFolder } from '../../src/content/read-folder.ts';
import { recordsOf } from '../../src/content/records.ts';
import { cardWords } from '../../src/exports/typst/card.ts';
import { buildGraph } from '../../src/model/graph/graph.ts';
import { statusWords } from '../../src/words/words.ts';
import { articlePages, pageAt, pages } from './dist.ts';

/** Readers who find two counts of one thing on two pages believe neither. */

const content = parseContent('content', await readContentFolder('content'));
const { articles } = buildGraph(recordsOf(content));
const words = Object.values(statusWords).map(({ word }) => word.toLowerCase());

/** How often each status is found, by its word; a status that is nowhere is left out. */
type Counts = Record<string, number>;

const sorted = (counts: Counts): Counts =>
	Object.fromEntries(
		words.flatMap((word) => (counts[word] ? [[word, counts[word]] as const] : [])),
	);

/** The counts that a text writes: `82 well supported, 38 one origin` or `Well supported: 82`. */
function countsIn(text: string): Counts {
	const found = words.flatMap((word) => {
		const number = new RegExp(String.raw`(\d+)\s+${word}\b|(?<!\w)${word}:?\s+(\d+)`, 'i').exec(
			text,
		);
		return number ? [[word, Number(number[1] ?? number[2])] as const] : [];
	});
	return sorted(Object.fromEntries(found));
}

/** How many of the statuses that a page prints one by one are of each kind. */
function countEach($: CheerioAPI, selector: string): Counts {
	const counts: Counts = {};
	$(selector).each((_, status) => {
		const text = $(status)
			.text()
			.replace(/, one origin$/s, '')
			.toLowerCase();
		const word = words.find((one) => text.includes(one)) ?? text;
		counts[word] = (counts[word] ?? 0) + 1;
	});
	return sorted(counts);
}

function pageOf(path: string): CheerioAPI {
	const page = pageAt(path);
	if (!page) throw new Error(`There is no page at ${path}.`);
	return page.$;
}

const added = (all: readonly Counts[]): Counts => {
	const whole: Counts = {};
	for (const counts of all) {
		for (const [word, number] of Object.entries(counts)) whole[word] = (whole[word] ?? 0) + number;
	}
	return sorted(whole);
};

describe.each(articlePages.map(({ path }) => path))('On the pages of %s', (path) => {
	const ledger = pageOf(`${path}evidence/`);
	/** The claims one by one, as the ledger lists them. */
	const listed = countEach(ledger, 'li[data-status] > .grade > .status');
	const total = Object.values(listed).reduce((sum, number) => sum + number, 0);

	test('the ledger counts the claims that it lists', () => {
		expect(total).toBeGreaterThan(0);
		expect(countsIn(ledger('.tally').text())).toEqual(listed);
	});

	test('the table of doubt begins with the same counts', () => {
		const heads = ledger('.doubt thead th')
			.map((_, head) =>
				ledger(head)
					.text()
					.replaceAll(/[^\p{L} ]/gu, '')
					.trim()
					.toLowerCase(),
			)
			.get();
		const cells = ledger('.doubt tr[data-without=""] :is(th, td)')
			.map((_, cell) => ledger(cell).text().trim())
			.get();
		const counts = Object.fromEntries(heads.map((head, index) => [head, Number(cells[index])]));
		expect(sorted(counts)).toEqual(listed);
	});

	test('the pages of the claims grade them alike', () => {
		const each = pages.filter((page) => page.path.startsWith(`${path}claims/`));
		expect(each.length).toBe(total);
		expect(
			added(
				each.map(({ $ }) =>
					countEach($, 'li[data-status] > .grade > .status, main .answer .status'),
				),
			),
		).toEqual(listed);
	});

	test('the parts of the article add up to them', () => {
		const $ = pageOf(path);
		const parts = $('details.evidence > summary')
			.map((_, summary) => $(summary).text())
			.get()
			.map(countsIn);
		expect(parts.length).toBeGreaterThan(1);
		expect(added(parts)).toEqual(listed);
		expect(countEach($, 'details.evidence .claims > li > .grade > .status')).toEqual(listed);
	});

	test('the map of the argument counts each part as its evidence does, on the article and in the brief', () => {
		const $ = pageOf(path);
		const byPart = new Map(
			$('section.part')
				.map((_, part) => ({
					id: $(part).find('> h2 a[id]').attr('id') ?? '',
					counts: countsIn($(part).find('> details.evidence > summary').text()),
				}))
				.get()
				.map(({ id, counts }) => [id, counts]),
		);
		for (const page of [$, pageOf(`${path}brief/`)]) {
			const steps = page('.argument li:has(.counts)');
			expect(steps.length).toBeGreaterThan(0);
			steps.each((_, step) => {
				const id = page(step).find('h3 a, h4 a').attr('href')!.replace(/^.*#/, '');
				expect(countsIn(page(step).find('.counts').text()), id).toEqual(byPart.get(id));
			});
		}
	});

	test('the bars of the article and of the bibliography name them', () => {
		for (const page of [path, `${path}sources/`]) {
			expect(countsIn(pageOf(page)('[data-mix="status"] dd span').text()), page).toEqual(listed);
		}
	});

	test('the byline, the picture to share and the front page give the right numbers', () => {
		const article = articles.find(({ key }) => path === `/${key}/`)!;
		const { counts } = cardWords(article);
		expect(counts).toContain(`${String(total)} claims`);
		for (const page of [path, `${path}brief/`, '/']) {
			const byline = pageOf(page)('.byline').text().replaceAll(/\s+/g, ' ');
			for (const count of counts.split(' · ')) expect(byline, page).toContain(count);
		}
	});
});

test('The page on method counts the claims with one origin, of all articles', () => {
	const ledgers = articlePages.map(({ path }) =>
		countEach(pageOf(`${path}evidence/`), 'li[data-status] > .grade > .status'),
	);
	const { 'one origin': single } = added(ledgers);
	const total = ledgers.flatMap((counts) => Object.values(counts)).reduce((a, b) => a + b, 0);
	expect(pageOf('/method/')('#origins + p').text().replaceAll(/\s+/g, ' ')).toContain(
		`${String(single)} claims of ${String(total)} rest on one origin`,
	);
});
