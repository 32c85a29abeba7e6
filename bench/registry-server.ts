/**
 * Fifty hosts on loopback that answer after a while, in a process of their own. Says its addresses
 * to the parent when they listen, and at each message the most requests it had at once on a host.
 */
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const hosts = 50;
const latency = 100;

const page = `<!doctype html><title>Page</title><p>${'The mill was let again. '.repeat(100)}</p>`;
/** A page of about 200 kB, whose words are its own, so that no two can be kept as one. */
const longPage = (name: string) =>
	`<!doctype html><title>Page</title><main>${Array.from(
		{ length: 2600 },
		(_, i) =>
			`<p>In entry ${String(i)} of ${name} the mill was let again, and a sluice mended.</p>`,
	).join('\n')}</main>`;
const now = new Map<string, number>();
let most = 0;
let requests = 0;

const listening = Array.from({ length: hosts }, async (_, i) => {
	const host = `127.0.${String(1 + Math.floor(i / 25))}.${String(1 + (i % 25))}`;
	const server: Server = createServer((request, response) => {
		requests += 1;
		const open = (now.get(host) ?? 0) + 1;
		now.set(host, open);
		most = Math.max(most, open);
		response.on('close', () => now.set(host, (now.get(host) ?? 1) - 1));
		void wait(latency).then(() => {
			if (request.url === '/robots.txt') response.writeHead(404).end();
			else {
				const { url = '' } = request;
				const shown = url.startsWith('/long-') ? longPage(url) : page;
				response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(shown);
			}
		});
	});
	server.listen(0, host);
	await once(server, 'listening');
	return `http://${host}:${String((server.address() as AddressInfo).port)}`;
});

process.send?.(await Promise.all(listening));
process.on('message', () => {
	process.send?.({ most, requests });
	most = 0;
	requests = 0;
});
process.on('disconnect', () => process.exit());
