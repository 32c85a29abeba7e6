import { describe, expect, test } from 'vitest';
import { pdfText } from '../../../src/text/pdf/pdf-text.ts';
import { makePdf, makePdfOf, type PdfLine } from '../../linkcheck/bytes/make-pdf.ts';

const left = [
	'The tide mill at Harbury was built in',
	'the year in which the harbour opened,',
	'and ground corn for the whole county',
	'until the sluice broke one night late',
	'in the winter. Nobody had the money',
	'that a new gate of oak would cost, so',
];
const right = [
	'the wheel stood still for a hundred',
	'years. Then the trust bought it, and',
	'two millers and a carpenter came to',
	'look at the stones. They found them',
	'whole, and in May of the next year',
	'the first sacks of flour were sold.',
];

interface Place {
	/** The left edge of each cell. */
	at?: readonly number[];
	/** The height of the first row. */
	top?: number;
}

/** Rows of cells, drawn row by row across the page. */
function rows(
	cells: readonly (readonly string[])[],
	{ at = [60, 310], top = 700 }: Place = {},
): PdfLine[] {
	return cells.flatMap((row, index) =>
		row.flatMap((text, cell) =>
			text === '' ? [] : [{ text, x: at[cell] ?? 0, y: top - index * 13, size: 10 }],
		),
	);
}

/** The lines of columns side by side; empty where a column has no more. */
const beside = (...columns: readonly (readonly string[])[]): string[][] =>
	(columns[0] ?? []).map((_, row) => columns.map((column) => column[row] ?? ''));

/** The lines of a page with these words on it, without the space that a gap leaves at their ends. */
async function linesOf(page: PdfLine[], glyphs?: string): Promise<string[]> {
	const text = await pdfText(makePdf([page], glyphs === undefined ? undefined : { glyphs }));
	if ('fault' in text) throw new Error(text.message);
	return (text.pages[0] ?? '').split('\n').map((line) => line.trim());
}

describe('A page that is drawn across its columns is read column by column', () => {
	test('under a heading across both', async () => {
		const heading = 'What became of the tide mill at Harbury';
		const page = [{ text: heading, x: 100, y: 730, size: 16 }, ...rows(beside(left, right))];
		expect(await linesOf(page)).toEqual([heading, ...left, ...right]);
	});

	test('also above and below a heading between them, each part by itself', async () => {
		const heading = 'What became of the tide mill at Harbury';
		const page = [
			...rows(beside(left, right)),
			{ text: heading, x: 100, y: 600, size: 16 },
			...rows(beside(right, left), { top: 570 }),
		];
		expect(await linesOf(page)).toEqual([...left, ...right, heading, ...right, ...left]);
	});

	test('of three columns, the last of which is shorter, from the left', async () => {
		const last = right.slice(0, -1);
		const page = rows(beside(right, left, last), { at: [20, 210, 400] });
		expect(await linesOf(page)).toEqual([...right, ...left, ...last]);
	});

	test('of which the second begins a little lower', async () => {
		const page = left.flatMap((_, row) =>
			[left, right].map((column, index): PdfLine => ({
				...{ text: column[row] ?? '', x: 60 + 250 * index },
				...{ y: 700 - row * 13 - 2 * index, size: 10 },
			})),
		);
		expect(await linesOf(page)).toEqual([...left, ...right]);
	});

	test('as far down as the margin, without a space before it', async () => {
		expect(await linesOf(rows(beside(left, right), { top: 140 }))).toEqual([...left, ...right]);
	});

	test('also if each word is drawn by itself', async () => {
		const page = rows(beside(left, right), { at: [30, 320] }).flatMap((line): PdfLine[] =>
			typeof line === 'string'
				? []
				: Array.from(line.text.matchAll(/\S+/g), ({ 0: text, index }) => ({
						...{ ...line, text, x: (line.x ?? 0) + index * 6 },
					})),
		);
		expect(await linesOf(page)).toEqual([...left, ...right]);
	});

	test('with gaps in justified lines, in the second column as in the first', async () => {
		/** Lines whose first word stands apart, as in justified lines of few words. */
		const apart = (lines: readonly string[], x: number): PdfLine[][] =>
			lines.map((text, row) => {
				const [word, width] = row % 2 === 0 ? ['so', 21] : ['then', 30];
				const place = { y: 700 - row * 13, size: 10 };
				return [
					{ text: word, x, ...place },
					{ text, x: x + width, ...place },
				];
			});
		const [first, second] = [apart(left, 40), apart(right, 330)];
		const page = first.flatMap((line, row) => [...line, ...(second[row] ?? [])]);
		const words = (line: string, row: number) => `${row % 2 === 0 ? 'so' : 'then'} ${line}`;
		expect(await linesOf(page)).toEqual([...left.map(words), ...right.map(words)]);
	});

	test('without the header and the footer, which stay in their rows', async () => {
		const page = [
			...rows([['The book of the mill', '12']], { top: 790 }),
			...rows(beside(left, right)),
			...rows([['Printed in Harbury', '1926']], { top: 50 }),
		];
		expect(await linesOf(page)).toEqual([
			'The book of the mill 12',
			...left,
			...right,
			'Printed in Harbury 1926',
		]);
	});

	test('without a footer that is drawn first, and a header that is drawn last', async () => {
		const page = [
			...rows([['Printed in Harbury', '1926']], { top: 50 }),
			...rows(beside(left, right)),
			...rows([['The book of the mill', '12']], { top: 790 }),
		];
		expect(await linesOf(page)).toEqual([
			'Printed in Harbury 1926',
			...left,
			...right,
			'The book of the mill 12',
		]);
	});

	test('with a stamp across it at the end', async () => {
		const drawn = left.flatMap((line, row) => [
			`BT /F 10 Tf 60 ${700 - row * 13} Td (${line}) Tj ET`,
			`BT /F 10 Tf 310 ${700 - row * 13} Td (${right[row] ?? ''}) Tj ET`,
		]);
		const stamp = 'BT /F 10 Tf 0 1 -1 0 80 610 Tm (Received) Tj ET';
		const text = await pdfText(makePdfOf([...drawn, stamp].join('\n')));
		expect(text).toMatchObject({
			pages: [expect.stringMatching(/sluice[^]*stood still[^]*were sold\.\s*Received$/)],
		});
	});

	test('with the numbers of its lines after the lines', async () => {
		const numbers = left.map((_, row) => String(row + 1));
		const page = rows(beside(numbers, left, right), { at: [30, 60, 310] });
		expect(await linesOf(page)).toEqual([...left, ...right, ...numbers]);
	});

	test('from the right, where letters run so', async () => {
		const [one, other] = ['آسیاب در بندر کهن ساخته شد', 'و چرخ آن صد سال باز ایستاد'];
		const onPaper = (line: string) => [...line].reverse().join('');
		const cells = left.map(() => [onPaper(other), onPaper(one)]);
		expect(await linesOf(rows(cells), [...new Set(`${one}${other}`)].join(''))).toEqual([
			...left.map(() => one),
			...left.map(() => other),
		]);
	});
});

describe('Its rows are read as they are', () => {
	test('in a table', async () => {
		const cells = Array.from({ length: 8 }, (_, row) => [
			`Flour ground in ${2017 + row}`,
			`${row + 1} tonnes`,
			`${row + 20} sacks sold`,
		]);
		const lines = cells.map((row) => row.join(' '));
		expect(await linesOf(rows(cells, { at: [60, 250, 400] }))).toEqual(lines);
	});

	test('in a table of sentences, which all begin in their cells', async () => {
		const cells = left.map((_, row) => [
			`Gate ${row} was tarred before the winter`,
			`Nothing was found at the gate in week ${row}`,
		]);
		expect(await linesOf(rows(cells))).toEqual(cells.map((row) => row.join(' ')));
	});

	test('in a table of numbers that rise evenly, as those of lines do', async () => {
		const cells = left.map((_, row) => [String(row + 1), String(1901 + row)]);
		expect(await linesOf(rows(cells))).toEqual(cells.map((row) => row.join(' ')));
	});

	test('in a table of words in small letters, few of which fill their cells', async () => {
		const short = (...kinds: string[]) =>
			kinds.map((kind) => [`sacks of some ${kind}`, 'sold at the quay']);
		const long = [
			'sacks of the finest white flour of the county',
			'sold to the bakers of the town of Harbury',
		];
		const cells = [...short('wheat', 'barley', 'oats'), long, ...short('beans', 'peas', 'rye')];
		expect(await linesOf(rows(cells))).toEqual(cells.map((row) => row.join(' ')));
	});

	test('if fewer than five stand side by side', async () => {
		const four = beside(left, right).slice(0, 4);
		expect(await linesOf(rows(four))).toEqual(four.map((row) => row.join(' ')));
		const five = [left, right].map((column) => column.slice(0, 5));
		expect(await linesOf(rows(beside(...five)))).toEqual(five.flat());
	});

	test('if words on the right come first, and those on the left below them', async () => {
		const [first = '', ...below] = left;
		const [beside = '', ...above] = right;
		const cells = [
			[first, beside],
			...above.map((line) => ['', line]),
			...below.map((line) => [line]),
		];
		expect(await linesOf(rows(cells))).toEqual([`${first} ${beside}`, ...above, ...below]);
	});
});

test('The order in which the file draws columns is kept as well', async () => {
	const text = await pdfText(makePdf([rows(beside(left, right)), [...left]]));
	expect(text).toMatchObject({
		asDrawn: [
			beside(left, right)
				.map((row) => row.join(' '))
				.join('\n'),
			'',
		],
	});
});
