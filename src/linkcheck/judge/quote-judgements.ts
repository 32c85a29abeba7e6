import type { Judgement, QuoteJudgement } from '../judgement.ts';
import type { Stands } from '../../text/match/match-quote.ts';
import type { QuoteNote } from '../../text/match/quote-variant.ts';
import type { Wanted } from './context.ts';
import { faultOfFragment } from './fragment.ts';
import { readLocator } from '../../text/match/locator.ts';
import type { Elsewhere, QuoteFinding } from './quote-findings.ts';
import type { Reading } from './reading.ts';

const places: Record<Elsewhere, string> = {
	title: "in the page's title",
	alts: 'in the alternative text of a picture',
	hidden: 'in a part of the page that is hidden',
	scripts: 'in script data, which readers do not see',
};

const noteWords: Record<QuoteNote, string> = {
	case: 'capitals differ',
	edges: 'the punctuation at its edges differs',
	marks: 'its inner quotation marks differ',
	far: 'the parts around `[...]` stand far apart',
};

/** The judgement on each quote of a page that could be read. */
export function judgeQuotes(findings: readonly QuoteFinding[], reading: Reading): QuoteJudgement[] {
	return findings.map((finding) => {
		const { match, wanted } = finding;
		return match.outcome === 'stands'
			? judgeStanding(finding, match, reading)
			: { ...asked(wanted), outcome: 'drift', ...driftOf(finding) };
	});
}

/** The judgement on each quote of a page that could not be read, or is not the page that was meant. */
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
	{ notes, passage }: Stands,
	reading: Reading,
): QuoteJudgement {
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
			message: `The quote ${short(wanted.quote)} came with the page, but a browser that opened it does not show it.`,
			hint: 'Open the page and look whether a reader comes to see the quote: it may be folded away, or taken back by a script.',
		};
	}
	if (notes.length === 0) {
		return { ...stands, verdict: 'ok', message: 'The quote stands.', hint: 'Nothing to do.' };
	}
	const differences = notes.map((note) => noteWords[note]).join(', and ');
	return {
		...stands,
		verdict: 'note',
		notes,
		message: `The quote ${short(wanted.quote)} stands, but ${differences}.`,
		hint:
			notes.length === 1 && notes[0] === 'far'
				? 'Look whether the words left out change the sense.'
				: `Quote as the page has it: “${passage}”.`,
	};
}

function driftOf({
	wanted,
	match,
	only,
}: QuoteFinding): Pick<QuoteJudgement, 'verdict' | 'message' | 'hint' | 'nearest'> {
	const nearest = match.outcome === 'drift' ? match.nearest : undefined;
	const quote = short(wanted.quote);
	const message = only
		? `The page does not show ${quote}; it has it only ${places[only]}.`
		: `The page is there, but ${quote} is not on it.`;
	return {
		verdict: 'drift',
		message,
		hint: 'Correct the quote after the page as it is, or cite an archived copy that has it.',
		...(nearest !== undefined && !only && { nearest }),
	};
}

const longest = 80;

/** A quote as it is named in a sentence. */
function short(quote: string): string {
	const line = quote.replace(/\s+/g, ' ');
	if (line.length <= longest) return `“${line}”`;
	const cut = line.slice(0, longest);
	return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))} …”`;
}
