import { X509Certificate } from 'node:crypto';

const pem = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/**
 * The certificates in a file from an authority: one in DER or PEM, several in PEM, or a bag of them
 * (PKCS #7, RFC 5652, section 5.1). Certificates that cannot be read are left out.
 */
export function readCertificates(bytes: Uint8Array): X509Certificate[] {
	const texts = Buffer.from(bytes).toString('latin1').match(pem);
	return (texts ?? [bytes, ...certificatesInBag(bytes)]).flatMap((one) => {
		try {
			return [new X509Certificate(one)];
		} catch {
			return [];
		}
	});
}

/** A DER element, with the positions of its start, its content and its end. */
interface Element {
	tag: number;
	start: number;
	content: number;
	end: number;
}

const sequence = 0x30;
const bracketed = 0xa0;

/** `ContentInfo { type, [0] SignedData { version, digests, content, [0] certificates, … } }`. */
function certificatesInBag(bytes: Uint8Array): Uint8Array[] {
	const [info] = elementsIn(bytes, 0, bytes.length);
	const [, wrapped] = insideOf(bytes, info, sequence);
	const [signed] = insideOf(bytes, wrapped, bracketed);
	const bag = insideOf(bytes, signed, sequence).find(({ tag }) => tag === bracketed);
	return insideOf(bytes, bag, bracketed).map(({ start, end }) => bytes.subarray(start, end));
}

function insideOf(bytes: Uint8Array, element: Element | undefined, tag: number): Element[] {
	return element?.tag === tag ? elementsIn(bytes, element.content, element.end) : [];
}

/** The elements between two positions, up to the first that does not fit. */
function elementsIn(bytes: Uint8Array, from: number, to: number): Element[] {
	const elements: Element[] = [];
	for (let start = from; start < to;) {
		const [tag = 0, first = 0] = bytes.subarray(start, start + 2);
		const width = first < 0x80 ? 0 : first & 0x7f;
		// Lengths over four bytes are never needed, and DER does not allow indefinite ones.
		if (width > 4 || first === 0x80) break;
		const content = start + 2 + width;
		const digits = bytes.subarray(start + 2, content);
		const length = width === 0 ? first : digits.reduce((sum, digit) => sum * 256 + digit, 0);
		const end = content + length;
		if (end > to) break;
		elements.push({ tag, start, content, end });
		start = end;
	}
	return elements;
}
