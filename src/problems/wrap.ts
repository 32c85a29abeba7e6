import { withoutCommand } from './harmless.ts';

/** Letters as wide as two columns: Chinese, Japanese, Korean, full-width forms, most emoji. */
const wide =
	/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Characters that take no column: combining marks, joiners. */
const none = /[\p{M}\p{Cf}]/u;

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
	let columns = 0;
	for (const sign of text) columns += none.test(sign) ? 0 : wide.test(sign) ? 2 : 1;
	return columns;
}

/** The beginning of a text, with `…` where it had to be cut to fit. */
export function cut(text: string, width: number): string {
	if (text.length <= width && columnsOf(text) <= width) return text;
	return `${fit(text, width - 1)}…`;
}

/** The end of a text, with `…` before it where it had to be cut to fit. */
export function cutStart(text: string, width: number): string {
	if (columnsOf(text) <= width) return text;
	return `…${fitEnd(text, width - 1)}`;
}

/**
 * The most lines for a word that is too long for one, such as an address. The middle of a longer
 * word is left out.
 */
const mostLines = 3;

/**
 * Breaks a text into lines at its spaces. A word that is too long for a line is broken where the
 * line ends. No line can command a runner.
 */
export function wrap(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	let used = 0;
	const add = (piece: string, columns: number) => {
		if (line !== '' && used + 1 + columns > width) {
			lines.push(line);
			line = '';
			used = 0;
		}
		line = line === '' ? piece : `${line} ${piece}`;
		used += columns + (used === 0 ? 0 : 1);
	};
	for (const word of text.split(' ')) {
		for (const piece of piecesOf(word, width)) add(piece, columnsOf(piece));
	}
	return [...lines, line].map((one) => cut(withoutCommand(one), width));
}

function piecesOf(word: string, width: number): string[] {
	if (word.length <= width / 2 || columnsOf(word) <= width) return [word];
	let rest = cutMiddle(word, width * mostLines);
	const pieces: string[] = [];
	while (rest !== '') {
		// One character may be wider than the terminal.
		const piece = fit(rest, width) || [...rest].slice(0, 1).join('');
		pieces.push(piece);
		rest = rest.slice(piece.length);
	}
	return pieces;
}

function cutMiddle(word: string, width: number): string {
	if (columnsOf(word) <= width) return word;
	const half = Math.floor((width - 1) / 2);
	return fit(word, width - half - 1) + cutStart(word.slice(-width), half + 1);
}

/** The beginning of a text that takes at most so many columns. */
export function fit(text: string, width: number): string {
	let fitting = '';
	let used = 0;
	for (const sign of text) {
		used += columnsOf(sign);
		if (used > width) break;
		fitting += sign;
	}
	return fitting;
}

/** The end of a text that takes at most so many columns. */
export function fitEnd(text: string, width: number): string {
	// No character is more than two units long, and those that take no column are few.
	const end = [...text.slice(-4 * width - 4)].reverse().join('');
	return [...fit(end, width)].reverse().join('').toWellFormed();
}
