import type { Judge } from '../subject.ts';

/** Addresses and schemes that the checker refuses to open. */
export const judgeUnsafe: Judge = ({ fetched }) => {
	if (fetched.kind !== 'failure') return undefined;
	const { reason, message } = fetched;
	if (reason === 'unsafe-scheme') {
		return {
			verdict: 'unsafe',
			message: `The address leads where a check must not go. ${message}`,
			hint: 'Cite an address that begins with `https://` or `http://`, and that stays with them.',
		};
	}
	if (reason !== 'unsafe-address') return undefined;
	return {
		verdict: 'unsafe',
		message: `The address leads where a check must not go. ${message}`,
		hint: 'Cite a public address; for a test server, allow its network with `--allow-address`.',
	};
};
