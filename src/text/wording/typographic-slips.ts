import { hiddenPattern } from '../letters/hidden.ts';

/** A typographic mistake with exactly one correct form. */
export interface Slip {
	/** Offset of its beginning in the text; `end` is the offset after it. */
	start: number;
	end: number;
	/** What it is, in words for an editor. */
	what: string;
	/** The correct text. */
	right: string;
}

/** How the text escapes these characters in its format, such as `''` between single quotes in YAML. */
interface Signs {
	apostrophe: string;
	quote: string;
}

const plainSigns: Signs = { apostrophe: "'", quote: '"' };

/** Letters that printers join (`ﬁ`), each pair as one character, as copied from a PDF. */
const joined = /[\uFB00-\uFB06]/;

/**
 * A quick test: most texts have none of these characters and need no further search. It has few
 * alternatives, which are tried at every character, so it also lets some texts pass without a slip.
 */
const mayHold = new RegExp(
	String.raw`['"«„${classOf(joined)}${classOf(hiddenPattern)}]|[.,!?][.,?A-Z]| [ ,;:!?.]|-[-\s]`,
);

/** What is between the brackets of a pattern that is one class. */
function classOf({ source }: RegExp): string {
	return source.slice(1, -1);
}

/**
 * Finds the typographic slips in English text: straight apostrophes within words, straight quotation
 * marks in pairs, those of other languages, three dots, two full stops or commas, hyphens for a dash, two spaces, a space
 * before a mark of punctuation, joined letters, hidden characters. `[...]`, which marks words left out of a quote, is not a slip.
 */
export function findSlips(text: string, signs = plainSigns): Slip[] {
	if (!mayHold.test(text)) return [];
	return [...apostrophes(text, signs), ...quotes(text, signs), ...others(text)].sort(
		(a, b) => a.start - b.start,
	);
}

/** A text with its slips corrected. */
export function withoutSlips(text: string): string {
	let right = '';
	let end = 0;
	for (const slip of findSlips(text)) {
		right += text.slice(end, slip.start) + slip.right;
		({ end } = slip);
	}
	return right + text.slice(end);
}

function apostrophes(text: string, { apostrophe }: Signs): Slip[] {
	const pattern = new RegExp(String.raw`(?<=\p{L})${RegExp.escape(apostrophe)}(?=\p{L})`, 'gu');
	return slipsOf(text, pattern, 'a straight apostrophe', '’');
}

/**
 * Finds straight quotation marks in pairs. If the marks do not pair up, we cannot know which one is
 * missing, so none is reported.
 */
function quotes(text: string, { quote }: Signs): Slip[] {
	const sign = RegExp.escape(quote);
	const all = [...text.matchAll(new RegExp(sign, 'g'))];
	if (all.length === 0 || all.length % 2 === 1) return [];
	const slips = all.map(({ index }, nth): Slip & { fits: boolean } => {
		const opens = nth % 2 === 0;
		const [before, after] = [text.charAt(index - 1), text.charAt(index + quote.length)];
		const fits = opens
			? /^[\s([–—]?$/.test(before) && /\S/.test(after)
			: /\S/.test(before) && /^(?:[\s)\].,;:!?–—]|)$/.test(after);
		return {
			start: index,
			end: index + quote.length,
			what: 'a straight quotation mark',
			right: opens ? '“' : '”',
			fits,
		};
	});
	return slips.every(({ fits }) => fits) ? slips.map(({ fits: _, ...slip }) => slip) : [];
}

function others(text: string): Slip[] {
	return [
		...slipsOf(text, /(?<![.[])\.{3}(?![.\]])/g, 'three dots', '…'),
		...slipsOf(text, /(?<=\p{L}[”’)]?)(?<!-)-{2,3}(?=[“‘(]?\p{L})/gu, 'hyphens for a dash', ' – '),
		...slipsOf(text, /(?<=[^\s|]\s)-{2,3}(?=\s[^\s|])|(?<=\d)--(?=\d)/g, 'hyphens for a dash', '–'),
		...slipsOf(text, /(?<=[\p{L}”’),] )-(?= [\p{L}“‘(])/gu, 'a hyphen for a dash', '–'),
		...slipsOf(text, /(?<=[\p{L}\p{N}”’)])\.\.(?!\.)/gu, 'two full stops', '.'),
		...slipsOf(text, /(?<=[\p{L}\p{N}”’)]),,(?!,)/gu, 'two commas', ','),
		...slipsOf(text, /(?<=[\p{L}\p{N}”’)])\?{2,}/gu, 'more than one question mark', '?'),
		...sentencesRunTogether(text),
		...[...text.matchAll(new RegExp(joined, 'g'))].map(({ 0: letters, index }) => ({
			start: index,
			end: index + 1,
			what: 'two letters in one character',
			right: letters.normalize('NFKC'),
		})),
		...foreignQuotes(text),
		...slipsOf(text, hiddenPattern, 'a character that nobody can see', ''),
		...slipsOf(text, /(?<=\S) {2,}(?=[^\s,;:!?])/g, 'more than one space', ' '),
		...slipsOf(
			text,
			/(?<=[^\s\d.]) +(?=(?:[,;:!?]|\.(?! ?\.))(?:\s|$))/g,
			'a space before a mark of punctuation',
			'',
		),
	];
}

/** Endings of addresses that outlets write with a capital: `Gazeta.Ru`. */
const endings = 'Ru|Com|Org|Net|Info|Uz|Kz|Kg|Az|Md|Tj|Ua|Su|Io|Tv|Eu|Fm';

/**
 * Two sentences without a space between them: `a friendly decade.In 1929`. Not in addresses or
 * names of files, which have no such capital.
 */
function sentencesRunTogether(text: string): Slip[] {
	const pattern = new RegExp(
		String.raw`(?<=(?<![\w./@-])[\p{L}’-]{0,40}\p{Ll}{3})[.!?](?=(?!(?:${endings})(?!\p{L}))\p{Lu}\p{Ll}{0,40}(?:[\s,’]|$))`,
		'gu',
	);
	return [...text.matchAll(pattern)].map(({ 0: sign, index }) => ({
		start: index,
		end: index + 1,
		what: 'no space between two sentences',
		right: `${sign} `,
	}));
}

/**
 * Quotation marks of other languages around words in Latin letters: `«old»`, `„old“`. Words in
 * another script keep their own.
 */
function foreignQuotes(text: string): Slip[] {
	if (/\p{Script=Arabic}/u.test(text)) return [];
	return [...text.matchAll(/[«„][^«»„“”]{1,300}[»“”]/g)].flatMap(({ 0: quoted, index }) => {
		if (!/\p{Script=Latin}/u.test(quoted)) return [];
		const end = index + quoted.length;
		const what = 'a quotation mark of another language';
		return [
			{ start: index, end: index + 1, what, right: '“' },
			...(quoted.endsWith('”') ? [] : [{ start: end - 1, end, what, right: '”' }]),
		];
	});
}

function slipsOf(text: string, pattern: RegExp, what: string, right: string): Slip[] {
	return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
		start: index,
		end: index + length,
		what,
		right,
	}));
}
