import { errors } from 'undici';
import { FetchFailure } from './fetch-failure.ts';

/** How far a request had come when it failed. */
export type Phase = 'before the answer' | 'in the body';

/** Codes of `getaddrinfo` and c-ares that mean the name server failed, not that the name is wrong. */
const resolverTroubles = new Set(['EAI_AGAIN', 'EAI_FAIL', 'ETIMEOUT', 'ESERVFAIL', 'EREFUSED']);
const unknownNames = new Set(['ENOTFOUND', 'ENODATA', 'EAI_NODATA', 'EAI_NONAME', 'EBADNAME']);
const refusals = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'EHOSTDOWN', 'EACCES', 'EPERM']);
const noNetwork = new Set(['ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL']);
const cutOffs = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED', 'UND_ERR_SOCKET']);

/** The message for a host that does not react at all, not even with a refusal. */
export const noConnection = 'No connection could be made in time.';

const lateness = new Map([
	['UND_ERR_CONNECT_TIMEOUT', noConnection],
	['ETIMEDOUT', noConnection],
	['UND_ERR_HEADERS_TIMEOUT', 'The server accepted the connection, but did not answer in time.'],
	['UND_ERR_BODY_TIMEOUT', 'The answer began, but then stopped.'],
]);
const tlsCodes =
	/^(?:ERR_TLS|ERR_SSL|ERR_OSSL|CERT_|CRL_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|INVALID_(?:CA|PURPOSE)|PATH_LENGTH|EPROTO|UND_ERR_PRX_TLS)/;
/** Codes for a certificate whose issuer was not sent and is not trusted. */
const incomplete = new Set([
	'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
	'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
]);
const unpackCodes = /^(?:Z_|ERR_(?:BROTLI|_ERROR|ZSTD|ZLIB)|ZSTD_|ERR__)/;

/** What an error of the socket, TLS, HTTP or unpacking layer means for the address. */
export function failureOfError(error: unknown, phase: Phase): FetchFailure {
	if (error instanceof FetchFailure) return error;
	const cause = rootCause(error);
	const code = codeOf(cause);
	const words = cause instanceof Error ? cause.message : String(cause);
	const failure = (reason: FetchFailure['reason'], message: string) =>
		new FetchFailure(reason, message, { cause: error });
	const temporary = (reason: FetchFailure['reason'], message: string) =>
		new FetchFailure(reason, message, { isTemporary: true, cause: error });

	if (resolverTroubles.has(code))
		return temporary('dns', `The name server of the site failed (${code}).`);
	if (unknownNames.has(code)) return failure('dns', `The name of the site is not known (${code}).`);
	if (refusals.has(code))
		return temporary('refused', `The server does not accept connections (${words}).`);
	if (noNetwork.has(code)) return failure('offline', `Its network cannot be reached (${words}).`);
	const late = lateness.get(code);
	if (late) return failure('timeout', late);
	if (incomplete.has(code))
		return failure('incomplete-chain', `Its issuer is not known (${code}).`);
	if (tlsCodes.test(code)) {
		return failure('tls', `No secure connection could be made: ${withoutAdvice(words)}.`);
	}
	if (code === 'UND_ERR_HEADERS_OVERFLOW') return failure('too-big', 'Its headers are too long.');
	if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' || code === 'Z_BUF_ERROR') {
		return temporary('short-body', 'The body ended too early: the headers promised more.');
	}
	if (unpackCodes.test(code)) {
		return failure('bad-encoding', `The body is not compressed as its headers say (${words}).`);
	}
	if (cutOffs.has(code) || code === 'HPE_INVALID_EOF_STATE') {
		return phase === 'in the body' && code !== 'ECONNRESET'
			? temporary('short-body', 'The connection was closed in the middle of the body.')
			: temporary('reset', `The connection was cut (${words}).`);
	}
	// A status below 100: undici asserts that there is no such status.
	if (code === 'ERR_ASSERTION') return failure('bad-encoding', 'The answer is not HTTP.');
	if (code.startsWith('HPE_')) return failure('bad-encoding', `The answer is not HTTP (${words}).`);
	return temporary('reset', `The request failed (${words}).`);
}

/** Whether a server left out certificates, or sent ones that do not lead to a trusted one. */
export function isIncomplete(error: unknown): boolean {
	return incomplete.has(codeOf(error));
}

/**
 * Whether a reused connection was closed before it gave this answer. Servers close idle connections,
 * sometimes just as we send a request.
 */
export function isStale(error: unknown): boolean {
	return error instanceof errors.SocketError && (error.socket?.bytesRead ?? 0) > 0;
}

/** Whether a server accepts only HTTP/2 (RFC 7301, section 3.2). */
export function speaksHttp2Alone(error: unknown): boolean {
	return codeOf(error).includes('NO_APPLICATION_PROTOCOL');
}

/** Whether an answer failed because its head breaks the grammar of HTTP, which browsers may accept. */
export function isLoose(error: unknown): boolean {
	const code = codeOf(error);
	// Before the head is read, this code means a length together with chunks.
	if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH') return true;
	// A `100 Continue` that we did not ask for: undici has no separate code for it.
	if (error instanceof errors.SocketError && error.message === 'bad response') return true;
	return code.startsWith('HPE_') && code !== 'HPE_INVALID_EOF_STATE';
}

/**
 * Whether a body failed because a chunk names its size loosely. Some servers pad the size with
 * spaces (`1f4   `), which browsers accept.
 */
export function hasLooseChunks(error: unknown): boolean {
	// undici has no code for this error, only the words of its parser.
	return codeOf(error).startsWith('HPE_') && /chunk size/i.test(String(error));
}

/** Removes advice of Node to its own users and the technical parts of OpenSSL messages. */
function withoutAdvice(words: string): string {
	return (
		words
			.replace(/; if the root CA is installed locally.*/s, '')
			// OpenSSL messages have a code, library and function, and then the reason.
			.replace(/^.*?\b[0-9A-F]+:error:[^:]*:[^:]*:[^:]*:([^:]*):.*/s, '$1')
	);
}

/**
 * The error that says most, if several addresses were tried: a refusal by a host says more than a
 * missing route.
 */
function rootCause(error: unknown): unknown {
	if (!(error instanceof AggregateError)) return error;
	const each = error.errors as unknown[];
	return each.find((one) => !noNetwork.has(codeOf(one))) ?? each[0] ?? error;
}

function codeOf(error: unknown): string {
	if (!(error instanceof Error)) return '';
	if ('code' in error && typeof error.code === 'string') return error.code;
	return error.name === 'HTTPParserError' ? 'HPE_OTHER' : '';
}
