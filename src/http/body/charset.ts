import { isUtf8 } from 'node:buffer';
import { parseMIMEType } from 'undici';
import { Parser } from 'htmlparser2';
import { alphabetOf } from './alphabet.ts';
import { cyrillicOf } from './cyrillic.ts';

/**
 * Bytes at the start of a page to scan for its declared encoding before parsing (WHATWG HTML,
 * 13.2.3.2).
 */
const prescanLength = 1024;
/** Minimum number of signs beyond ASCII by which UTF-8 with mistakes is recognised. */
const fewestRight = 3;
/** Number of bytes to look at for it, starting with the first that is not ASCII. */
const sampleLength = 256 * 1024;
/** Bytes of the head of a page to search for it. */
const headLength = 256 * 1024;

/**
 * The encoding of a text: by its byte order mark, then its headers, then its own declaration, then
 * by whether it is UTF-8, then by whether it makes sense in Cyrillic or in the alphabet of
 * another language. Otherwise it is windows-1252, as in browsers.
 *
 * @param contentType - The `Content-Type` field.
 * @param mediaType - The media type the text is taken for.
 * @returns A name from the WHATWG Encoding Standard, in lower case.
 */
export function charsetOf(
	bytes: Uint8Array,
	contentType: string | undefined,
	mediaType: string,
): string {
	return (
		byOrderMark(bytes) ??
		encodingOf(charsetParameter(contentType)) ??
		(mediaType.endsWith('json') ? 'utf-8' : undefined) ??
		(mediaType.endsWith('ml') ? byDeclaration(bytes) : undefined) ??
		guessedCharset(bytes) ??
		'windows-1252'
	);
}

/**
 * The encoding in which bytes make sense, whatever they are said to be: UTF-8, or an older one of
 * Cyrillic or of the alphabet of another language.
 */
export function guessedCharset(bytes: Uint8Array): string | undefined {
	if (isUtf8(bytes) || isMostlyUtf8(bytes)) return 'utf-8';
	return cyrillicOf(bytes) ?? alphabetOf(bytes);
}

/**
 * Whether bytes are UTF-8 with a few mistakes, such as a comment in an older encoding. Letters of
 * other encodings hardly ever follow one another as the bytes of UTF-8 do.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
	const from = bytes.findIndex((byte) => byte >= 0x80);
	const sample = new TextDecoder().decode(bytes.subarray(from, from + sampleLength));
	let [right, wrong] = [0, 0];
	for (const sign of sample.match(/[^\p{ASCII}]/gu) ?? []) {
		if (sign === '\uFFFD') wrong++;
		else right++;
	}
	return right >= fewestRight && right > wrong * 2;
}

/**
 * Whether bytes that are said to be UTF-16 are in an encoding of single bytes, or in UTF-16 with its
 * bytes in the other order. Browsers do as they are told, and show garbled text.
 *
 * @param charset - The encoding in which they are read.
 */
export function isWronglyUtf16(bytes: Uint8Array, charset: string | undefined): boolean {
	if (charset !== 'utf-16le' && charset !== 'utf-16be') return false;
	const sample = bytes.subarray(0, sampleLength);
	const nulls = [0, 0];
	sample.forEach((byte, index) => {
		if (byte === 0) nulls[index % 2] = (nulls[index % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = nulls;
	// Spaces and the signs of HTML have a null as their first byte (big-endian) or second byte.
	if (even + odd > 0) return charset === 'utf-16le' ? even > 2 * odd : odd > 2 * even;
	return isUtf8(bytes) || /^\s*</.test(Buffer.from(sample.subarray(0, 512)).toString('latin1'));
}

/** The `charset` of a content type (RFC 9110, section 8.3.2). */
export function charsetParameter(contentType: string | undefined): string | undefined {
	const type = parseMIMEType(contentType ?? '');
	if (type !== 'failure') return type.parameters.get('charset');
	return /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
}

/**
 * The encoding a label stands for (WHATWG Encoding, section 4.2): `latin1` and `ascii` both mean
 * windows-1252. `undefined` if the label is not known.
 */
export function encodingOf(label: string | undefined): string | undefined {
	if (label === undefined) return undefined;
	try {
		return new TextDecoder(label).encoding;
	} catch {
		return undefined;
	}
}

function byOrderMark([first, second, third]: Uint8Array): string | undefined {
	if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return undefined;
}

/** What `<?xml encoding>` or `<meta>` says, read as ASCII. */
function byDeclaration(bytes: Uint8Array): string | undefined {
	const head = Buffer.from(bytes.subarray(0, headLength)).toString('latin1');
	const declared =
		/^<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(head.slice(0, prescanLength))?.[1] ??
		metaOf(head) ??
		metaInTitle(head.slice(0, prescanLength));
	const encoding = encodingOf(declared);
	// A page whose declaration could be read as ASCII is not UTF-16, whatever it declares.
	if (encoding?.startsWith('utf-16')) return 'utf-8';
	return encoding === 'x-user-defined' ? 'windows-1252' : encoding;
}

/** Elements after which a parser is still in the head of a page. */
const ofHead: ReadonlySet<string> = new Set(
	'html head meta title link base script style noscript object'.split(' '),
);

/**
 * The encoding in the first `meta` that has one. In the first bytes it may be anywhere, later only
 * in the head. A late one also changes the encoding (same standard, 13.2.3.4).
 */
function metaOf(head: string): string | undefined {
	let found: string | undefined;
	let isInHead = true;
	const parser = new Parser({
		onopentag(name, { charset, content, 'http-equiv': field }) {
			if (!ofHead.has(name)) isInHead = false;
			if (name !== 'meta' || (!isInHead && parser.startIndex > prescanLength)) return;
			found ??= charset;
			if (field?.trim().toLowerCase() === 'content-type') found ??= charsetParameter(content);
		},
		onclosetag(name) {
			if (name === 'head') isInHead = false;
		},
	});
	const isOver = () => found !== undefined || !isInHead;
	parser.write(head.slice(0, prescanLength));
	for (let from = prescanLength; from < head.length && !isOver(); from += prescanLength) {
		parser.write(head.slice(from, from + prescanLength));
	}
	return found;
}

/**
 * A `meta` inside a title, where no element can be: the standard's scan of the first bytes does not
 * recognise titles.
 */
function metaInTitle(head: string): string | undefined {
	const title = /<title>(?:(?!<\/title).)*<meta\s([^>]*)>/is.exec(head)?.[1];
	return title === undefined ? undefined : /charset\s*=\s*["']?([\w.:-]+)/i.exec(title)?.[1];
}
