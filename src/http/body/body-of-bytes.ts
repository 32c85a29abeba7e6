import iconv from 'iconv-lite';
import { parseMIMEType } from 'undici';
import type { Body } from '../outcome/fetched.ts';
import { charsetOf, guessedCharset } from './charset.ts';

const textual =
	/^text\/|[/+](?:xml|json|x-ndjson|(?:x-)?yaml|x-subrip|javascript|ecmascript|xhtml\+xml)$/;

/** Media types that servers send when they do not know the type. */
const unknown = new Set([
	'',
	'*/*',
	'application/octet-stream',
	'application/unknown',
	'binary/octet-stream',
	'unknown/unknown',
]);

/** Beginnings by which browsers recognise an HTML page (MIME Sniffing, section 7.1). */
const beginsAsHtml =
	/^(?:\xef\xbb\xbf)?\s*<(?:!--|(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p)[\s>])/i;

/**
 * Makes the body of a page from its bytes: names its media type and decodes it if it is text.
 *
 * @param contentType - The `Content-Type` field.
 */
export function bodyOfBytes(bytes: Uint8Array, contentType: string | undefined): Body {
	const mediaType = mediaTypeOf(bytes, contentType);
	if (!textual.test(mediaType)) return { mediaType, bytes };
	const charset = charsetOf(bytes, contentType, mediaType);
	return { mediaType, bytes, text: decode(bytes, charset), charset };
}

/**
 * A text whose declared encoding is wrong, in the encoding in which its bytes make sense;
 * `undefined` if they make sense in none.
 */
export function guessedText(bytes: Uint8Array): { text: string; charset: string } | undefined {
	const charset = guessedCharset(bytes);
	return charset === undefined ? undefined : { text: decode(bytes, charset), charset };
}

/** The media type: from the bytes if they are certain, else from the headers, else a guess. */
function mediaTypeOf(bytes: Uint8Array, contentType: string | undefined): string {
	const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
	if (head.startsWith('%PDF-')) return 'application/pdf';
	const parsed = parseMIMEType(contentType ?? '');
	const said = parsed === 'failure' ? '' : parsed.essence.toLowerCase();
	if (!unknown.has(said)) return said;
	if (beginsAsHtml.test(head)) return 'text/html';
	// A byte order mark shows a text in UTF-16.
	if (/^(?:\xfe\xff|\xff\xfe)/.test(head)) return 'text/plain';
	return said || 'application/octet-stream';
}

/**
 * Encodings that Node's own decoder gets wrong. In windows-1252 some versions read 0x80 to 0x9F as
 * control characters (nodejs/node#60888), so every curly quote of an old page would be drift. For
 * the East Asian encodings it uses older, smaller tables.
 */
const tables: Record<string, string> = {
	'windows-1252': 'windows-1252',
	gbk: 'gb18030',
	gb18030: 'gb18030',
	big5: 'big5-hkscs',
	'euc-kr': 'cp949',
	'euc-jp': 'euc-jp',
	shift_jis: 'shift_jis',
};

function decode(bytes: Uint8Array, charset: string): string {
	const table = tables[charset];
	if (table !== undefined) return iconv.decode(viewOf(bytes), table);
	return new TextDecoder(charset).decode(bytes);
}

function viewOf(bytes: Uint8Array): Buffer {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
