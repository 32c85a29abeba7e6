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
	// A reader gets errors as exceptions, but between two reads they would be uncaught.
	return socket.on('error', () => undefined);
}
