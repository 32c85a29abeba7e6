import { expect, test } from 'vitest';
import { checkCited, type Cited } from './check-cited.ts';
import { filler, said, table } from './lock-pages.ts';
import { makePdf, type PdfLine } from './make-pdf.ts';

const headers = { 'content-type': 'application/pdf' };
const story = `${filler} At noon they said that ${said}, because the beams were worn. Two men came from the town and looked at them for a whole day. ${filler}`;

/** The lines of a text, none longer than a number of letters. */
function wrapped(text: string, width: number): string[] {
	return text.split(' ').reduce<string[]>((lines, word) => {
		const line = `${lines.at(-1) ?? ''} ${word}`.trim();
		return line.length > width || lines.length === 0
			? [...lines, word]
			: [...lines.slice(0, -1), line];
	}, []);
}

interface Layout {
	/** Left edge of each column. */
	at?: readonly number[];
	/** Maximum number of letters in a line. */
	width?: number;
	/** How much lower each column begins than the one before. */
	lower?: number;
}

/** A text in columns, drawn row by row across the page. */
function acrossColumns(
	text: string,
	{ at = [60, 310], width = 42, lower = 0 }: Layout = {},
): PdfLine[] {
	const lines = wrapped(text, width);
	const height = Math.ceil(lines.length / at.length);
	return Array.from({ length: height }, (_, row) =>
		at.flatMap((x, column) => {
			const line = lines[column * height + row];
			return line === undefined
				? []
				: [{ text: line, x, y: 700 - row * 13 - column * lower, size: 10 }];
		}),
	).flat();
}

/** A line with each word drawn separately, with gaps as in a justified line. */
function wordByWord(line: PdfLine): PdfLine[] {
	if (typeof line === 'string') return [line];
	const { text, x = 0 } = line;
	return Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({
		...line,
		...{ text: word, x: x + index * 6 },
	}));
}

function pdf(lines: PdfLine[], quote: string = said): Cited {
	return { headers, body: makePdf([lines]), quote };
}

/** The words at the end of the first column and the beginning of the second. */
function overTheColumns(): string {
	const lines = wrapped(story, 42);
	const middle = Math.ceil(lines.length / 2);
	return lines.slice(middle - 2, middle + 1).join(' ');
}

/** Lines of one column, every so many of them with its number in the margin. */
function numbered(step: number): PdfLine[] {
	return wrapped(story, 70).flatMap((text, index) => {
		const place = { y: 700 - index * 13, size: 10 };
		const number = String(index + step);
		const hasNumber = index % step === 0;
		return [...(hasNumber ? [{ text: number, x: 40, ...place }] : []), { text, x: 70, ...place }];
	});
}

const rows = (cells: readonly (readonly string[])[], at: readonly number[]): PdfLine[] =>
	cells.flatMap((row, index) =>
		row.map((text, column) => ({ text, x: at[column] ?? 0, y: 700 - index * 13, size: 10 })),
	);
const boats = Array.from({ length: 12 }, (_, row) => [
	`Boats of the year ${1900 + row}`,
	`${row + 3} boats`,
	`${row + 20} shillings`,
]);
const reports = Array.from({ length: 12 }, (_, row) => [
	`Report ${row} by the keeper of the upper lock`,
	`Nothing was found in week ${row} of that year`,
]);

test('A PDF that draws across its columns is read column by column', async () => {
	const { pages, expected } = table({
		two: ['ok', pdf(acrossColumns(story))],
		three: ['ok', pdf(acrossColumns(story, { at: [40, 220, 400], width: 30 }))],
		lower: ['ok', pdf(acrossColumns(story, { lower: 2 }))],
		much: ['ok', pdf(acrossColumns(story, { lower: 6 }))],
		over: ['ok', pdf(acrossColumns(story), overTheColumns())],
		underHead: [
			'ok',
			pdf(
				[
					{ text: 'The book of the lock', x: 60, y: 790, size: 10 },
					{ text: '12', x: 500, y: 790, size: 10 },
					{ text: 'What the keeper saw at the lock in that year', x: 120, y: 730, size: 16 },
					...acrossColumns(story),
					{ text: 'Printed in the town', x: 60, y: 50, size: 10 },
					{ text: '1926', x: 500, y: 50, size: 10 },
				],
				overTheColumns(),
			),
		],
		wordByWord: ['ok', pdf(acrossColumns(story, { at: [30, 330] }).flatMap(wordByWord))],
		besideLineNumbers: ['ok', pdf(numbered(1))],
		besideEveryFifthNumber: ['ok', pdf(numbered(5))],
		changed: ['drift', pdf(acrossColumns(story.replace('eleven', 'twelve')))],
	});
	const { verdicts } = await checkCited(pages);
	expect(verdicts).toEqual(expected);
});

test('The rows of a table are no columns of text', async () => {
	const { pages, expected } = table({
		row: ['ok', pdf(rows(boats, [60, 250, 400]), 'Boats of the year 1905 8 boats 25 shillings')],
		down: ['drift', pdf(rows(boats, [60, 250, 400]), '8 boats 9 boats 10 boats 11 boats')],
		longRow: [
			'ok',
			pdf(
				rows(reports, [60, 310]),
				'Report 5 by the keeper of the upper lock Nothing was found in week 5',
			),
		],
		longDown: [
			'drift',
			pdf(rows(reports, [60, 310]), 'Nothing was found in week 5 of that year Nothing was found'),
		],
		// Cells that look like the lines of a text: both orders are tried.
		runningRow: [
			'ok',
			pdf(
				rows(
					Array.from({ length: 9 }, (_, row) => [
						`the keeper of lock number ${row} on the canal`,
						`has written of leaks in week ${row} of the year`,
					]),
					[60, 310],
				),
				'the keeper of lock number 5 on the canal has written of leaks in week 5',
			),
		],
		numberedRow: [
			'ok',
			pdf(
				rows(
					boats.map(([boat = '', ...rest], row) => [String(row + 1), boat, ...rest]),
					[60, 100, 250, 400],
				),
				'6 Boats of the year 1905 8 boats 25 shillings',
			),
		],
		oneColumn: ['ok', pdf(wrapped(story, 80).map((text) => ({ text, size: 10 })))],
	});
	const { verdicts } = await checkCited(pages);
	expect(verdicts).toEqual(expected);
});
