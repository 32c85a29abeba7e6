/**
 * Two hundred pages whose words a script writes, and a publication that cites each, for the case of
 * the link check that opens every page.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';

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

/** The words of a page, the first of which are quoted. */
function wordsOf(page: string): string[] {
	return [
		`The mill of page ${page} turned again.`,
		...Array.from({ length: 60 }, (_, n) => `What was said on day ${n} is kept here in full.`),
	];
}

/** Serves the pages. Gives their addresses, and what ends it. */
export async function servePages(): Promise<{ addresses: string[]; close: () => void }> {
	const servers: Server[] = [];
	const origins: string[] = [];
	for (let n = 1; n <= hostCount; n += 1) {
		const server = createServer((request, response) => {
			const [, data] = /^\/data\/(\d+)\.json$/.exec(request.url ?? '') ?? [];
			const send = (type: string, text: string) =>
				response.writeHead(200, { 'content-type': type }).end(text);
			if (data !== undefined) send('application/json', JSON.stringify({ words: wordsOf(data) }));
			else if (request.url === '/app.js') send('text/javascript', app);
			else if (request.url === '/style.css') send('text/css', 'main { max-width: 40em }');
			else if (request.url?.startsWith('/page/')) send('text/html', shell);
			else response.writeHead(404).end();
		}).listen(0, `127.0.3.${n}`);
		await once(server, 'listening');
		servers.push(server);
		origins.push(`http://127.0.3.${n}:${(server.address() as AddressInfo).port}`);
	}
	const addresses = Array.from(
		{ length: pageCount },
		(_, n) => `${origins[n % hostCount] ?? ''}/page/${n}`,
	);
	return {
		addresses,
		close() {
			for (const server of servers) server.close().closeAllConnections();
		},
	};
}

/** Writes a publication that quotes each page. */
export async function citePages(folder: string, addresses: readonly string[]): Promise<void> {
	const write = async (path: string, text: string) => {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	};
	const claims: string[] = [];
	for (const [n, address] of addresses.entries()) {
		await write(
			`sources/page-${n}.yaml`,
			`title: A page\nurl: ${address}\npublisher: mill\nlanguage: en\nkind: report\nabout: What a case needs.\n`,
		);
		claims.push(
			`claim-${n}:\n  says: So it is.\n  kind: fact\n  confidence: low\n  checked: 2026-03-01\n  evidence:\n    - source: page-${n}\n      relation: supports\n      quote: ${wordsOf(String(n))[0] ?? ''}\n`,
		);
	}
	await write('articles/mill/claims/index.yaml', claims.join('\n'));
	const points = ['main', 'argument', 'conclusion'].map(
		(point) => `  ${point}:\n    text: So it is.\n    sources: [page-0]\n`,
	);
	await write(
		'articles/mill/index.mdx',
		`---\ntitle: When does the mill turn?\nstandfirst: At noon.\nauthor: a-miller\npublished: 2026-03-01\nreviewed: 2026-03-01\nasOf: 2026-03-01\npoints:\n${points.join('')}sections: [wheel]\nstatus: published\n---\n\nSo it is.\n`,
	);
	await write(
		'articles/mill/wheel.mdx',
		'---\ntitle: The wheel\nsummary: It is old.\nstartHere: [page-0]\n---\n\nSo it is.\n',
	);
	await write('people/a-miller.mdx', '---\nname: A Miller\nrole: Writer\n---\n\nWrites.\n');
	await write('publishers/mill.yaml', 'name: The Mill\ncountry: GB\nownership: public\n');
}
