import { inColumns } from './columns.ts';
import { withDropCaps } from './drop-caps.ts';
import { isNoteMark } from '../html/note-marks.ts';
import { withSmallDigits } from '../letters/small-digits.ts';
import { lineEnd, type PdfItem } from './pdf-item.ts';
import { isRightToLeft, readingOrder } from './right-to-left.ts';

/** A printed line. */
export interface PdfLine {
	text: string;
	/** The same without the marks of notes. */
	plain: string;
	/** Height of its baseline above the lower edge of the page. */
	y: number;
	/** Size of its letters. */
	size: number;
	/** Whether it is at the upper or lower end of the page, where headers and footers are. */
	inMargin: boolean;
}

/** Maximum height of a margin, as a share of the page height. */
const margin = 0.12;

/** The lines of a page. */
export interface PdfLines {
	/**
	 * In the order of the file, but column by column where the file draws across columns. The words
	 * of Arabic or Hebrew lines are in reading order.
	 */
	lines: PdfLine[];
	/** The lines in the order of the file, if that is another. */
	asDrawn?: PdfLine[];
}

/** Reads the lines of a page. */
export function pdfLines(
	items: readonly PdfItem[],
	{ bottom, top }: { bottom: number; top: number },
): PdfLines {
	const edge = margin * (top - bottom);
	const isInMargin = (y: number) => y < bottom + edge || y > top - edge;
	const rows: PdfItem[][] = [[]];
	for (const item of turnedLast(items)) {
		if (item.str !== '' || item.hasEOL) rows.at(-1)?.push(item);
		if (item.hasEOL) rows.push([]);
	}
	const rightToLeft = isRightToLeft(wholeOf(items));
	const drawn = withDropCaps(rows.filter((row) => row.length > 0));
	const read = inColumns(drawn, { rightToLeft, isInMargin });
	const lineOf = (row: readonly PdfItem[]): PdfLine => {
		const { y, size } = baseOf(row);
		// A page in another script may have some such lines.
		const words =
			(rightToLeft && row.some(({ str }) => isRightToLeft(str))) || isRightToLeft(wholeOf(row))
				? { text: readingOrder(row.map(placed)), plain: undefined }
				: wordsOf(row, y, size);
		const text = asSeen(words.text);
		const plain = words.plain === undefined ? text : asSeen(words.plain);
		return { text, plain, y, size, inMargin: isInMargin(y) };
	};
	return { lines: read.map(lineOf), ...(read !== drawn && { asDrawn: drawn.map(lineOf) }) };
}

/**
 * Puts items that are turned otherwise than most after the others: a stamp across the page, or words
 * along its edge, are drawn anywhere between the lines.
 */
function turnedLast(items: readonly PdfItem[]): readonly PdfItem[] {
	const letters = new Map<number | undefined, number>();
	for (const item of items) {
		const turn = turnOf(item);
		letters.set(turn, (letters.get(turn) ?? 0) + item.str.length);
	}
	if (letters.size < 2) return items;
	const most = [...letters].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
	const others = items.filter((item) => turnOf(item) !== most);
	// The last line may not have an end.
	return [...items.filter((item) => turnOf(item) === most), lineEnd, ...others];
}

/** The direction of the letters of an item, in steps of 15 degrees; upright if it is not known. */
function turnOf({ transform: [a = 1, b = 0] }: PdfItem): number {
	return (Math.round((Math.atan2(b, a) * 12) / Math.PI) + 24) % 24;
}

function wholeOf(row: readonly PdfItem[]): string {
	return row.map(({ str }) => str).join('');
}

function placed({ str, transform, width, height }: PdfItem) {
	return { text: str, x: transform[4] ?? 0, width, size: height };
}

/** The baseline and size of the largest part of a line. */
function baseOf(row: readonly PdfItem[]): { y: number; size: number } {
	const [first] = row;
	const widest = row
		.filter(({ height, str }) => height > 0 && str.trim() !== '')
		.reduce((a, b) => (a && a.width * a.height >= b.width * b.height ? a : b), first);
	return { y: widest?.transform[5] ?? 0, size: widest?.height ?? 0 };
}

/**
 * The words of a line. Small digits above or below the baseline are written raised or lowered.
 * `plain` leaves out those that are marks of notes.
 */
function wordsOf(
	row: readonly PdfItem[],
	y: number,
	size: number,
): { text: string; plain: string } {
	let [text, plain, isAfterMark] = ['', '', false];
	for (const item of row) {
		const rise = (item.transform[5] ?? 0) - y;
		const isSmall = item.height > 0 && item.height < 0.9 * size;
		const digits =
			isSmall && rise > 0.15 * size
				? 'raised'
				: isSmall && rise < -0.08 * size
					? 'lowered'
					: undefined;
		const shown = withSmallDigits(item.str, digits);
		text += shown;
		const before = plain.trimEnd().slice(-24);
		const mark = { text: item.str, before, link: undefined, named: false };
		// A number at the start of a line is that of a footnote, because nothing before it has a power.
		const isMark =
			digits === 'raised' &&
			((before === '' && /^\d{1,3}$/.test(item.str.trim())) ||
				isNoteMark({ ...mark, raised: true }));
		if (isMark) plain = plain.trimEnd();
		else plain += isAfterMark && /^[\p{L}\p{N}]/u.test(shown) ? ` ${shown}` : shown;
		isAfterMark = isMark;
	}
	return { text, plain };
}

/**
 * A line as a reader sees its glyphs. Old fonts have ligatures at these places in the Private Use
 * Area. A soft hyphen at the end of a line is visible, because a word was broken there.
 */
function asSeen(text: string): string {
	return text
		.replaceAll('\uF001', 'fi')
		.replaceAll('\uF002', 'fl')
		.replace(/\u00AD(?=\s*$)/, '-');
}
