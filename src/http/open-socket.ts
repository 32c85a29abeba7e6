import type { Socket } from 'node:net';
import type { buildConnector } from 'undici';

/** Opens a bare connection to the host of an address. */
export async function openSocket(url: URL, connect: buildConnector.connector): Promise<Socket> {
	const { hostname, host, protocol, port } = url;
	const opened = Promise.withResolvers<Socket>();
	connect({ hostname: hostname.replace(/^\[|\]$/g, ''), host, protocol, port }, (error, socket) => {
		if (error) opened.reject(error);
		else opened.resolve(socket);
	});
	const socket = await opened.promise;
	// Whoever reads hears of errors; between two reads nobody does.
	return socket.on('error', () => undefined);
}
