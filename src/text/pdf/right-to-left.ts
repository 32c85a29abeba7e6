/** A piece of a line, and where it stands. */
export interface Placed {
	text: string;
	/** Its left edge. */
	x: number;
	width: number;
	/** Size of its letters; 0 for a space that no glyph was drawn for. */
	size: number;
}

/** Letters that are read from right to left, letters that are not, figures, and the rest. */
type Kind = 'right' | 'left' | 'number' | 'neutral';

interface Token {
	text: string;
	kind: Kind;
}

const right = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;
const rightLetter = /(?=\p{L})[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/gu;
const number = String.raw`\p{Nd}+(?:[.,:/٫٬-]\p{Nd}+)*[%٪°]?`;
/** What an item without letters read from right to left falls into: Latin words with all between, numbers, single signs. */
const pieces = new RegExp(`(?=\\p{L})[^\\s](?:.*[\\p{L}\\p{N}])?|${number}|\\s+|[^]`, 'gsu');
const mirrored: Readonly<Record<string, string>> = Object.fromEntries(
	['()', '[]', '{}', '<>', '«»', '‹›'].flatMap(([open = '', close = '']) => [
		[open, close],
		[close, open],
	]),
);

/** Whether most letters of a text are read from right to left. */
export function isRightToLeft(text: string): boolean {
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	return 2 * (text.match(rightLetter)?.length ?? 0) > letters;
}

/**
 * A line of a script that is read from right to left, in the order in which it is read. PDFs have
 * its pieces in the order in which they stand, from the left, or from the right, each drawn for itself.
 */
export function readingOrder(line: readonly Placed[]): string {
	const steps = line.filter(({ size, text }) => size > 0 && right.test(text));
	const falls = steps.filter(({ x }, index) => x < (steps[index - 1]?.x ?? -Infinity)).length;
	// From the left the file's order is right even for marks, which stand over their letter, not beside it.
	const fromLeft = falls * 2 > steps.length ? withGaps([...line].sort((a, b) => a.x - b.x)) : line;
	const tokens = fromLeft.filter((_, index) => !isFalseGap(fromLeft, index)).flatMap(tokensOf);
	return runsOf(tokens)
		.reverse()
		.map((run) =>
			run.map(({ text }) => (run.length === 1 ? (mirrored[text] ?? text) : text)).join(''),
		)
		.join('');
}

/** Pieces with a space where they stand apart: the reader of PDFs sees none between pieces drawn from the right. */
function withGaps(line: readonly Placed[]): Placed[] {
	return line.flatMap((piece, index) => {
		const before = line[index - 1];
		const end = (before?.x ?? 0) + (before?.width ?? 0);
		const isApart =
			before && before.size > 0 && piece.size > 0 && piece.x - end > 0.17 * piece.size;
		return isApart ? [{ text: ' ', x: end, width: piece.x - end, size: 0 }, piece] : [piece];
	});
}

/** A space that the reader of PDFs saw where pieces in truth touch: a mark over a letter takes no room. */
function isFalseGap(line: readonly Placed[], index: number): boolean {
	const [before, gap, after] = [line[index - 1], line[index], line[index + 1]];
	if (gap?.size !== 0 || gap.text.trim() !== '' || !before || !after) return false;
	const end = Math.max(
		before.x + before.width,
		(line[index - 2]?.x ?? 0) + (line[index - 2]?.width ?? 0),
	);
	return after.x - end < 0.5;
}

function tokensOf({ text }: Placed): Token[] {
	// An item with such letters comes as it is read, but its brackets as they are drawn.
	if (right.test(text) && !/^\p{Nd}+$/u.test(text)) {
		const read = Array.from(text, (sign) => mirrored[sign] ?? sign).join('');
		return [{ text: Array.from(text).length === 1 ? text : read, kind: 'right' }];
	}
	return (text.match(pieces) ?? []).map((piece): Token => {
		if (/^\p{L}/u.test(piece)) return { text: piece, kind: 'left' };
		return { text: piece, kind: /^\p{Nd}/u.test(piece) ? 'number' : 'neutral' };
	});
}

/** Tokens from the left as runs that keep their order: words read from the left with all between them, and numbers with their signs. */
function runsOf(tokens: readonly Token[]): Token[][] {
	const runs: Token[][] = [];
	let at = 0;
	while (at < tokens.length) {
		let end = at + 1;
		const kind = tokens[at]?.kind;
		if (kind === 'left' || kind === 'number') {
			for (let next = end; next < tokens.length && tokens[next]?.kind !== 'right'; next++) {
				const isSame =
					kind === 'left' ? isOfWords(tokens, end, next) : isOfNumber(tokens, end, next);
				if (isSame) end = next + 1;
			}
		}
		runs.push(tokens.slice(at, end));
		at = end;
	}
	return runs;
}

function isOfWords(tokens: readonly Token[], end: number, next: number): boolean {
	if (tokens[next]?.kind === 'left') return true;
	// With a stop between, the number was before the word: `.12` at its left is the end of a sentence.
	const between = tokens.slice(end, next).every(({ text }) => /^[\s/-]+$/.test(text));
	return tokens[next]?.kind === 'number' && between;
}

function isOfNumber(tokens: readonly Token[], end: number, next: number): boolean {
	if (tokens[next]?.kind === 'left') return true;
	if (tokens[next]?.kind !== 'number') return false;
	const between = tokens.slice(end, next).map(({ text }) => text);
	return between.length === 0 || (between.length === 1 && /^[.,:/٫٬-]$/.test(between[0] ?? ''));
}

/** Short words of languages that are read from right to left, by which the order of a text is known. */
const common = new Set(
	`از به در که این را است با برای آن می های في من على إلى أن التي الذي هذا هذه عن مع کے کی میں ہے اور سے نے
	של את על לא הוא היא עם או په د چې له کې او`.split(/\s+/),
);

/**
 * A text as it is read, where a file has it in the order of reading already and so its reader
 * turned it round: known by its short words, which are others backwards.
 */
export function turnedRight(lines: readonly string[]): string[] {
	const backwards = lines.map(turned);
	return score(backwards) > score(lines) ? backwards : [...lines];
}

function score(lines: readonly string[]): number {
	return lines
		.flatMap((line) => line.normalize('NFKC').split(/[^\p{L}\p{M}]+/u))
		.filter((word) => common.has(word)).length;
}

function turned(line: string): string {
	if (!right.test(line)) return line;
	return Array.from(line)
		.reverse()
		.map((char) => mirrored[char] ?? char)
		.join('')
		.replace(/\p{Nd}[\p{Nd}.,:/٫٬-]*\p{Nd}|[A-Za-z][A-Za-z ]*[A-Za-z]/gu, (run) =>
			Array.from(run).reverse().join(''),
		);
}
