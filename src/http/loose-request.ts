import type { IncomingHttpHeaders } from 'node:http';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import type { buildConnector } from 'undici';
import { ByteReader } from './byte-reader.ts';
import { bodyBy, type LooseHead, readLooseHead } from './loose-answer.ts';
import { openSocket } from './open-socket.ts';

/** What undici and we have of an answer when its head is in. */
export interface Received {
	statusCode: number;
	headers: IncomingHttpHeaders;
	body: Readable;
}

/** Whether an answer names a length and comes in chunks all the same; browsers then hear the chunks alone. */
export function isContradictory({ headers }: Pick<Received, 'headers'>): boolean {
	return headers['content-length'] !== undefined && headers['transfer-encoding'] !== undefined;
}

/**
 * Asks once more, and reads the answer as browsers do where it breaks the grammar of HTTP.
 *
 * @param connect - Opens the connection, with our guard in it.
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
		// Early hints and the like come before the answer proper (RFC 9110, section 15.2).
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
	// A cookie is a server's word, and must not become a line of our own.
	const lines = fields.map(([name, value]) => `${name}: ${value.replace(/(?!\t)\p{Cc}/gu, '')}`);
	return [`GET ${url.pathname}${url.search} HTTP/1.1`, ...lines, '', ''].join('\r\n');
}
