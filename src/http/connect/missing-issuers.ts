import type { X509Certificate } from 'node:crypto';
import { readCertificates } from './read-certificates.ts';

/** Fetches a certificate file; rejects with an error whose message is a sentence. */
export type AskIssuer = (url: URL) => Promise<Uint8Array>;

/** The certificates that a server left out, or why they could not be found, as a sentence. */
export type MissingIssuers =
	{ kind: 'found'; issuers: X509Certificate[] } | { kind: 'none'; why: string };

/**
 * Maximum number of certificates between a server's own and a trusted one; the longest chains in use
 * have three.
 */
const mostSteps = 4;
/** How many addresses in one certificate to ask. */
const mostAddresses = 3;

/**
 * Fetches the certificates that a server left out from the issuer addresses in the certificates, as
 * browsers do (RFC 5280, section 4.2.2.1). Each one found is signed by the next, up to a trusted
 * certificate. So the addresses that a server gives cannot make anything trusted that was not.
 *
 * @param own - The server's certificate, with those that it sent.
 * @param isTrusted - Whether a trusted certificate has signed this one.
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

/** The `http:` addresses of the issuer; an `https:` address would need another certificate. */
function addressesIn(certificate: X509Certificate): URL[] {
	const { infoAccess } = certificate.toLegacyObject();
	return (infoAccess?.['CA Issuers - URI'] ?? [])
		.flatMap((address) => URL.parse(address) ?? [])
		.filter(({ protocol }) => protocol === 'http:')
		.slice(0, mostAddresses);
}
