import { foldDashes, sortDashes } from './dashes.ts';
import { dropOurSigns, lineEndMarker } from './line-ends.ts';
import { foldNumberGaps, markNumberGaps } from './number-gap.ts';
import { smallDigit } from './small-digits.ts';

/**
 * Brings a text to the form in which quotes are compared: what differs afterwards is a difference
 * in words, digits, case or punctuation, never one of typesetting. Case is kept. Digits of other
 * scripts are kept as well (NFKC does not fold `٣` or `۳` to `3`): a quote is verbatim, and what
 * looks like the same digit must never be made the same by us. Idempotent for text without line
 * ends.
 */
export function normalise(text: string): string {
	return foldForWords(normaliseKeepingEdges(text));
}

/** What is kept for the edges of a quote, as its words are compared; every offset is the same. */
export function foldForWords(text: string): string {
	return foldNumberGaps(foldDashes(text));
}

/** As `normalise`, with dashes told apart as `sortDashes` does, and spaces within numbers; every offset is the same. */
export function normaliseKeepingEdges(text: string): string {
	const some = isPlain(text) ? steps.filter((step) => !beyondPlain.has(step)) : steps;
	return some.reduce((current, step) => step(current), text);
}

/**
 * Whether a text has letters of Latin, Cyrillic and Arabic, general punctuation and signs of money
 * alone: no marks, no raised figures and nothing of China and Japan, of which the slow steps are.
 */
function isPlain(text: string): boolean {
	return !beyondPlainLetters.test(text);
}

/** All that is not of these letters. */
const beyondPlainLetters =
	/[\u0300-\u03FF\u0482-\u0489\u0530-\u060B\u060D-\u061A\u061C-\u061E]|[\u064B-\u0670]|[\u06D6-\u06ED\u0700-\u1FFF\u2070-\u209F\u20C0-\u2121\u2123-\uFFFF\xB2\xB3\xB9\xBC-\xBE]/;

/** Marks in a row that are looked at: the most that Unicode's Stream-Safe Text Format has (UAX 15, section 13). */
const mostMarks = 30;

/** The steps of `normalise`, in order. Each relies on those before it. */
const steps: ((text: string) => string)[] = [
	// First, so that the signs in the result are always ours.
	dropOurSigns,
	// Before all that looks at neighbours: a soft hyphen would part a hyphen from its line end, or an
	// accent from its letter.
	dropUnseen,
	// Before NFC, which sorts the marks on a letter in the square of their number.
	boundMarks,
	// Before the folds: canonically equal signs (U+1FEF and U+0060) must meet the same one.
	compose,
	// `« mot »` with spaces and `«mot»` without are styles; before the fold, as afterwards no mark is known to open.
	closeGuillemets,
	// Before NFKC, which turns `´` into a space and an accent.
	foldQuoteMarks,
	// Before line ends are looked at: a line may break after a hyphen or dash of any kind.
	sortDashes,
	// Before spaces are folded, as afterwards no line end can be kept apart from a space.
	(text) => markLineEnds(text),
	// Before NFKC, which makes all spaces one.
	markNumberGaps,
	// Before NFKC, which makes full-width signs ASCII, so that nobody can tell what the gap stood beside.
	closeCjkGaps,
	// Before NFKC, which runs raised digits into those beside them.
	keepDigitsApart,
	foldCompatibility,
	// Again, for what NFKC made: `‷` has become three primes, a ligature may hold an unseen sign, an
	// accent may have come to stand behind its letter, small and full-width dashes are hyphens.
	foldQuoteMarks,
	dropUnseen,
	boundMarks,
	compose,
	sortDashes,
	// After NFKC and the line ends, when every space is one.
	foldSpaces,
	// Again, for the half-width letters that NFKC made katakana.
	closeCjkGaps,
	// After spaces are single ones, so that `. . .` has one form.
	foldEllipses,
	(folded) => folded.trim(),
];

/** The steps that change nothing in a plain text. */
const beyondPlain: ReadonlySet<(text: string) => string> = new Set([
	boundMarks,
	closeCjkGaps,
	keepDigitsApart,
]);

/** NFC: an accent typed after its letter and the letter with it are the same (UAX 15). */
function compose(text: string): string {
	return text.normalize('NFC');
}

/**
 * Of marks in a row, the first ones. No writing has so many; a page that does would keep NFC busy
 * for hours. The half-width voicing marks are marks only after NFKC, and so belong to the row.
 */
function boundMarks(text: string): string {
	return text.replace(marksInRow, '$1');
}

const marksInRow = new RegExp(
	`([\\p{M}\\uFF9E\\uFF9F]{${mostMarks}})[\\p{M}\\uFF9E\\uFF9F]+`,
	'gu',
);

/**
 * Soft hyphens, zero-width spaces and joiners, byte order marks, bidi controls and variation
 * selectors are not seen (Default_Ignorable_Code_Point, UAX 44); the Arabic tatweel only stretches
 * a line.
 */
function dropUnseen(text: string): string {
	return text.replace(/[\p{Default_Ignorable_Code_Point}\u0640]/gu, '');
}

/** French sets a space inside its guillemets. Where they point inwards (»so«), the space is outside, and stays. */
function closeGuillemets(text: string): string {
	return text
		.replace(/(?<![^\s([:"'—-])«\s+/gu, '«')
		.replace(/(?<!\s)\s+»(?![^\s.,;:!?)\]])/gu, '»');
}

/** Curly, angled, low and prime marks, the corners of Chinese and Japanese, and the Hebrew geresh and gershayim, are styles of one. */
function foldQuoteMarks(text: string): string {
	return text
		.replace(
			/[`\u00B4\u05F3\u02B9\u02BB\u02BC\u2018-\u201B\u2032\u2035\u2039\u203A\u275B\u275C\u300E\u300F\uFE43\uFE44\uFF07]/g,
			"'",
		)
		.replace(
			/[\u00AB\u00BB\u05F4\u02BA\u201C-\u201F\u2033\u2036\u275D\u275E\u300C\u300D\u301D-\u301F\uFE41\uFE42\uFF02]/g,
			'"',
		);
}

const cjk =
	'\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Bopomofo}\\u3001-\\u303F\\u30FB\\u30FC\\uFF01-\\uFF0F\\uFF1A-\\uFF20\\uFF3B-\\uFF40\\uFF5B-\\uFF70';
// A run of spaces is tried from its first one only, or each of many would be tried to the end.
const cjkGap = new RegExp(
	`(?<=[${cjk}])[\\s\\p{Cc}]+|(?<![\\s\\p{Cc}])[\\s\\p{Cc}]+(?=[${cjk}])`,
	'gu',
);

const markLineEnds = lineEndMarker(`(?![${cjk}])[\\p{L}\\p{N}]`, mostMarks);

/** Chinese and Japanese have no spaces between words: one beside their characters is a line break or a style. */
function closeCjkGaps(text: string): string {
	return text.replace(cjkGap, '');
}

/** NFKC makes `10²` into `102` and `1½` into `11⁄2`: a raised or joined number keeps its distance. */
function keepDigitsApart(text: string): string {
	return text
		.replace(/(?<=([\p{Nd}\p{No}]))[^\p{ASCII}\p{Nd}]/gu, (sign, before: string) => {
			if (!/^\p{Nd}/u.test(sign.normalize('NFKC'))) return sign;
			const how = smallDigit(sign);
			if (how === undefined) return ` ${sign}`;
			return smallDigit(before) === how ? sign : `${how === 'raised' ? '^' : '_'}${sign}`;
		})
		.replace(/[^\p{ASCII}\p{Nd}](?=\p{Nd})/gu, (sign) =>
			/\p{Nd}$/u.test(sign.normalize('NFKC')) ? `${sign} ` : sign,
		);
}

/** Ligatures, full-width and presentation forms are styles of letters (NFKC, UAX 15); the fraction slash is one of `/`. */
function foldCompatibility(text: string): string {
	return text.normalize('NFKC').replaceAll('\u2044', '/');
}

/** Every Unicode space, line end and control character, and any run of them, is one space. */
function foldSpaces(text: string): string {
	return text.replace(/[\s\p{Cc}]+/gu, ' ');
}

/** `. . .` is an ellipsis set with spaces. */
function foldEllipses(text: string): string {
	return text.replace(/\.(?: ?\.){2,}/g, '...');
}
