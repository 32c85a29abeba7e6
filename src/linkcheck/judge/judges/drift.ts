import { judgeQuotes } from '../quote-judgements.ts';
import type { Judge } from '../subject.ts';

/** Quotes that are not on the page, are not where their locator says, or are only shown by code. */
export const judgeDrift: Judge = ({ reading, findings = [] }) => {
	const quotes = judgeQuotes(findings, reading);
	const worst =
		quotes.find(({ verdict }) => verdict === 'drift') ??
		quotes.find(({ verdict }) => verdict === 'anchor') ??
		quotes.find(({ verdict }) => verdict === 'unreadable');
	if (!worst) return undefined;
	const count = quotes.filter(({ verdict }) => verdict === worst.verdict).length;
	const others = count > 1 ? ` The same is true of ${count} of ${quotes.length} quotes.` : '';
	return {
		verdict: worst.verdict,
		message: worst.message + others,
		hint: worst.hint,
		...(worst.nearest !== undefined && { nearest: worst.nearest }),
	};
};
