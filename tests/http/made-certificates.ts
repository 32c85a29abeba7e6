import {
	AuthorityInfoAccessExtension,
	BasicConstraintsExtension,
	type Extension,
	SubjectAlternativeNameExtension,
	X509CertificateGenerator,
	type X509Certificate,
} from '@peculiar/x509';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const day = 24 * 3600 * 1000;

/** A certificate with its key, which can sign others. */
export interface Made {
	certificate: X509Certificate;
	keys: CryptoKeyPair;
	/** In the form that servers take. */
	pems: { key: string; cert: string };
}

/** What a certificate is for. */
interface Wanted {
	name: string;
	/** Who signs it; without one, it is self-signed. */
	by?: Made;
	/** Where it says that its issuer's certificate is. */
	issuerAt?: string[];
	/** Whether it may sign others. */
	ca?: boolean;
}

/** Makes a certificate for 127.0.0.1. */
export async function makeCertificate({ name, by, issuerAt, ca = true }: Wanted): Promise<Made> {
	const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
	const extensions: Extension[] = [
		new BasicConstraintsExtension(ca, undefined, true),
		new SubjectAlternativeNameExtension([{ type: 'ip', value: '127.0.0.1' }]),
	];
	if (issuerAt) {
		extensions.push(new AuthorityInfoAccessExtension({ caIssuers: issuerAt }));
	}
	const certificate = await X509CertificateGenerator.create({
		subject: `CN=${name}`,
		issuer: by ? by.certificate.subject : `CN=${name}`,
		notBefore: new Date(Date.now() - day),
		notAfter: new Date(Date.now() + day),
		publicKey: keys.publicKey,
		signingKey: (by?.keys ?? keys).privateKey,
		signingAlgorithm: algorithm,
		extensions,
	});
	const key = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey));
	return {
		...{ certificate, keys },
		pems: {
			key: `-----BEGIN PRIVATE KEY-----\n${key.toString('base64')}\n-----END PRIVATE KEY-----\n`,
			cert: `${certificate.toString('pem')}\n`,
		},
	};
}
