import type { PdfItem } from './pdf-item.ts';

/** What is printed on one line without a wide gap: a line of a column, or a cell of a table. */
interface Segment {
	items: PdfItem[];
	text: string;
	start: number;
	end: number;
	y: number;
	size: number;
}

/** Segments at the same height. */
interface Row {
	segments: Segment[];
	y: number;
	size: number;
}

/** A range from left to right. */
type Span = readonly [start: number, end: number];

/** Minimum width of the space between columns, and of a gap that may be one, in sizes of a letter. */
const gutter = 0.8;
/** Minimum number of rows that have words in more than one column. */
const fewestRows = 5;
/** Maximum number of rows in a block and of segments in a row, which bounds the time for any file. */
const mostRows = 200;
const mostSegments = 40;
/** Minimum number of letters in most lines of a column. */
const fewestLetters = 12;
/** Minimum share of the lines of a column that are nearly as wide as it. */
const fullShare = 0.5;
/** Minimum share of the lines of a column that begin in the middle of a sentence. */
const runningShare = 0.35;

interface Options {
	/** Whether the column on the right comes first. */
	rightToLeft: boolean;
	/** Whether a height is in the margin of the page, where headers and footers are. */
	isInMargin: (y: number) => boolean;
}

/**
 * Puts lines in reading order that a file draws across the columns of a page, row by row. Only runs
 * of text count as columns: many rows with the same gap, and on both sides lines that fill their
 * column and begin in the middle of sentences. The cells of a table do not, so a table keeps its rows.
 *
 * @param lines - The lines in the order of the file, each with its items.
 * @returns The lines in reading order; the same array if nothing was in columns.
 */
export function inColumns(
	lines: readonly PdfItem[][],
	{ rightToLeft, isInMargin }: Options,
): readonly PdfItem[][] {
	// Lines of turned text, which are the last, are not rows of the page.
	const turned = lines.findIndex((line) => line.some(isTurned));
	const upright = turned === -1 ? lines : lines.slice(0, turned);
	const rows = rowsOf(upright);
	const read: PdfItem[][] = [];
	let hasColumns = false;
	for (let at = 0; at < rows.length;) {
		const block = blockFrom(rows, at, isInMargin);
		const columns = columnsOf(block);
		const ordered = columns && inReadingOrder(columns, rightToLeft);
		if (ordered) {
			hasColumns = true;
			read.push(...ordered.flat().map(({ items }) => items));
			at += block.length;
		} else {
			// Columns may begin within the block, but looking from every row would take too long.
			const next = at + Math.max(1, Math.floor(block.length / 8));
			read.push(...rows.slice(at, next).flatMap((row) => row.lines));
			at = next;
		}
	}
	return hasColumns ? [...read, ...lines.slice(upright.length)] : lines;
}

function isTurned({ transform }: PdfItem): boolean {
	return Math.abs(transform[1] ?? 0) > 0.01;
}

/** The rows of a page, from consecutive lines of the file at the same height. */
function rowsOf(lines: readonly PdfItem[][]): (Row & { lines: PdfItem[][] })[] {
	const rows: (Row & { lines: PdfItem[][] })[] = [];
	for (const line of lines) {
		const segments = segmentsOf(line);
		const [first] = segments;
		const last = rows.at(-1);
		if (first && last && Math.abs(first.y - last.y) < 0.3 * first.size) {
			last.segments.push(...segments);
			last.lines.push(line);
		} else rows.push({ segments, lines: [line], y: first?.y ?? 0, size: first?.size ?? 0 });
	}
	return rows;
}

/** Splits a line at its wide gaps. */
function segmentsOf(line: readonly PdfItem[]): Segment[] {
	const segments: Segment[] = [];
	for (const item of line) {
		if (item.str.trim() === '') {
			// A space belongs to what it follows; one in a gap goes with the gap.
			segments.at(-1)?.items.push(item);
			continue;
		}
		const [start, y] = [item.transform[4] ?? 0, item.transform[5] ?? 0];
		const end = start + item.width;
		const last = segments.at(-1);
		const isNext =
			last && start > last.start && start - last.end < gutter * Math.max(last.size, item.height);
		if (isNext) {
			last.items.push(item);
			last.text += ` ${item.str.trim()}`;
			last.end = Math.max(last.end, end);
		} else {
			segments.push({ items: [item], text: item.str.trim(), start, end, y, size: item.height });
		}
	}
	return segments;
}

/**
 * The rows from one on that go down the page and leave a gap in the same place, without a header at
 * their beginning or a footer at their end.
 */
function blockFrom(rows: readonly Row[], from: number, isInMargin: Options['isInMargin']): Row[] {
	const block: Row[] = [];
	let taken: Span[] = [];
	for (let at = from; at < Math.min(rows.length, from + mostRows); at++) {
		const row = rows[at];
		const before = block.at(-1);
		if (!row || row.segments.length === 0 || row.segments.length > mostSegments) break;
		if (before && row.y > before.y - 0.3 * row.size) break;
		const isApart = before && before.y - row.y > 1.8 * Math.max(before.size, row.size);
		if (isApart && (isInMargin(row.y) || isInMargin(before.y))) break;
		const all = merged([...taken, ...row.segments.map(({ start, end }): Span => [start, end])]);
		if (!leavesGap(all, row.size)) break;
		taken = all;
		block.push(row);
	}
	return block;
}

/** Ranges with those that overlap made one, from the left. */
function merged(spans: readonly Span[]): Span[] {
	const read: [number, number][] = [];
	for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
		const last = read.at(-1);
		if (last && start <= last[1]) last[1] = Math.max(last[1], end);
		else read.push([start, end]);
	}
	return read;
}

function leavesGap(spans: readonly Span[], size: number): boolean {
	return spans.some(([start], index) => {
		const before = spans[index - 1];
		return before !== undefined && start - before[1] >= gutter * size;
	});
}

/** The lines of a block, column by column from the left; `undefined` if it is too short. */
function columnsOf(block: readonly Row[]): Segment[][] | undefined {
	const size = Math.min(...block.map((row) => row.size));
	const columns: Column[] = [];
	const all = block.flatMap(({ segments }) => segments);
	for (const [start, end] of merged(all.map((segment): Span => [segment.start, segment.end]))) {
		const last = columns.at(-1);
		if (last && start - last.end < gutter * size) last.end = end;
		else columns.push({ end, lines: [] });
	}
	let shared = 0;
	for (const { segments } of block) {
		const lines = columns.map(({ end }, index) =>
			segments.filter(
				(own) => own.start <= end && own.start > (columns[index - 1]?.end ?? -Infinity),
			),
		);
		if (lines.filter((line) => line.length > 0).length > 1) shared++;
		for (const [index, line] of lines.entries()) {
			if (line.length > 0) columns[index]?.lines.push(line.reduce(joined));
		}
	}
	return shared < fewestRows ? undefined : columns.map(({ lines }) => lines);
}

/** Its right edge, and its lines from top to bottom. */
interface Column {
	end: number;
	lines: Segment[];
}

/** Two segments of a line of a column, between which a justified line may have a wide gap. */
function joined(left: Segment, right: Segment): Segment {
	const gap: PdfItem = {
		...{ str: ' ', hasEOL: false, width: right.start - left.end, height: 0 },
		transform: [1, 0, 0, 1, left.end, left.y],
	};
	const hasGap = left.items.at(-1)?.str.trim() === '';
	return {
		...left,
		items: [...left.items, ...(hasGap ? [] : [gap]), ...right.items],
		text: `${left.text} ${right.text}`,
		end: right.end,
	};
}

/**
 * The columns in the order in which they are read; `undefined` if they are not all running text. The
 * numbers of lines, as courts and parliaments print them in the margin, come after their text.
 */
function inReadingOrder(
	columns: readonly Segment[][],
	rightToLeft: boolean,
): Segment[][] | undefined {
	const numbers = columns.filter(areLineNumbers);
	const texts = columns.filter((column) => !numbers.includes(column));
	if (columns.length < 2 || texts.length === 0 || !texts.every(isText)) return undefined;
	return [...(rightToLeft ? texts.reverse() : texts), ...numbers];
}

/** Whether a column has numbers that rise by the same step. */
function areLineNumbers(column: readonly Segment[]): boolean {
	const numbers = column.map(({ text }) => (/^\d{1,4}$/.test(text) ? Number(text) : NaN));
	const step = (numbers[1] ?? NaN) - (numbers[0] ?? NaN);
	return (
		column.length >= fewestRows &&
		step > 0 &&
		numbers.slice(1).every((number, index) => number - (numbers[index] ?? NaN) === step)
	);
}

function isText(column: readonly Segment[]): boolean {
	const start = Math.min(...column.map((segment) => segment.start));
	const width = Math.max(...column.map((segment) => segment.end)) - start;
	const share = (holds: (segment: Segment) => boolean) =>
		column.filter(holds).length / column.length;
	const isFull = (segment: Segment) =>
		segment.end - segment.start > 0.8 * width &&
		(segment.text.match(/\p{L}/gu)?.length ?? 0) >= fewestLetters;
	// Scripts without capital letters (`\p{Lo}`) do not show where sentences begin.
	const isRunning = (segment: Segment) => /^[^\p{L}]?[\p{Ll}\p{Lo}]/u.test(segment.text);
	return (
		column.length >= fewestRows && share(isFull) >= fullShare && share(isRunning) >= runningShare
	);
}
