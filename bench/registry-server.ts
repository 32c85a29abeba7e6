/**
 * Fifty hosts on loopback that answer after a delay, in a separate process:
 * `registry-server.ts [SIZE [MILLISECONDS]]`. It sends its addresses to the parent when they
 * listen, and at each message the most simultaneous requests that a host had.
 */
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { quotedFrom } from './made-registry.ts';

const hosts = 50;
const [size = 2500, latency = 100] = process.argv.slice(2).map(Number);

const words = 'Nobody had asked for it since the tide turned. ';
const paragraph = `<p>${words.repeat(10)}</p>\n`;
const rest = paragraph.repeat(Math.ceil(size / paragraph.length));
/** A different page for each address, with the quote in its middle. */
const pageAt = (path: string) => {
	const middle = Math.floor(rest.length / 2 / paragraph.length) * paragraph.length;
	const quoted = `<p>They say ${quotedFrom(path.slice(1))} in spring.</p>\n`;
	return `<!doctype html><title>${path}</title><main>${rest.slice(0, middle)}${quoted}${rest.slice(middle)}</main>`;
};
const now = new Map<string, number>();
let most = 0;

const listening = Array.from({ length: hosts }, async (_, i) => {
	const host = `127.0.${String(1 + Math.floor(i / 25))}.${String(1 + (i % 25))}`;
	const server: Server = createServer((request, response) => {
		const open = (now.get(host) ?? 0) + 1;
		now.set(host, open);
		most = Math.max(most, open);
		response.on('close', () => now.set(host, (now.get(host) ?? 1) - 1));
		void wait(latency).then(() => {
			if (request.url === '/robots.txt') response.writeHead(404).end();
			else
				response
					.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
					.end(pageAt(request.url ?? '/'));
		});
	});
	server.listen(0, host);
	await once(server, 'listening');
	return `http://${host}:${String((server.address() as AddressInfo).port)}`;
});

process.send?.(await Promise.all(listening));
process.on('message', () => {
	process.send?.({ most });
	most = 0;
});
process.on('disconnect', () => process.exit());
