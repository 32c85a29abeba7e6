import { quoteHash } from '../../../text/text-hash.ts';
import type { Judge } from '../subject.ts';

/** Answers that say nothing has changed (304, RFC 9110 section 15.4.5): judged by the link state. */
export const judgeUnchanged: Judge = ({ answer, context: { memory, wanted = [] } }) => {
	if (answer?.status !== 304) return undefined;
	if (!memory) {
		return {
			verdict: 'transient',
			message:
				'The server says that the page has not changed (304), and was not asked whether it had.',
			hint: 'Nothing to do yet: it is asked again in the next run.',
		};
	}
	const known = memory.quotes ?? {};
	const outcomes = wanted.map(({ quote }) => known[quoteHash(quote)]);
	if (outcomes.some((outcome) => outcome === undefined || outcome === 'unread')) {
		return {
			verdict: 'unchecked',
			message:
				'The page has not changed, but the last check did not look for everything that is quoted now.',
			hint: 'Check it again without the remembered results: then the whole page is fetched.',
		};
	}
	const quotes = wanted.map(({ quote, locator }, index) => {
		const stands = outcomes[index] === 'stands';
		return {
			quote,
			...(locator !== undefined && { locator }),
			outcome: stands ? ('stands' as const) : ('drift' as const),
			verdict: stands ? ('ok' as const) : ('drift' as const),
			message: stands
				? 'The page has not changed, and the quote stands.'
				: `The page has not changed since ${memory.checked}, when the quote was not on it.`,
			hint: stands ? 'Nothing to do.' : 'Correct the quote, or cite an archived copy that has it.',
		};
	});
	const drifted = quotes.find(({ outcome }) => outcome === 'drift');
	return {
		verdict: drifted ? 'drift' : 'ok',
		message: drifted?.message ?? `The page has not changed since ${memory.checked}.`,
		hint: drifted?.hint ?? 'Nothing to do.',
		quotes,
		...(memory.text !== undefined && { text: memory.text }),
	};
};
