import type { styleText } from 'node:util';
import { textOfLine } from './text-of-line.ts';
import type { Problem } from './problem.ts';
import { columnsOf, fit, fitEnd } from './wrap.ts';

/** Sets a text in a colour or a weight, if the terminal has them. */
export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/** The most columns of a line that are shown, however wide the terminal is. */
const widest = 96;
/** The fewest, however narrow it is. */
const narrowest = 10;

/**
 * The line that a problem is about, with carets under what is wrong; nothing if the line is missing
 * or blank. Of a long line, the part around the place is shown.
 *
 * @param text - The text of the file.
 * @param width - Columns of the terminal.
 */
export function excerptOf(
	{ place: { line, column }, end, severity }: Problem,
	text: string | undefined,
	width: number,
	paint: Paint,
): string[] {
	const written = textOfLine(text, line);
	if (written === undefined) return [];
	const number = String(line);
	const most = Math.max(narrowest, Math.min(widest, width - number.length - 7));
	const last = end?.line === line ? end.column : column + 1;
	const shown = partAround(written, column - 1, last - column, most);
	return [
		paint('dim', `  ${number} | `) + shown.text,
		paint('dim', `  ${' '.repeat(number.length)} | `) +
			' '.repeat(shown.caret) +
			paint(severity === 'error' ? 'red' : 'yellow', '^'.repeat(shown.width)),
	];
}

/**
 * The part of a line around an offset, and the columns of its carets. Letters may take two columns,
 * or none.
 *
 * @param length - How many characters are wrong.
 * @param most - The most columns to show.
 */
function partAround(
	line: string,
	at: number,
	length: number,
	most: number,
): { text: string; caret: number; width: number } {
	const lead = Math.min(40, Math.floor(most / 2)) - 1;
	const before = line.slice(0, at);
	const after = line.slice(at);
	// Near the end of a line there is more room before the place.
	const head = fitEnd(before, Math.max(lead, most - columnsOf(fit(after, most))));
	const tail = fit(after, most - columnsOf(head));
	const start = head.length < before.length ? '…' : '';
	const rest = tail.length < after.length ? '…' : '';
	return {
		text: start + head + tail + rest,
		caret: columnsOf(start + head),
		width: Math.max(1, columnsOf(tail.slice(0, Math.max(0, length)))),
	};
}
