import type { TlsOptions } from 'node:tls';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import {
	createServer as createRawServer,
	type AddressInfo,
	type Server as RawServer,
	type Socket,
} from 'node:net';
import { onTestFinished } from 'vitest';

/** A server for one test, with what it recorded. */
export interface LocalServer {
	origin: string;
	/** Connections ever opened to it. */
	connections: number;
	/** Requests received, without those for `robots.txt`. */
	requests: IncomingMessage[];
	/** Paths of all requests, including `robots.txt`. */
	paths: string[];
	/** The most requests that were open at the same time. */
	peak: number;
}

interface ServerOptions {
	host?: string;
	tls?: TlsOptions;
	/** Whether the listener also answers `robots.txt`; otherwise that is a 404. */
	robots?: boolean;
	whenFinished?: WhenFinished;
}

/**
 * Registers what is done when the test is finished. A test that runs beside others (`concurrent`)
 * passes its own `onTestFinished`, because Vitest does not know which of them is calling.
 */
export type WhenFinished = typeof onTestFinished;

/** Serves until the test is finished. */
export async function serve(
	listener: RequestListener,
	{ host = '127.0.0.1', tls, robots = false, whenFinished = onTestFinished }: ServerOptions = {},
): Promise<LocalServer> {
	const seen: LocalServer = { origin: '', connections: 0, requests: [], paths: [], peak: 0 };
	let open = 0;
	const observe: RequestListener = (request, response) => {
		seen.paths.push(request.url ?? '');
		open += 1;
		seen.peak = Math.max(seen.peak, open);
		response.once('close', () => (open -= 1));
		if (request.url === '/robots.txt' && !robots) {
			response.writeHead(404).end();
			return;
		}
		if (request.url !== '/robots.txt') seen.requests.push(request);
		listener(request, response);
	};
	const server = tls ? createTlsServer(tls, observe) : createServer(observe);
	seen.origin = `${tls ? 'https' : 'http'}://${host}:${await listen(server, host, seen, whenFinished)}`;
	return seen;
}

/** Accepts connections and passes on the raw sockets. */
export async function serveRaw(
	onSocket: (socket: Socket) => void,
	{ host = '127.0.0.1', whenFinished = onTestFinished }: ServerOptions = {},
): Promise<LocalServer> {
	const seen: LocalServer = { origin: '', connections: 0, requests: [], paths: [], peak: 0 };
	const server = createRawServer((socket) => {
		socket.on('error', () => undefined);
		onSocket(socket);
	});
	seen.origin = `http://${host}:${await listen(server, host, seen, whenFinished)}`;
	return seen;
}

/** Answers each request on a raw socket with the same bytes, then calls `then`. */
export function rawAnswer(
	bytes: string | Uint8Array,
	then: (socket: Socket) => void = (s) => s.end(),
) {
	return (socket: Socket) => {
		socket.on('data', (data) => {
			if (data.toString('latin1').startsWith('GET /robots.txt')) {
				socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
				return;
			}
			socket.write(bytes, () => {
				then(socket);
			});
		});
	};
}

async function listen(
	server: Server | RawServer,
	host: string,
	seen: LocalServer,
	whenFinished: WhenFinished,
): Promise<number> {
	const sockets = new Set<Socket>();
	server.on('connection', (socket: Socket) => {
		seen.connections += 1;
		sockets.add(socket);
		socket.once('close', () => sockets.delete(socket));
	});
	await new Promise<void>((resolve) => server.listen(0, host, resolve));
	whenFinished(async () => {
		for (const socket of sockets) socket.destroy();
		await new Promise((resolve) => server.close(resolve));
	});
	return (server.address() as AddressInfo).port;
}

/** A port of 127.0.0.1 on which nothing listens. */
export async function closedPort(): Promise<number> {
	const server = createRawServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}
