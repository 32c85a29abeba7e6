import type { IncomingHttpHeaders } from 'node:http';
import type { ByteSemaphore } from '../wait/byte-semaphore.ts';
import type { Clock } from '../wait/clock.ts';
import type { Ways } from '../connect/connection.ts';
import { PausableTimeout } from '../wait/pausable-timeout.ts';
import { failureOfError, hasLooseChunks, type Phase } from '../outcome/failure-of-error.ts';
import { FetchFailure } from '../outcome/fetch-failure.ts';
import { looseRequest, type Received } from './loose-request.ts';
import { readBytes } from '../body/read-bytes.ts';
import { sizeInWords } from '../body/size-in-words.ts';
import { receive } from './receive.ts';
import { isRedirectStatus } from './redirect.ts';

/** Options for one request. */
export interface ExchangeOptions {
	ways: Ways;
	/** Whether a proxy connects for us. */
	proxied: boolean;
	gates: readonly ByteSemaphore[];
	clock: Clock;
	/** Milliseconds for the whole request. */
	timeout: number;
	/** Maximum size of the body in bytes, unpacked. */
	maxBody: number;
	/** Whether to take the first `maxBody` bytes of a longer body instead of failing. */
	cut: boolean;
	signal: AbortSignal;
}

/** The answer to one request, before redirects are followed. */
export interface Answer {
	status: number;
	/** Header names in lower case; repeated ones joined with a comma. */
	headers: Record<string, string>;
	cookies: string[];
	/** The unpacked body, or why it could not be read. */
	body: Uint8Array | FetchFailure;
}

/**
 * Bytes to read of the body of a redirect. Reading a short body to its end keeps the connection open
 * for reuse.
 */
const redirectBody = 16 * 1024;
/** Maximum size of a certificate file, in bytes; most have about two thousand. */
const certificateBody = 64 * 1024;

/**
 * Asks once and reads the answer to its end.
 *
 * @throws {FetchFailure} If no answer came.
 */
export async function exchange(
	url: URL,
	headers: Record<string, string>,
	options: ExchangeOptions,
): Promise<Answer> {
	const { clock, signal, timeout } = options;
	const controller = new AbortController();
	const abort = () => {
		controller.abort(signal.reason);
	};
	signal.addEventListener('abort', abort, { once: true });
	const countdown = new PausableTimeout(clock, timeout, () => {
		controller.abort(
			new FetchFailure('timeout', `It took more than ${timeout / 1000} s in total.`),
		);
	});
	const reasonOf = (error: unknown, phase: Phase) =>
		failureOfError(controller.signal.aborted ? controller.signal.reason : error, phase);
	try {
		if (signal.aborted) abort();
		const { ways, proxied } = options;
		const readBody = async (answer: Received) => ({
			received: answer,
			body: await bodyOf(answer, { ...options, countdown }),
		});
		const first = await receive(url, headers, {
			...{ ways, proxied, signal: controller.signal },
			askCertificate: (at) => certificateAt(at, headers, controller.signal, options),
		}).catch((error: unknown) => {
			throw reasonOf(error, 'before the answer');
		});
		const { received, body } = await readBody(first)
			.catch(async (error: unknown) => {
				if (!ways.connect || controller.signal.aborted || !hasLooseChunks(error)) throw error;
				return readBody(await looseRequest(url, headers, ways.connect, controller.signal));
			})
			.catch((error: unknown) => ({ received: first, body: reasonOf(error, 'in the body') }));
		return {
			status: received.statusCode,
			headers: joinHeaders(received.headers),
			cookies: listOf(received.headers['set-cookie']),
			body,
		};
	} finally {
		countdown.pause();
		signal.removeEventListener('abort', abort);
	}
}

/** Fetches a certificate file from the address given in another certificate. */
async function certificateAt(
	url: URL,
	headers: Record<string, string>,
	signal: AbortSignal,
	options: ExchangeOptions,
): Promise<Uint8Array> {
	const name = headers['user-agent'];
	const { status, body } = await exchange(url, name === undefined ? {} : { 'user-agent': name }, {
		...options,
		...{ maxBody: certificateBody, cut: false, signal },
		// Must end before the timeout of the page itself.
		timeout: options.timeout / 4,
	});
	if (status !== 200) throw new FetchFailure('reset', `It answers ${status}.`);
	if (body instanceof FetchFailure) throw body;
	return body;
}

async function bodyOf(
	{ statusCode, headers, body }: Received,
	options: ExchangeOptions & { countdown: PausableTimeout },
): Promise<Uint8Array> {
	// Without a listener, an error of the stream would be thrown as uncaught.
	body.on('error', () => undefined);
	try {
		if (isRedirectStatus(statusCode)) {
			const limits = { codings: '', maxBody: redirectBody, cut: true };
			return await readBytes(body, { ...options, ...limits });
		}
		if (isPart(statusCode, headers)) {
			throw new FetchFailure('short-body', 'The server sent only a part of the page (206).', {
				isTemporary: true,
			});
		}
		const promised = Number(headers['content-length'] ?? 0);
		if (promised > options.maxBody && !options.cut) {
			throw new FetchFailure('too-big', `Its headers promise ${sizeInWords(promised)}.`);
		}
		const codings = listOf(headers['content-encoding']).join(',');
		return await readBytes(body, { ...options, codings });
	} finally {
		body.destroy();
	}
}

/**
 * Whether an answer is only a part of the page, although we did not ask for a part (RFC 9110, section
 * 15.3.7).
 */
function isPart(status: number, headers: IncomingHttpHeaders): boolean {
	if (status !== 206) return false;
	const [range = ''] = listOf(headers['content-range']);
	const [, first, last, all] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(range) ?? [];
	return all !== undefined && (Number(first) > 0 || Number(last) + 1 < Number(all));
}

function joinHeaders(headers: IncomingHttpHeaders): Record<string, string> {
	return Object.fromEntries(
		Object.keys(headers).map((name) => [name, listOf(headers[name]).join(', ')]),
	);
}

function listOf(value: string | string[] | undefined): string[] {
	if (value === undefined) return [];
	return typeof value === 'string' ? [value] : value;
}
