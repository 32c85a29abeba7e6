import type { Judge } from '../subject.ts';

/** Addresses that were not asked, or not to the end, for reasons on our side. */
export const judgeUnasked: Judge = ({ fetched }) => {
	if (fetched.kind !== 'failure') return undefined;
	if (fetched.reason === 'deadline') {
		return {
			verdict: 'unchecked',
			message: 'The run ended before this address had its turn.',
			hint: 'Give the run a longer `--deadline`, or check a `--shard` of the addresses.',
		};
	}
	if (fetched.reason === 'offline') {
		return {
			verdict: 'unchecked',
			message: 'This machine is offline, so nothing can be said about the address.',
			hint: 'Run the check again with a network.',
		};
	}
	if (fetched.reason === 'proxy') {
		return {
			verdict: 'unchecked',
			message: `The proxy did not let the request through, so nothing can be said about the address. ${fetched.message}`,
			hint: 'Check that `--proxy` names the right proxy, with user name and password, and that it lets the request through.',
		};
	}
	return undefined;
};
