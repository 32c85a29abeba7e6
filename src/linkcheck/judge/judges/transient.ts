import type { Judgement } from '../../judgement.ts';
import { saysFault } from '../server-words.ts';
import type { Judge } from '../subject.ts';

/** Errors that may pass. A server error does not count if the answer has every quote. */
export const judgeTransient: Judge = ({ fetched, answer, reading, proven }) => {
	if (fetched.kind === 'failure') {
		const passes = fetched.reason === 'reset' || fetched.reason === 'short-body';
		return passes ? transient(fetched.message) : undefined;
	}
	if (proven) return undefined;
	const status = answer?.status ?? 0;
	if (status === 429) return transient('The server asks us to try again later (429).');
	if (status === 425) return transient('The server is not ready for the request (425).');
	if (status >= 500 && status !== 999) {
		return transient(`The server has an internal error (${status}).`);
	}
	const words = answer?.isGood && reading.kind === 'html' ? saysFault(reading.page) : undefined;
	return words === undefined
		? undefined
		: transient(`The server reports success, but the page says “${words}”.`);
};

function transient(message: string): Judgement {
	return {
		verdict: 'transient',
		message,
		hint: 'Nothing to do yet: the next run checks it again.',
	};
}
