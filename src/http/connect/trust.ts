import { X509Certificate } from 'node:crypto';
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';
import { hasSigned } from './missing-issuers.ts';

/** What a TLS connection trusts: Node's own store, more certificates, or a prepared store. */
export type TrustOptions = { ca?: string[] } | { secureContext: SecureContext };

/** The trusted certificates, and the fetched ones that lead to them. */
export class Trust {
	readonly #more: readonly string[];
	readonly #issuers = new Map<string, string>();
	#parsed: X509Certificate[] | undefined;
	#options: TrustOptions;

	/** @param ca - Certificates in PEM to trust in addition to the usual ones. */
	constructor(ca: string | undefined) {
		this.#more = ca === undefined ? [] : [ca];
		this.#options = ca === undefined ? {} : { ca: this.#roots() };
	}

	/** The options of a connection; a new object after each addition. */
	get options(): TrustOptions {
		return this.#options;
	}

	/** Whether a trusted certificate has signed this one. */
	hasSigned(certificate: X509Certificate): boolean {
		this.#parsed ??= this.#roots().flatMap((root) => parse(root) ?? []);
		return this.#parsed.some((root) => hasSigned(root, certificate));
	}

	/** Adds certificates that lead to a trusted one, for servers that do not send them. */
	add(issuers: readonly X509Certificate[]): void {
		const before = this.#issuers.size;
		for (const issuer of issuers) this.#issuers.set(issuer.fingerprint256, issuer.toString());
		if (this.#issuers.size === before) return;
		// Made once here, because reading all trusted certificates takes longer than a handshake.
		const ca = [...this.#roots(), ...this.#issuers.values()];
		this.#options = { secureContext: createSecureContext({ ca }) };
	}

	#roots(): string[] {
		return [...getCACertificates('default'), ...this.#more];
	}
}

function parse(root: string): X509Certificate | undefined {
	try {
		return new X509Certificate(root);
	} catch {
		return undefined;
	}
}
