import type { Judge } from '../subject.ts';

/** Addresses and schemes that the checker refuses to open. */
export const judgeUnsafe: Judge = ({ fetched }) => {
	if (fetched.kind !== 'failure') return undefined;
	const { reason, message } = fetched;
	if (reason === 'unsafe-scheme') {
		return {
			verdict: 'unsafe',
			message: `The check must not open this address. ${message}`,
			hint: 'Cite an address that begins with `https://` or `http://` and redirects only to addresses that do.',
		};
	}
	if (reason !== 'unsafe-address') return undefined;
	return {
		verdict: 'unsafe',
		message: `The check must not open this address. ${message}`,
		hint: 'Cite a public address. For a test server, allow its network with `--allow-address`.',
	};
};
