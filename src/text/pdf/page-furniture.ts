/** A line of a page, with its position and size if they are known. */
export interface FurnitureLine {
	text: string;
	y?: number;
	size?: number;
	/** Whether it is at the upper or lower end of the page. */
	inMargin?: boolean;
}

/** The text of a page, and what is printed around it. */
export interface PageFurniture {
	/** Its lines without page numbers, and without headers and footers that other pages also have. */
	body: string[];
	/** Lines that look like a header (`head`) or like a footer or footnote (`foot`) of only this page. */
	head: string[];
	foot: string[];
}

/** Maximum number of rows of a header or footer. */
const mostRows = 3;
/** Maximum number of rows of footnotes at the lower edge. */
const mostNotes = 30;
/** Maximum length of a header or footer, in characters. */
const longest = 120;

const counter = String.raw`(?:\p{Nd}{1,4}|[ivxlcdm]{1,8})`;
/** A page number alone: `12`, `xii`, `– 12 –`, `Page 12 of 90`, `12 | 90`. */
export const pageNumber = new RegExp(
	`^[^\\p{L}\\p{N}]{0,6}(?:(?:page|pg|seite|стр|страница|сторінка|página|pagina|pág|sayfa|صفحه|صفحة|الصفحة|第)[.:]?\\s?)?${counter}(?:\\s?(?:of|/|\\||von|из|з|de|di|sur|van|از|من)\\s?${counter})?\\s?[页頁]?[^\\p{L}\\p{N}]{0,6}$`,
	'iu',
);

/** Separates the text of each page of a document from headers, footers and footnotes. */
export function pageFurniture(document: readonly (readonly FurnitureLine[])[]): PageFurniture[] {
	const edges = document.map((lines) => edgesOf(lines));
	const seen = new Map<string, number>();
	for (const { top, bottom } of edges) {
		for (const name of new Set([...top.map(inPlace), ...bottom.map(inPlace)])) {
			seen.set(name, (seen.get(name) ?? 0) + 1);
		}
	}
	const bodySize = commonSize(document);
	return document.map((lines, index) => {
		const { top = [], bottom = [] } = edges[index] ?? {};
		const isSure = (row: Row) =>
			row.text.length <= longest &&
			(pageNumber.test(row.text.trim()) ||
				(masked(row) !== '' && (seen.get(inPlace(row)) ?? 0) > 1));
		const sure = new Set([...from(top, isSure), ...from(bottom, isSure)]);
		const rows = rowsOf(lines.filter((line) => !sure.has(line)));
		const head = untilText(rows.slice(0, mostRows), rows, bodySize);
		const foot = untilText(rows.slice(-mostNotes).reverse(), [...rows].reverse(), bodySize);
		return {
			body: lines.filter((line) => !sure.has(line)).map(({ text }) => text),
			head: head.flatMap((row) => row.lines.map(({ text }) => text)),
			foot: foot.reverse().flatMap((row) => row.lines.map(({ text }) => text)),
		};
	});
}

/** Lines at the same height. */
interface Row {
	text: string;
	y: number | undefined;
	size: number | undefined;
	lines: FurnitureLine[];
}

function edgesOf(lines: readonly FurnitureLine[]): { top: Row[]; bottom: Row[] } {
	const rows = rowsOf(lines);
	return { top: rows.slice(0, mostRows), bottom: rows.slice(mostRows).slice(-mostRows).reverse() };
}

/** The lines of the rows from an edge inwards, as long as a condition is true. */
function from(rows: readonly Row[], holds: (row: Row) => boolean): FurnitureLine[] {
	const end = rows.findIndex((row) => !holds(row));
	return rows.slice(0, end === -1 ? undefined : end).flatMap((row) => row.lines);
}

/** Rows from top to bottom; in the order of the file if their positions are not known. */
function rowsOf(lines: readonly FurnitureLine[]): Row[] {
	const shown = lines.filter(({ text }) => text.trim() !== '');
	const sorted = shown.every(({ y }) => y !== undefined)
		? [...shown].sort((a, b) => (b.y ?? 0) - (a.y ?? 0))
		: shown;
	const rows: Row[] = [];
	for (const line of sorted) {
		const last = rows.at(-1);
		if (last?.y !== undefined && line.y !== undefined && Math.abs(last.y - line.y) < 2) {
			last.lines.push(line);
			last.text += ` ${line.text}`;
		} else rows.push({ text: line.text, y: line.y, size: line.size, lines: [line] });
	}
	return rows;
}

/** A row with its numbers replaced, so that headers of different pages are the same. */
function masked({ text }: Row): string {
	return text
		.split(/[^\p{L}\p{Nd}]+/u)
		.map((word) => (/^[ivxlcdm]{1,8}$/i.test(word) ? '0' : word.replace(/\p{Nd}+/gu, '0')))
		.join(' ')
		.trim();
}

/**
 * A name for a row by its text and its approximate height, so that a line of the text does not count
 * as a header.
 */
function inPlace(row: Row): string {
	return row.y === undefined ? masked(row) : `${Math.round(row.y / 8)} ${masked(row)}`;
}

/** The size of most letters in a document. */
function commonSize(document: readonly (readonly FurnitureLine[])[]): number | undefined {
	const letters = new Map<number, number>();
	for (const { size, text } of document.flat()) {
		if (size === undefined) continue;
		const round = Math.round(size * 2) / 2;
		letters.set(round, (letters.get(round) ?? 0) + text.length);
	}
	return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/**
 * Rows from an edge inwards, as long as they are smaller than the text, or few and with a gap before
 * the text.
 */
function untilText(rows: readonly Row[], all: readonly Row[], bodySize: number | undefined): Row[] {
	if (bodySize === undefined) return [];
	const isText = (row: Row | undefined) => row !== undefined && (row.size ?? 0) > 0.93 * bodySize;
	const small = rows.findIndex(isText);
	if (small > 0) return rows.slice(0, small);
	if (small === -1) return rows.length < all.length ? [...rows] : [];
	const apart = rows
		.slice(0, 2)
		.findIndex(
			(row, index) =>
				row.lines.every(({ inMargin }) => inMargin === true) &&
				isText(all[index + 1]) &&
				gap(row, all[index + 1]) > 2.2 * bodySize &&
				row.text.length < longest,
		);
	return apart === -1 ? [] : rows.slice(0, apart + 1);
}

function gap(row: Row, next: Row | undefined): number {
	return row.y === undefined || next?.y === undefined ? 0 : Math.abs(row.y - next.y);
}
