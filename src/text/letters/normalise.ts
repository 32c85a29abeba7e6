import { foldDashes, sortDashes } from './dashes.ts';
import { dropOurSigns, lineEndMarker, lineGap } from './line-ends.ts';
import { foldNumberGaps, markNumberGaps } from './number-gap.ts';
import { smallDigit } from './small-digits.ts';

/**
 * Brings a text to the form in which quotes are compared. Differences that remain are in words,
 * digits, case or punctuation, never in typesetting. Case is kept. Digits of other scripts are kept
 * too (NFKC does not fold `٣` or `۳` to `3`), because a quote is verbatim and we must not make
 * similar digits the same. Idempotent for text without line ends.
 */
export function normalise(text: string): string {
	return foldForWords(normaliseKeepingEdges(text));
}

/** Folds what `normaliseKeepingEdges` keeps, to compare the words of a quote. Offsets stay. */
export function foldForWords(text: string): string {
	return foldNumberGaps(foldDashes(text));
}

/**
 * Like `normalise`, but keeps the kinds of dash that `sortDashes` leaves, and marks spaces within
 * numbers. Offsets are the same as in the result of `normalise`.
 */
export function normaliseKeepingEdges(text: string): string {
	const some = isPlain(text) ? steps.filter((step) => !beyondPlain.has(step)) : steps;
	return some.reduce((current, step) => step(current), text);
}

/**
 * Whether a text has only Latin, Cyrillic and Arabic letters, general punctuation and currency
 * signs. It then has no combining marks, raised digits or Chinese or Japanese text, for which the
 * slow steps are.
 */
function isPlain(text: string): boolean {
	return !beyondPlainLetters.test(text);
}

/** Any character outside this set. */
const beyondPlainLetters =
	/[\u0300-\u03FF\u0482-\u0489\u0530-\u060B\u060D-\u061A\u061C-\u061E]|[\u064B-\u0670]|[\u06D6-\u06ED\u0700-\u1FFF\u2070-\u209F\u20C0-\u2121\u2123-\uFFFF\xB2\xB3\xB9\xBC-\xBE]/;

/**
 * Maximum number of combining marks in a row: that of Unicode's Stream-Safe Text Format (UAX 15,
 * section 13).
 */
const mostMarks = 30;

/** The steps of `normalise`, in order. Each relies on those before it. */
const steps: ((text: string) => string)[] = [
	// First, so that the marks in the result are always our own.
	dropOurSigns,
	// Before steps that look at neighbours: a soft hyphen would separate a hyphen from its line end,
	// or an accent from its letter.
	dropUnseen,
	// Before NFC, which sorts the marks on a letter in quadratic time.
	boundMarks,
	// Before the folds: canonically equal characters (U+1FEF and U+0060) must be folded in the same
	// way.
	compose,
	// `« mot »` and `«mot»` differ only in style. Before the fold, which no longer shows which mark
	// opens.
	closeGuillemets,
	// Before NFKC, which turns `´` into a space and an accent.
	foldQuoteMarks,
	// Before line ends are looked at: a line may break after a hyphen or dash of any kind.
	sortDashes,
	// Before spaces are folded, which makes line ends the same as spaces.
	(text) => markLineEnds(text),
	// Before NFKC, which makes all spaces one.
	markNumberGaps,
	// Before NFKC, which makes full-width characters ASCII, so the neighbours of a gap can no longer
	// be recognised.
	closeCjkGaps,
	// Before NFKC, which joins raised digits to adjacent digits.
	keepDigitsApart,
	foldCompatibility,
	// Again, for the results of NFKC: `‷` has become three primes, a ligature may contain an invisible
	// character, an accent may now follow its letter, and small and full-width dashes are hyphens.
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
	// At the end, when all marks are folded and nothing unseen is left between two of them.
	joinTypedMarks,
	(folded) => folded.trim(),
];

/** The steps that change nothing in a plain text. */
const beyondPlain: ReadonlySet<(text: string) => string> = new Set([
	boundMarks,
	closeCjkGaps,
	keepDigitsApart,
]);

/** NFC: a letter followed by an accent is the same as the accented letter (UAX 15). */
function compose(text: string): string {
	return text.normalize('NFC');
}

/**
 * Keeps only the first marks in a row. No writing system needs more, and a page with more could keep
 * NFC busy for hours. The half-width voicing marks become marks only after NFKC, so they count too.
 */
function boundMarks(text: string): string {
	return text.replace(marksInRow, '$1');
}

const marksInRow = new RegExp(
	`([\\p{M}\\uFF9E\\uFF9F]{${mostMarks}})[\\p{M}\\uFF9E\\uFF9F]+`,
	'gu',
);

/**
 * Removes invisible characters: soft hyphens, zero-width spaces and joiners, byte order marks, bidi
 * controls and variation selectors (Default_Ignorable_Code_Point, UAX 44). Also the Arabic tatweel,
 * which only stretches a line.
 */
function dropUnseen(text: string): string {
	return text.replace(/[\p{Default_Ignorable_Code_Point}\u0640]/gu, '');
}

/**
 * Removes the space that French has inside guillemets. If they point inwards (»so«), the space is
 * outside and stays.
 */
function closeGuillemets(text: string): string {
	return text
		.replace(/(?<![^\s([:"'—«-])([«‹])\s+/gu, '$1')
		.replace(/(?<!\s)\s+([»›])(?![^\s.,;:!?)\]»"”’—-])/gu, '$1');
}

/**
 * Replaces quotation marks by `'` or `"`: curly, angled and low ones, primes, Chinese and Japanese
 * corners, and the Hebrew geresh and gershayim are only styles of these.
 */
function foldQuoteMarks(text: string): string {
	return text
		.replace(
			/[`\u00B4\u05F3\u02B9\u02BB\u02BC\u2018-\u201B\u2032\u2035\u2039\u203A\u275B\u275C\u300E\u300F\uFE43\uFE44\uFF07]/g,
			"'",
		)
		.replace(
			/[\u00AB\u00BB\u05F4\u02BA\u201C-\u201F\u2033\u2036\u275D\u275E\u300C\u300D\u301D-\u301F\u2E42\uFE41\uFE42\uFF02]/g,
			'"',
		);
}

/**
 * Makes one quotation mark of two signs that are typed for it: `,,so''`, ``` ``so'' ```, `‚‚so‘‘`.
 * Commas count only where a mark could open.
 */
function joinTypedMarks(text: string): string {
	return text.replaceAll("''", '"').replace(typedCommas, '"');
}

const typedCommas = new RegExp(`(?<![^\\s([{"'${lineGap}–—-]),,(?=[^\\s,])`, 'g');

const cjk =
	'\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Bopomofo}\\u3001-\\u303F\\u30FB\\u30FC\\uFF01-\\uFF0F\\uFF1A-\\uFF20\\uFF3B-\\uFF40\\uFF5B-\\uFF70';
// A run of spaces is tried only from its first one, which keeps the time linear.
const cjkGap = new RegExp(
	`(?<=[${cjk}])[\\s\\p{Cc}]+|(?<![\\s\\p{Cc}])[\\s\\p{Cc}]+(?=[${cjk}])`,
	'gu',
);

const markLineEnds = lineEndMarker(`(?![${cjk}])[\\p{L}\\p{N}]`, mostMarks);

/**
 * Removes spaces next to Chinese and Japanese characters. These scripts have no spaces between
 * words, so one is a line break or a style.
 */
function closeCjkGaps(text: string): string {
	return text.replace(cjkGap, '');
}

const fractionAfterNumber = /(?<=\p{Nd})(?=[⁰¹²³⁴-⁹]{1,3}[\u2044/][₀-₉])/gu;

/**
 * Keeps raised digits and fractions separate, because NFKC would turn `10²` into `102` and `1½` into
 * `11⁄2`.
 */
function keepDigitsApart(text: string): string {
	return (
		text
			// A fraction set with small digits is apart from the number before it: `1½`.
			.replace(fractionAfterNumber, ' ')
			// The pattern begins with the sign, so that it only looks back from what is not ASCII.
			.replace(/[^\p{ASCII}\p{Nd}](?<=([\p{Nd}\p{No}])\P{ASCII})/gu, (sign, before: string) => {
				const how = smallDigit(sign);
				if (how === undefined) return /^\p{Nd}/u.test(sign.normalize('NFKC')) ? ` ${sign}` : sign;
				return smallDigit(before) === how ? sign : `${how === 'raised' ? '^' : '_'}${sign}`;
			})
			.replace(/[^\p{ASCII}\p{Nd}](?=\p{Nd})/gu, (sign) =>
				smallDigit(sign) || /\p{Nd}$/u.test(sign.normalize('NFKC')) ? `${sign} ` : sign,
			)
	);
}

/**
 * Folds ligatures, full-width forms and presentation forms (NFKC, UAX 15), and the fraction slash to
 * `/`.
 */
function foldCompatibility(text: string): string {
	return text.normalize('NFKC').replaceAll('\u2044', '/');
}

/** Folds every run of Unicode spaces, line ends and control characters to one space. */
function foldSpaces(text: string): string {
	return text.replace(/[\s\p{Cc}]+/gu, ' ');
}

/** Folds `. . .`, an ellipsis with spaces, to `...`. */
function foldEllipses(text: string): string {
	return text.replace(/\.(?: ?\.){2,}/g, '...');
}
