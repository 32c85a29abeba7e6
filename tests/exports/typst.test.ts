import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeReading } from '../../src/content/reading.ts';
import { articleDocument } from '../../src/exports/typst/article.ts';
import { shownAddress } from '../../src/exports/typst/evidence.ts';
import { fromMarkdown } from '../../src/exports/typst/from-markdown.ts';
import { all, call, literal } from '../../src/exports/typst/markup.ts';
import { foremost } from '../../src/exports/typst/notes.ts';
import { assemble } from '../../src/model/graph/assemble.ts';
import { buildGraph } from '../../src/model/graph/graph.ts';
import { wordsFor } from '../../src/words/words-of.ts';
import { parsePublication, today } from '../read-fixture.ts';
import { hostileTitle } from './hostile/titles.ts';

const reading = makeReading(await parsePublication(), { isDevelopment: false, today, report: '' });
const article = buildGraph(assemble(reading.records)).articles[0]!;
const compiler = NodeCompiler.create();

/** What Typst makes of markup that puts values under the label `<x>`. */
function read(typst: string): unknown[] {
	return compiler.query(
		{ mainFileContent: typst },
		{ selector: '<x>', field: 'value' },
	) as unknown[];
}

/** A text as it is set: control characters have no shape, and ends of lines and tabs are spaces. */
function settled(text: string): string {
	return text
		.toWellFormed()
		.replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
		.replaceAll(/\p{Cc}/gu, '');
}

/** Texts of the signs that mean something to Typst, of those that mean something elsewhere, and of any. */
const hostile = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 40 }),
	hostileTitle,
	fc
		.array(
			fc.constantFrom(
				...['"', '\\', '#', '[', ']', '(', ')', '{', '}', '$', '*', '_', '`', '<x>', '@x', '//'],
				...['/*', '*/', '= ', '\n', '\\u{41}', '"; #panic("no")', '#eval("1")', '~', '--', "'"],
			),
			{ maxLength: 12 },
		)
		.map((parts) => parts.join('')),
);

describe('Text in markup', () => {
	test('Typst reads back any text unchanged', () => {
		fc.assert(
			fc.property(fc.array(hostile, { minLength: 60, maxLength: 60 }), (texts) => {
				const values = read(texts.map((text) => `#metadata(${literal(text)}) <x>`).join('\n'));
				expect(values).toEqual(texts.map(settled));
			}),
			{ numRuns: 8 },
		);
	});

	test('words among markup stay words, whatever follows them', () => {
		fc.assert(
			fc.property(fc.array(hostile, { minLength: 40, maxLength: 40 }), (texts) => {
				const pieces = texts.map((text) => all('a', text, '(b)', '[c]'));
				const markup = pieces.map((piece) => `#metadata[${piece.typst}] <x>`).join('\n');
				const set = (read(markup) as { children?: { text?: string }[] }[]).map(
					({ children = [] }) => children.map(({ text }) => text ?? ' ').join(''),
				);
				expect(set).toEqual(texts.map((text) => `a${settled(text)}(b)[c]`));
			}),
			{ numRuns: 8 },
		);
	});

	test('texts, numbers and lists are passed to a function with their types', () => {
		const { typst } = call('f', { key: 'a "b"', none: undefined, list: [1, 'x', []] }, all('y'));
		expect(read(`#let f(..given) = [#metadata(repr(given)) <x>]\n${typst}`)).toEqual([
			'arguments(key: "a \\"b\\"", list: (1, "x", ()), [y])',
		]);
	});
});

describe('Markdown', () => {
	test('emphasis, links, lists and tables become those of Typst', () => {
		const text = (value: string) => ({ type: 'text' as const, value });
		const { typst } = fromMarkdown([
			{
				type: 'paragraph',
				children: [
					{ type: 'emphasis', children: [text('one')] },
					{ type: 'link', url: 'https://example.org/"', children: [text('two')] },
				],
			},
			{
				type: 'list',
				ordered: true,
				start: 3,
				children: [
					{ type: 'listItem', children: [{ type: 'paragraph', children: [text('three')] }] },
				],
			},
		]);
		expect(typst).toBe(
			'#emph([#"one";]);#link("https://example.org/%22", [#"two";]);\n\n#enum(start: 3, [#"three";]);',
		);
	});
});

describe('An article', () => {
	const document = articleDocument(article, reading);

	const numberOf = (key: string) => article.claims.find((claim) => claim.key === key)!.number;
	/** Each note that the document defines: its place, its number, how its text begins. */
	const defined = [...document.matchAll(/^\t"([^"]+)": \(number: (\d+), body: \[#([a-z-]+)/gm)].map(
		([, place, number, begins]) => ({ place, number: Number(number), begins }),
	);

	test('has the note of a claim at its first mark, and links back to it afterwards', () => {
		const closed = numberOf('closed-1924');
		expect(defined.filter(({ number }) => number === closed)).toEqual([
			{ place: 'mark-closed-1924-1', number: closed, begins: 'standing' },
		]);
		const again = `#number-again(${String(closed)}, "mark-closed-1924-1")`;
		expect(document.split(again)).toHaveLength(4);
		const reopened = numberOf('reopened-2024');
		expect(defined.filter(({ number }) => number === reopened)).toEqual([
			{ place: 'mark-reopened-2024-1', number: reopened, begins: 'standing' },
			{ place: 'mark-reopened-2024-2', number: reopened, begins: 'see-page' },
		]);
		for (const { place } of defined) expect(document.split(`#note("${place!}")`)).toHaveLength(2);
	});

	test('numbers the notes as the graph numbers the claims, in reading order', () => {
		const first = defined.filter(({ begins }) => begins === 'standing');
		const numbers = first.map(({ number }) => number);
		expect(numbers.length).toBeGreaterThan(3);
		expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
	});

	test('has every claim with all its evidence, and every source', () => {
		const count = (what: RegExp) => document.match(what)?.length ?? 0;
		expect(count(/#claim\(/g)).toBe(article.claims.length);
		expect(count(/#piece\(/g)).toBe(article.claims.flatMap(({ evidence }) => evidence).length);
		expect(count(/#source\(/g)).toBe(article.sources.length);
	});

	test('quotes foreign words in their language, with the translation', () => {
		expect(document).toContain(
			'#foreign(lang: "nb", rtl: false, [#"“møllen i Harbury malte korn til 1926”";]);',
		);
		expect(document).toContain('“the mill at Harbury ground corn until 1926”');
	});

	test('has the description of each figure instead of the picture', () => {
		const pictures = document.match(/#picture\(/g)!.length;
		expect(document.match(/alt: "[^"]{8,}/g)).toHaveLength(pictures);
	});

	test('has each figure as tables, too: every event, stance and number in a row of its own', () => {
		const tables = document.slice(document.indexOf('#tables-of('));
		const rows = article.figures.flatMap(({ series }) => series.flatMap((one) => one.rows));
		for (const { says, date } of article.events) {
			expect(tables).toContain(`([#"${wordsFor(article).shortDate(date)}";], [#"${says}";], [`);
		}
		for (const { name } of article.stances) expect(tables).toContain(`([#"${name}";], [#"`);
		for (const { label } of rows) expect(tables).toContain(`([#"${label}";], [#"`);
		expect(document.match(/table: "As a table"/g)).toHaveLength(
			tables.split('#tables-of(').length - 1,
		);
	});

	test('takes its date from the content', () => {
		expect(document).toContain('year: 2025, month: 2, day: 1');
	});
});

test('A note has the first support and the first dispute', () => {
	const { evidence } = article.claims.find(({ key }) => key === 'closed-1924')!;
	expect(foremost(evidence).map(({ relation }) => relation)).toEqual(['supports', 'disputes']);
	expect(foremost(evidence.slice(2)).map(({ relation }) => relation)).toEqual(['context']);
});

test('An address on paper is short, readable and can be broken', () => {
	expect(shownAddress('https://www.example.org/', 60)).toBe('example.\u200borg');
	expect(shownAddress('https://example.org/%D0%BC%D0%B8%D1%80', 60)).toContain('/мир');
	expect(shownAddress('https://example.org/%D8%B4', 60)).toContain('D8');
	expect(
		shownAddress(`https://example.org/${'a'.repeat(200)}`, 60).replaceAll('\u200b', ''),
	).toHaveLength(60);
	expect(shownAddress('https://example.org/%E0%A4%A', 60)).toContain('%');
});
