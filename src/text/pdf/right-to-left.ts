/** A piece of a line and its position. */
export interface Placed {
	text: string;
	/** Its left edge. */
	x: number;
	width: number;
	/** Size of its letters; 0 for a space without a glyph. */
	size: number;
}

/** Right-to-left letters, other letters, numbers, and the rest. */
type Kind = 'right' | 'left' | 'number' | 'neutral';

interface Token {
	text: string;
	kind: Kind;
}

const right = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;
const rightLetter = /(?=\p{L})[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/gu;
const number = String.raw`\p{Nd}+(?:[.,:/٫٬-]\p{Nd}+)*[%٪°]?`;
/**
 * The tokens of an item without right-to-left letters: Latin words with everything between them,
 * numbers, single characters.
 */
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
 * A line of a right-to-left script in reading order. PDFs have its pieces in visual order from the
 * left, or from the right with each piece drawn separately.
 */
export function readingOrder(line: readonly Placed[]): string {
	const steps = line.filter(({ size, text }) => size > 0 && right.test(text));
	const falls = steps.filter(({ x }, index) => x < (steps[index - 1]?.x ?? -Infinity)).length;
	// If the file goes from the left, keep its order: sorting would misplace marks, which are above
	// their letter.
	const fromLeft = falls * 2 > steps.length ? withGaps([...line].sort((a, b) => a.x - b.x)) : line;
	const tokens = fromLeft.filter((_, index) => !isFalseGap(fromLeft, index)).flatMap(tokensOf);
	return runsOf(tokens)
		.reverse()
		.map((run) =>
			run.map(({ text }) => (run.length === 1 ? (mirrored[text] ?? text) : text)).join(''),
		)
		.join('');
}

/**
 * Inserts spaces between pieces with a gap, because the PDF reader finds none between pieces drawn
 * from the right.
 */
function withGaps(line: readonly Placed[]): Placed[] {
	return line.flatMap((piece, index) => {
		const before = line[index - 1];
		const end = (before?.x ?? 0) + (before?.width ?? 0);
		const isApart =
			before && before.size > 0 && piece.size > 0 && piece.x - end > 0.17 * piece.size;
		return isApart ? [{ text: ' ', x: end, width: piece.x - end, size: 0 }, piece] : [piece];
	});
}

/**
 * Whether a space from the PDF reader is between pieces that touch: a mark over a letter has no
 * width.
 */
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
	// An item with right-to-left letters is in reading order, but its brackets are as drawn.
	if (right.test(text) && !/^\p{Nd}+$/u.test(text)) {
		const read = Array.from(text, (sign) => mirrored[sign] ?? sign).join('');
		return [{ text: Array.from(text).length === 1 ? text : read, kind: 'right' }];
	}
	return (text.match(pieces) ?? []).map((piece): Token => {
		if (/^\p{L}/u.test(piece)) return { text: piece, kind: 'left' };
		return { text: piece, kind: /^\p{Nd}/u.test(piece) ? 'number' : 'neutral' };
	});
}

/**
 * Groups tokens, from the left, into runs that keep their order: left-to-right words with everything
 * between them, and numbers with their signs.
 */
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
	// With a full stop between, the number belongs to another sentence: `.12` on the left is the end
	// of one.
	const between = tokens.slice(end, next).every(({ text }) => /^[\s/-]+$/.test(text));
	return tokens[next]?.kind === 'number' && between;
}

function isOfNumber(tokens: readonly Token[], end: number, next: number): boolean {
	if (tokens[next]?.kind === 'left') return true;
	if (tokens[next]?.kind !== 'number') return false;
	const between = tokens.slice(end, next).map(({ text }) => text);
	return between.length === 0 || (between.length === 1 && /^[.,:/٫٬-]$/.test(between[0] ?? ''));
}

/** Common short words of right-to-left languages, which show the order of a text. */
const common = new Set(
	`از به در که این را است با برای آن می های في من على إلى أن التي الذي هذا هذه عن مع کے کی میں ہے اور سے نے
	של את על לא הוא היא עם או په د چې له کې او`.split(/\s+/),
);

/**
 * Corrects a text that the reader reversed because the file was already in reading order. Common
 * short words show this: they are different when reversed.
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
