import type { Judge } from '../subject.ts';

/** Certificates that are not valid, or chains that are incomplete. */
export const judgeTls: Judge = ({ fetched }) => {
	if (fetched.kind !== 'failure') return undefined;
	if (fetched.reason === 'incomplete-chain') {
		return {
			verdict: 'tls',
			message: `The certificates that the server sends do not lead to a trusted one, or some are missing. ${fetched.message} Browsers that know the missing certificate show the page; others warn the reader.`,
			hint: 'Open it in a browser. If there is no warning, look for the quote there. If there is one, cite an archived copy.',
		};
	}
	if (fetched.reason !== 'tls') return undefined;
	return {
		verdict: 'tls',
		message: `${fetched.message} A browser would warn the reader or show nothing.`,
		hint: 'Wait for the site to fix it, for example with a new certificate. If it does not, cite an archived copy.',
	};
};
