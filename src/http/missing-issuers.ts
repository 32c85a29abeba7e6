import type { X509Certificate } from 'node:crypto';
import { readCertificates } from './read-certificates.ts';

/** Fetches the file of a certificate; rejects with a sentence. */
export type AskIssuer = (url: URL) => Promise<Uint8Array>;

/** The certificates that a server left out, or why they could not be had, as a sentence. */
export type MissingIssuers =
	{ kind: 'found'; issuers: X509Certificate[] } | { kind: 'none'; why: string };

/** Certificates between a server's own and one that is trusted; the longest chains in use have three. */
const mostSteps = 4;
/** Addresses of one certificate that are asked. */
const mostAddresses = 3;

/**
 * Fetches what a server left out from where each certificate says that its issuer's lies, as
 * browsers do (RFC 5280, section 4.2.2.1). What is found leads to a trusted certificate, each signed by
 * the next: an address that a server names can make nothing trusted that was not.
 *
 * @param own - The server's certificate, with those that it sent.
 * @param isTrusted - Whether a trusted certificate has signed one.
 */
export async function missingIssuers(
	own: X509Certificate,
	isTrusted: (certificate: X509Certificate) => boolean,
	ask: AskIssuer,
): Promise<MissingIssuers> {
	let top = lastSent(own);
	const issuers: X509Certificate[] = [];
	for (let step = 0; step < mostSteps; step += 1) {
		if (isTrusted(top)) return { kind: 'found', issuers };
		const issuer = await issuerOf(top, ask);
		if (typeof issuer === 'string') return { kind: 'none', why: issuer };
		issuers.push(issuer);
		top = issuer;
	}
	return {
		kind: 'none',
		why: 'The certificates fetched from the addresses that it names do not lead to a trusted one.',
	};
}

/** Whether one certificate has signed another. */
export function hasSigned(issuer: X509Certificate, certificate: X509Certificate): boolean {
	try {
		return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
	} catch {
		return false;
	}
}

function lastSent(own: X509Certificate): X509Certificate {
	let last = own;
	for (let step = 0; step < mostSteps; step += 1) {
		const next = last.issuerCertificate;
		if (!next || next.fingerprint256 === last.fingerprint256) break;
		last = next;
	}
	return last;
}

async function issuerOf(
	certificate: X509Certificate,
	ask: AskIssuer,
): Promise<X509Certificate | string> {
	const addresses = addressesIn(certificate);
	let why = 'Its certificate names no address for the missing certificate.';
	for (const url of addresses) {
		try {
			const found = readCertificates(await ask(url)).find(
				(other) => other.ca && hasSigned(other, certificate),
			);
			if (found) return found;
			why = `Its certificate names \`${url.href}\`, but the missing certificate is not there.`;
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			why = `The missing certificate could not be fetched from \`${url.href}\`, which its certificate names: ${reason}`;
		}
	}
	return why;
}

/** `https:` would need a certificate in its turn. */
function addressesIn(certificate: X509Certificate): URL[] {
	const { infoAccess } = certificate.toLegacyObject();
	return (infoAccess?.['CA Issuers - URI'] ?? [])
		.flatMap((address) => URL.parse(address) ?? [])
		.filter(({ protocol }) => protocol === 'http:')
		.slice(0, mostAddresses);
}
