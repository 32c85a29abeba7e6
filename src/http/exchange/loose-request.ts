import type { IncomingHttpHeaders } from 'node:http';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import type { buildConnector } from 'undici';
import { ByteReader } from '../body/byte-reader.ts';
import { bodyBy, type LooseHead, readLooseHead } from './loose-answer.ts';
import { openSocket } from '../connect/open-socket.ts';

/** An answer whose head was received, from undici or from our own reading. */
export interface Received {
	statusCode: number;
	headers: IncomingHttpHeaders;
	body: Readable;
}

/** Whether an answer has both a length and chunks; browsers then use only the chunks. */
export function isContradictory({ headers }: Pick<Received, 'headers'>): boolean {
	return headers['content-length'] !== undefined && headers['transfer-encoding'] !== undefined;
}

/**
 * Asks once more, and reads an answer that breaks the grammar of HTTP as browsers do.
 *
 * @param connect - Opens the connection; it must include the address guard.
 */
export async function looseRequest(
	url: URL,
	headers: Readonly<Record<string, string>>,
	connect: buildConnector.connector,
	signal: AbortSignal,
): Promise<Received> {
	const socket = await openSocket(url, connect);
	const abort = () => {
		socket.destroy(signal.reason as Error);
	};
	if (signal.aborted) abort();
	else signal.addEventListener('abort', abort, { once: true });
	socket.once('close', () => {
		signal.removeEventListener('abort', abort);
	});
	const bytes = new ByteReader(socket);
	try {
		socket.write(requestText(url, headers), 'latin1');
		let head = await readLooseHead(bytes);
		// Interim answers such as early hints come before the final one (RFC 9110, section 15.2).
		while (head.status < 200) head = await readLooseHead(bytes);
		return { statusCode: head.status, headers: head.headers, body: bodyOf(head, bytes, socket) };
	} catch (error) {
		socket.destroy();
		throw error;
	}
}

function bodyOf(head: LooseHead, bytes: ByteReader, socket: Socket): Readable {
	const body = Readable.from(bodyBy(head, bytes), { objectMode: false });
	return body.once('close', () => socket.destroy());
}

function requestText(url: URL, headers: Readonly<Record<string, string>>): string {
	const fields = Object.entries({ host: url.host, ...headers, connection: 'close' });
	// Cookies come from servers, so control characters are removed: they could add lines to our
	// request.
	const lines = fields.map(([name, value]) => `${name}: ${value.replace(/(?!\t)\p{Cc}/gu, '')}`);
	return [`GET ${url.pathname}${url.search} HTTP/1.1`, ...lines, '', ''].join('\r\n');
}
