import type { Judge } from '../subject.ts';

/** Certificates that are not valid, or chains that are incomplete. */
export const judgeTls: Judge = ({ fetched }) => {
	if (fetched.kind !== 'failure') return undefined;
	if (fetched.reason === 'incomplete-chain') {
		return {
			verdict: 'tls',
			message: `The server does not send all the certificates that lead from its own to one that is trusted, or a trusted one is not among them. ${fetched.message} Browsers that know what is missing show the page all the same; others warn a reader.`,
			hint: 'Open it in a browser: if no warning comes, look for the quote there; if one comes, cite an archived copy.',
		};
	}
	if (fetched.reason !== 'tls') return undefined;
	return {
		verdict: 'tls',
		message: `${fetched.message} A browser would warn a reader, or show nothing.`,
		hint: 'Wait for the site to fix it, for example by a new certificate; if it does not, cite an archived copy.',
	};
};
