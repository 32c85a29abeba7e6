import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { redirectsOfHost } from './redirects-of-host.ts';

interface ServerOptions {
	/** Port to listen on; 0 takes any free one. */
	port?: number;
	/** Name or address to listen on. */
	host?: string;
}

/** A folder being served. */
export interface StaticServer {
	/** Its address, without a slash at the end. */
	address: string;
	close(): Promise<void>;
}

/** The folder has no front page, so there is nothing to serve. */
export class NothingToServeError extends Error {
	override name = 'NothingToServeError';
}

/**
 * Serves a built site as a plain web host does: folders by their `index.html`, addresses that moved
 * as its `_redirects` says, and `404.html` with status 404 for what is missing. Responses are
 * compressed as the browser accepts: from the packed file next to the original (`.br`, `.gz`), if
 * there is one.
 *
 * @throws {NothingToServeError} If the folder has no `index.html`.
 */
export async function serveFolder(
	folder: string,
	{ port = 0, host = '127.0.0.1' }: ServerOptions = {},
): Promise<StaticServer> {
	if (!existsSync(join(folder, 'index.html'))) {
		throw new NothingToServeError(`There is no built site in \`${folder}\`.`);
	}
	const sendOn = await redirectsOfHost(folder);
	const handle = sirv(folder, {
		dev: true,
		etag: true,
		brotli: true,
		gzip: true,
		onNoMatch: (request, response) => {
			const [path = ''] = (request.url ?? '').split('?');
			const to = sendOn(path);
			if (to !== undefined) {
				response.writeHead(301, { Location: to }).end();
				return;
			}
			response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
			void readFile(join(folder, '404.html'))
				.catch(() => 'Not found')
				.then((page) => response.end(page));
		},
	});
	const compress = compression();
	const server = createServer((request, response) => {
		// Its types are Express’s, but it works with Node’s own request and response.
		compress(request as never, response as never, () => {
			handle(request, response);
		});
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject).listen(port, host, resolve);
	});
	const { port: taken } = server.address() as AddressInfo;
	return {
		address: `http://${host}:${taken}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => {
					resolve();
				});
				server.closeAllConnections();
			}),
	};
}
