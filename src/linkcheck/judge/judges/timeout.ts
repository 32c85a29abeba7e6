import type { Judge } from '../subject.ts';

/** Servers that take too long. */
export const judgeTimeout: Judge = ({ fetched, answer, proven }) => {
	const late = fetched.kind === 'failure' && fetched.reason === 'timeout';
	if (proven) return undefined;
	if (!late && answer?.status !== 408 && answer?.status !== 504) return undefined;
	const { length } = fetched.tries;
	const tries = length > 1 ? ` in ${length} tries` : '';
	const cause = fetched.kind === 'failure' ? ` ${fetched.message}` : '';
	return {
		verdict: 'timeout',
		message: `The server did not answer in time${tries}.${cause}`,
		hint: 'Nothing to do yet: the next run checks it again.',
	};
};
