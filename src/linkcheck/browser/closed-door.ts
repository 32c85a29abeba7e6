import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

/** A proxy on 127.0.0.1 that lets nothing through. */
export interface ClosedDoor {
	port: number;
	close: () => void;
}

/** Starts a server that closes every connection at once. */
export async function closedDoor(): Promise<ClosedDoor> {
	const server = createServer((socket) => {
		socket.on('error', () => undefined).destroy();
	});
	server.listen(0, '127.0.0.1').unref();
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return {
		port,
		close: () => void server.close(),
	};
}
