import type { Judge } from '../subject.ts';

/** Certificates that do not hold. */
export const judgeTls: Judge = ({ fetched }) =>
	fetched.kind === 'failure' && fetched.reason === 'tls'
		? {
				verdict: 'tls',
				message: `The connection is not secure, and a browser would warn a reader. ${fetched.message}`,
				hint: 'Wait for the site to renew its certificate; if it does not, cite an archived copy.',
			}
		: undefined;
