import type { Judgement, QuoteJudgement } from '../judgement.ts';
import type { Stands } from '../../text/match/match-quote.ts';
import type { QuoteNote } from '../../text/match/quote-variant.ts';
import type { Wanted } from './context.ts';
import { faultOfFragment } from './fragment.ts';
import { isRightToLeft } from '../../text/pdf/right-to-left.ts';
import { readLocator } from '../../text/match/locator.ts';
import type { Elsewhere, QuoteFinding } from './quote-findings.ts';
import type { Reading } from './reading.ts';

/** Where the page has the words, as a sentence about the quote. */
const places: Record<Exclude<Elsewhere, 'latent'>, (quote: string) => string> = {
	struck: (quote) => `The page has struck out ${quote}, or words of it.`,
	clipped: onlyIn('in words for screen readers, which other readers do not see'),
	title: onlyIn("in the page's title"),
	descriptions: onlyIn('in its description for other programs'),
	alts: onlyIn('in the alternative text of a picture'),
	hidden: onlyIn('in a part of the page that is hidden'),
	scripts: onlyIn('in script data, which readers do not see'),
};

function onlyIn(place: string): (quote: string) => string {
	return (quote) => `The page does not show ${quote}: it has the words only ${place}.`;
}

function differenceOf(note: QuoteNote, { left, passedOver = '' }: Stands): string {
	const words = left?.words ?? '';
	const differences: Record<QuoteNote, string> = {
		case: 'its capital letters differ',
		edges: 'the punctuation at its edges differs',
		marks: 'its inner quotation marks differ',
		letters: 'its letters have other forms, points or vowel signs',
		joiners:
			'it has spaces, or nothing, where the page has half-spaces (zero-width non-joiners), or the other way round',
		negated: `the words that it leaves out have a “${left?.negation ?? ''}”: “${words}”`,
		apart: `its parts are in different paragraphs, with this between them: “${words}”`,
		far: `the parts around \`[...]\` are far apart, with this between them: “${words}”`,
		spaces: 'the page has its spaces in other places',
		parted: 'there is a picture with its words, or a box, inside it',
		stitched:
			'it runs from one heading, paragraph or list item into the next, and no sentence ends between them',
		footed: `it continues on the next page, after this: “${passedOver}”`,
	};
	return differences[note];
}

/** The judgement on each quote of a page that could be read. */
export function judgeQuotes(findings: readonly QuoteFinding[], reading: Reading): QuoteJudgement[] {
	return findings.map((finding) => {
		const { match } = finding;
		return match.outcome === 'stands'
			? judgeStanding(finding, match, reading)
			: judgeMissing(finding, reading);
	});
}

function judgeMissing(finding: QuoteFinding, reading: Reading): QuoteJudgement {
	const { wanted, only, match, unshown } = finding;
	const quote = short(wanted.quote);
	const unread = { ...asked(wanted), outcome: 'unread', verdict: 'unreadable' } as const;
	if (only === 'latent') {
		return {
			...unread,
			message: `The page has ${quote} in a part that is hidden until its code shows it, and ${unshown ? 'a browser that opened it does not show it at first' : 'its code was not run'}.`,
			hint: 'Open the page in a browser and check whether a reader can see the quote.',
		};
	}
	if (reading.kind === 'pdf' && isRightToLeft(wanted.quote)) {
		return {
			...unread,
			message: `The PDF was read, and ${quote} was not found in it. Words in a right-to-left script cannot be read reliably from a PDF.`,
			hint: 'Open the file and look for the quote.',
			...(match.outcome === 'drift' && match.nearest !== undefined && { nearest: match.nearest }),
		};
	}
	return { ...asked(wanted), outcome: 'drift', ...driftOf(finding, reading) };
}

/** The judgement on each quote of a page that could not be read, or that is not the page cited. */
export function unreadQuotes(wanted: readonly Wanted[], page: Judgement): QuoteJudgement[] {
	return wanted.map((one) => ({
		...asked(one),
		outcome: 'unread',
		verdict: page.verdict,
		message: page.message,
		hint: page.hint,
	}));
}

function asked({ quote, locator }: Wanted): Pick<QuoteJudgement, 'quote' | 'locator'> {
	return { quote, ...(locator !== undefined && { locator }) };
}

function judgeStanding(
	{ wanted, misplaced, unshown }: QuoteFinding,
	match: Stands,
	reading: Reading,
): QuoteJudgement {
	const { notes, passage } = match;
	const stands = { ...asked(wanted), outcome: 'stands' as const };
	if (misplaced !== undefined) {
		return {
			...stands,
			verdict: 'anchor',
			message: `The quote ${short(wanted.quote)} is there, but ${misplaced}.`,
			hint: 'Correct the `locator`.',
		};
	}
	const place = readLocator(wanted.locator ?? '');
	const fault = place.kind === 'fragment' ? faultOfFragment(place.fragment, reading) : undefined;
	if (fault !== undefined) {
		return { ...stands, verdict: 'anchor', message: fault, hint: 'Correct the `locator`.' };
	}
	if (unshown) {
		return {
			...stands,
			verdict: 'note',
			message: `The page has the quote ${short(wanted.quote)}, but a browser that opened it does not show it.`,
			hint: 'Open the page and check whether a reader can see the quote. It may be folded away, or a script may have removed it.',
		};
	}
	if (notes.length === 0) {
		return { ...stands, verdict: 'ok', message: 'The quote stands.', hint: 'Nothing to do.' };
	}
	const differences = notes.map((note) => differenceOf(note, match)).join(', and ');
	return {
		...stands,
		verdict: 'note',
		notes,
		message: `The quote ${short(wanted.quote)} stands, but ${differences}.`,
		hint: hintOf(notes, passage, reading.kind === 'pdf'),
	};
}

/** Differences that an editor can fix by quoting exactly. */
const ofLetters: ReadonlySet<QuoteNote> = new Set(['case', 'edges', 'marks']);
/** Differences that cannot be seen in a report, or only just. */
const ofTyping: ReadonlySet<QuoteNote> = new Set(['letters', 'joiners']);

function hintOf(notes: readonly QuoteNote[], passage: string, isPdf: boolean): string {
	if (notes.some((note) => ofLetters.has(note)))
		return `Write the quote as on the page: “${passage}”.`;
	if (notes.includes('parted')) {
		return 'Check whether the paragraphs around it are one text to readers. If not, write `[...]` between them.';
	}
	if (notes.includes('stitched')) {
		return 'Check whether readers see both as one text. If not, quote one of them, or write `[...]` between them.';
	}
	if (notes.some((note) => ofTyping.has(note)) || (notes.includes('spaces') && !isPdf))
		return 'Copy the quote from the page as it is written there today.';
	return notes.includes('spaces') || notes.includes('footed')
		? 'Open the file at that page and compare.'
		: 'Check whether the words left out change the meaning.';
}

function driftOf(
	{ wanted, match, only }: QuoteFinding,
	reading: Reading,
): Pick<QuoteJudgement, 'verdict' | 'message' | 'hint' | 'nearest'> {
	const nearest = match.outcome === 'drift' ? match.nearest : undefined;
	const quote = short(wanted.quote);
	const message =
		only && only !== 'latent'
			? places[only](quote)
			: `The page is there, but ${quote} is not on it.`;
	return {
		verdict: 'drift',
		message: `${message}${formOf(reading)}`,
		hint: 'Correct the quote to match the page, or cite an archived copy that has it.',
		...(nearest !== undefined && !only && { nearest }),
	};
}

/** A sentence for an address that ends in `.pdf` but gives a web page; otherwise an empty text. */
function formOf(reading: Reading): string {
	return reading.kind === 'html' && reading.insteadOfPdf
		? ' Its address is that of a PDF, but the server sent a web page instead.'
		: '';
}

const longest = 80;

/** A quote as it appears in a message, shortened. */
function short(quote: string): string {
	const line = quote.replace(/\s+/g, ' ');
	if (line.length <= longest) return `“${line}”`;
	const cut = line.slice(0, longest);
	return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))} …”`;
}
