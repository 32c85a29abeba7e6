import type { Target } from '../collect/target.ts';
import type { Judgement, QuoteJudgement } from '../judgement.ts';
import type { LinkMemory } from '../../link-state/link-memory.ts';
import { quoteHash } from '../../text/text-hash.ts';
import { wantedOf } from './wanted.ts';

/** Judges an address by the link state alone, without a request. */
export function recall(target: Target, memory: LinkMemory | undefined): Judgement {
	if (!memory || memory.verdict === 'unchecked') return notYetChecked;
	const { verdict, checked } = memory;
	const quotes = wantedOf(target).map(({ quote, locator }): QuoteJudgement => ({
		quote,
		...(locator !== undefined && { locator }),
		...outcomeOf(memory, quote),
	}));
	const page: Judgement = {
		verdict,
		message: `When it was last checked, on ${checked}, this was \`${verdict}\`.`,
		hint: 'Check it again with a network for the details.',
		...(quotes.length > 0 && { quotes }),
	};
	// A quote that drifted may have been corrected since, so a new quote without an outcome does not
	// count as drift.
	if (verdict !== 'drift') return page;
	const drifted = quotes.find((quote) => quote.verdict === 'drift');
	if (drifted) return { ...page, message: drifted.message, hint: drifted.hint };
	return { ...notYetChecked, ...(quotes.length > 0 && { quotes }) };
}

const notYetChecked: Judgement = {
	verdict: 'unchecked',
	message: 'The address has not been checked yet.',
	hint: 'Run the check with a network and `--update`.',
};

function outcomeOf(
	memory: LinkMemory,
	quote: string,
): Pick<QuoteJudgement, 'outcome' | 'verdict' | 'message' | 'hint'> {
	const known = memory.quotes?.[quoteHash(quote)];
	if (known === 'stands') {
		const message = `The quote stood on the page on ${memory.checked}.`;
		return { outcome: 'stands', verdict: 'ok', message, hint: 'Nothing to do.' };
	}
	if (known === 'drift') {
		return {
			outcome: 'drift',
			verdict: 'drift',
			message: `On ${memory.checked} the page was there, but the quote was not on it.`,
			hint: 'Correct the quote to match the page, or cite an archived copy that has it.',
		};
	}
	return { outcome: 'unread', ...notYetChecked };
}
