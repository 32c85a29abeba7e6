import type { Judge } from '../subject.ts';

/** Addresses that were not asked, or not to the end, for reasons on our side. */
export const judgeUnasked: Judge = ({ fetched }) => {
	if (fetched.kind !== 'failure') return undefined;
	if (fetched.reason === 'deadline') {
		return {
			verdict: 'unchecked',
			message: 'The run was over before this address had its turn.',
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
			message: `The proxy gave no way to the address, so nothing can be said about it. ${fetched.message}`,
			hint: 'Look whether `--proxy` names the right one, with name and password, and what it lets through.',
		};
	}
	return undefined;
};
