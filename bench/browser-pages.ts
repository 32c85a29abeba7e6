/**
 * Two hundred pages whose words are written by a script, for the case in which the link check opens
 * every page.
 */
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { quotedFrom } from './made-registry.ts';

/** How many pages there are. */
export const pageCount = 200;
const hostCount = 20;

const app = `fetch('/data/' + location.pathname.split('/').at(-1) + '.json')
	.then((response) => response.json())
	.then(({ words }) => {
		document.getElementById('root').innerHTML =
			'<h1>The mill</h1>' + words.map((word) => '<p>' + word + '</p>').join('');
	});`;
const shell =
	'<!doctype html><title>The mill</title><link rel="stylesheet" href="/style.css"><main id="root"></main><img src="/mill.jpg"><script src="/app.js"></script>';

/** The words of a page; the first of them are quoted. */
function wordsOf(page: string): string[] {
	return [
		quotedFrom(`page-${page}`),
		...Array.from({ length: 60 }, (_, n) => `What was said on day ${n} is kept here in full.`),
	];
}

/** Serves the pages. Returns their addresses, and a function that stops the servers. */
export async function servePages(): Promise<{ addresses: string[]; close: () => void }> {
	const servers: Server[] = [];
	const origins: string[] = [];
	for (let n = 1; n <= hostCount; n += 1) {
		const server = createServer((request, response) => {
			const [, data] = /^\/data\/page-(\d+)\.json$/.exec(request.url ?? '') ?? [];
			const send = (type: string, text: string) =>
				response.writeHead(200, { 'content-type': type }).end(text);
			if (data !== undefined) send('application/json', JSON.stringify({ words: wordsOf(data) }));
			else if (request.url === '/app.js') send('text/javascript', app);
			else if (request.url === '/style.css') send('text/css', 'main { max-width: 40em }');
			else if (request.url?.startsWith('/page-')) send('text/html', shell);
			else response.writeHead(404).end();
		}).listen(0, `127.0.3.${n}`);
		await once(server, 'listening');
		servers.push(server);
		origins.push(`http://127.0.3.${n}:${(server.address() as AddressInfo).port}`);
	}
	const addresses = Array.from(
		{ length: pageCount },
		(_, n) => `${origins[n % hostCount] ?? ''}/page-${n}`,
	);
	return {
		addresses,
		close() {
			for (const server of servers) server.close().closeAllConnections();
		},
	};
}
