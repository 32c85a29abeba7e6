import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pageLimits } from '../../../src/linkcheck/browser/page-budget.ts';
import { serve } from '../../http/local-server.ts';
import { quickBrowser } from '../browser.ts';
import { servePages, useViewer } from './local-viewer.ts';

const megabyte = 1024 * 1024;
/** Characters and bytes that are read, so few that too many are soon made. */
const most = 128 * 1024;
const { show } = useViewer({ time: 60_000, maxBody: most });
/** For limits that are our own, whatever the browser. */
const quick = useViewer({ time: 60_000, maxBody: most, find: quickBrowser });
/** One that gives a page little time. */
const hasty = useViewer({ time: 3000 });

const page = (script: string) => `<p id="p">Words.</p><script>${script}</script>`;

/** Sends bytes until the connection is closed, and counts those that were accepted. */
function flood(response: ServerResponse, most: number): { sent: () => number } {
	const chunk = Buffer.alloc(64 * 1024, ' ');
	let sent = 0;
	const more = () => {
		while (sent < most && !response.destroyed) {
			sent += chunk.length;
			if (!response.write(chunk)) return void response.once('drain', more);
		}
		response.end();
	};
	more();
	return { sent: () => sent };
}

test('A page cannot reach another address or port, whatever method it uses', async () => {
	const inside = await serve((_, response) => response.end('secret'));
	const port = new URL(inside.origin).port;
	const voice = createSocket('udp4').bind(0, '127.0.0.1');
	let packets = 0;
	voice.on('message', () => (packets += 1));
	await once(voice, 'listening');
	onTestFinished(() => void voice.close());
	const at = (path: string) => `${inside.origin}/${path}`;
	const server = await servePages({
		'/': `<p id="p">Words.</p>
			<link rel="preconnect" href="${inside.origin}"><link rel="prefetch" href="${at('prefetch')}">
			<link rel="stylesheet" href="${at('style')}"><style>@import "${at('import')}";</style>
			<script type="speculationrules">{"prefetch":[{"urls":["${at('guess')}"],"eagerness":"immediate"}]}</script>
			<img src="${at('img')}"><iframe src="${at('frame')}"></iframe><object data="${at('object')}"></object>
			<embed src="${at('embed')}"><video src="${at('video')}"></video><script src="${at('script')}"></script>
			<iframe src="/go"></iframe><iframe src="/framed"></iframe><iframe srcdoc="<img src='${at('srcdoc')}'>"></iframe>
			<a id="a" href="${at('a')}" target="_blank" ping="${at('ping')}">A</a><a id="b" href="${at('b')}" download>B</a>
			<form id="f" action="${at('form')}" target="n"></form><iframe name="n"></iframe>
			<script src="/all.js"></script>`,
		'/go': (_, response) => void response.writeHead(302, { location: at('redirect') }).end(),
		'/framed': (_, response) => {
			response.writeHead(200, { 'x-frame-options': 'DENY', 'content-type': 'text/html' });
			response.end('Not in frames.');
		},
		'/worker.js': `importScripts('${at('worker')}')`,
		'/work.js': `fetch('${at('fetch-of-worker')}'); new WebSocket('ws://127.0.0.1:${port}/socket-of-worker')`,
		'/all.js': `
			const go = (act) => { try { act() } catch {} };
			go(() => fetch('${at('fetch')}', { mode: 'no-cors' }).then((r) => r.text()).then((t) => p.append(t)));
			go(() => fetch('http://localhost:${port}/name'));
			go(() => fetch('http://[::ffff:127.0.0.1]:${port}/mapped'));
			go(() => fetch('https://127.0.0.1:${port}/tls'));
			go(() => fetch('/go').then((r) => r.text()).then((t) => p.append(t)));
			go(() => fetch('http://169.254.169.254/latest/meta-data/'));
			go(() => navigator.sendBeacon('${at('beacon')}', 'x'));
			go(() => new WebSocket('ws://127.0.0.1:${port}/socket'));
			go(() => new EventSource('${at('events')}'));
			go(() => new Worker('/worker.js')); go(() => new Worker('/work.js')); go(() => new SharedWorker('/work.js'));
			go(() => navigator.serviceWorker.register('/sw.js'));
			go(() => import('${at('module')}'));
			go(() => a.click()); go(() => b.click()); go(() => f.submit());
			go(() => frames[0].open('${at('window')}'));
			go(() => document.querySelector('iframe').contentWindow.open('${at('other-window')}'));
			const clean = document.createElement('iframe');
			document.body.append(clean);
			const Peer = window.RTCPeerConnection ?? clean.contentWindow.RTCPeerConnection;
			go(() => {
				const peer = new Peer({ iceServers: [{ urls: 'stun:127.0.0.1:${voice.address().port}' }] });
				peer.createDataChannel('x');
				peer.createOffer().then((offer) => peer.setLocalDescription(offer));
			});
			setTimeout(() => { location.href = '${at('move')}' }, 300);`,
		'/sw.js': '',
	});
	const { text, withheld } = await show(server);
	// Nor what browsers say of their own where a frame has nothing to show.
	expect(text.replace(/\s+/g, ' ').trim()).toBe('Words. AB');
	expect(withheld).toContain('`169.254.169.254` is not public (linkLocal).');
	expect(withheld).toContain('`127.0.0.1` is not public (loopback).');
	expect(inside.connections).toBe(0);
	expect(packets).toBe(0);
	expect(server.paths).not.toContain('/sw.js');
});

test('A name that resolves to a cloud metadata address is not followed', async () => {
	const server = await servePages({
		'/': page(
			"fetch('http://metadata.example/latest/'); location.href = 'http://metadata.example/'",
		),
	});
	const asked: string[] = [];
	const { text, withheld } = await show(server, '/', {
		lookup(name) {
			asked.push(name);
			return Promise.resolve([{ address: '169.254.169.254', family: 4 }]);
		},
	});
	expect(text).toBe('Words.');
	expect(asked).toContain('metadata.example');
	expect(withheld).toEqual([
		'`metadata.example` is `169.254.169.254`, which is not public (linkLocal).',
	]);
});

test('No file of this machine is read', async () => {
	const file = import.meta.filename;
	const server = await servePages({
		'/': `<p id="p">Words.</p><iframe src="file://${file}"></iframe><object data="file://${file}"></object>
			<script src="file://${file}"></script><script>
			fetch('file://${file}').then((r) => r.text()).then((t) => p.append(t)).catch(() => {});
			location.href = 'file://${file}';</script>`,
	});
	const { text, address } = await show(server);
	expect(text.trim()).toBe('Words.');
	expect(address).toBe(`${server.origin}/`);
});

test('Nothing is saved', async () => {
	const server = await servePages({
		'/': `<p>Words.</p><a id="a" download="made.txt">A</a><iframe src="/saved"></iframe><script>
			a.href = URL.createObjectURL(new Blob(['made by the page']));
			a.click();
			location.href = '/saved';</script>`,
		'/saved': (_, response) =>
			void response
				.writeHead(200, { 'content-disposition': 'attachment; filename=saved.txt' })
				.end('saved from the page'),
	});
	const { text, withheld } = await show(server);
	expect(text).toContain('Words.');
	expect(withheld).toContain('a file that browsers save');
	const folders = (await readdir(tmpdir())).filter((name) =>
		name.startsWith('playwright-artifacts'),
	);
	for (const folder of folders) {
		// Others may take theirs away meanwhile.
		const files = await readdir(join(tmpdir(), folder)).catch(() => []);
		expect(files).toEqual([]);
	}
});

test('Endless redirects end, those of scripts, of frames and of the server', async () => {
	const server = await servePages({
		'/move/*': (request, response) => {
			const next = Number(request.url?.split('/').at(-1)) + 1;
			response.setHeader('content-type', 'text/html').end(page(`location.href = '/move/${next}'`));
		},
		'/frames': '<p>Words.</p><iframe src="/hop/0"></iframe><script>fetch("/hop/1000")</script>',
		'/hop/*': (request, response) => {
			const next = Number(request.url?.split('/').at(-1)) + 1;
			response.writeHead(302, { location: `/hop/${next}` }).end();
		},
	});
	const moved = await quick.show(server, '/move/0');
	expect(moved.withheld).toContain(`it goes to another page more than ${pageLimits.moves} times`);
	expect(server.requests.length).toBeLessThanOrEqual(pageLimits.moves + 1);
	server.requests.length = 0;
	const framed = await quick.show(server, '/frames');
	expect(framed.text).toContain('Words.');
	expect(framed.withheld).toContain('endless redirects');
	expect(server.requests.length).toBeLessThanOrEqual(pageLimits.documents + 12);
});

test('A page that reloads itself endlessly is requested once', async () => {
	const server = await servePages({ '/': page('location.reload()') });
	await quick.show(server);
	expect(server.requests).toHaveLength(1);
});

test('The number of requests of a page is limited', async () => {
	const server = await servePages({
		'/': page("for (let n = 0; n < 350; n++) fetch('/part/' + n).catch(() => {})"),
		'/part/*': (_, response) => void response.end('part'),
	});
	const { withheld } = await quick.show(server, '/', { perHost: 50 });
	expect(withheld).toContain(`more than ${pageLimits.requests} requests`);
	expect(server.requests.length).toBeLessThanOrEqual(pageLimits.requests + 1);
});

test('A body of 1 GB is abandoned, with and without a declared length', async () => {
	const floods: { sent: () => number }[] = [];
	const size = 1024 * megabyte;
	const server = await servePages({
		'/': page(`for (const path of ['/told', '/untold'])
			fetch(path).then((r) => r.text()).then(() => p.append('Read.')).catch(() => {})`),
		'/told': (_, response) => {
			floods.push(flood(response.writeHead(200, { 'content-length': size }), size));
		},
		'/untold': (_, response) => {
			floods.push(flood(response, size));
		},
	});
	const { text, withheld } = await show(server);
	expect(text).toBe('Words.');
	expect(withheld).toHaveLength(2);
	expect(floods).toHaveLength(2);
	// What was taken, and what stood in the sockets.
	for (const { sent } of floods) expect(sent()).toBeLessThan(16 * megabyte);
});

test('Dialogs are dismissed, and windows do not open', async () => {
	const server = await servePages({
		'/': `<p id="p">Words.</p><iframe id="i"></iframe><a id="a" target="_blank" href="/window">A</a><script>
			// What the frame has is not what was taken from the page.
			const own = i.contentWindow;
			for (let n = 0; n < 50; n++) { alert(n); confirm(n); prompt(n); own.alert(n); }
			for (let n = 0; n < 300; n++) { window.open('/window'); own.open('/window'); a.click(); }
			addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'Stay!'; });
			p.append(' And more.');</script>`,
		'/window': '<p>A window.</p>',
	});
	expect((await show(server)).text).toContain('Words. And more.');
	expect(server.requests.map(({ url }) => url)).toEqual(['/']);
});

test('Scripts that never end cost only their time, and the next page is shown', async () => {
	const scripts = [
		'for (;;);',
		'for (;;) alert(1)',
		'const a = []; for (;;) a.push(new Array(1e6).fill(a.length))',
		"addEventListener('scroll', () => { for (;;); })",
	];
	const server = await servePages({
		...Object.fromEntries(
			scripts.map((script, n) => [`/${n}`, `<div style="height: 9000px"></div>${page(script)}`]),
		),
		'/next': '<p>The next.</p>',
	});
	const seen = await Promise.all(scripts.map((_, n) => hasty.look(server, `/${n}`)));
	const why = expect.stringContaining('it could not show the page') as unknown;
	expect(seen).toEqual(scripts.map(() => ({ kind: 'unseen', why })));
	// On a busy machine a normal page may also exceed its time, so try until it is shown.
	await expect
		.poll(() => hasty.look(server, '/next'), { timeout: 60_000 })
		.toMatchObject({ kind: 'shown', shown: { text: 'The next.' } });
});

test('A long page is read up to the same limit as other pages', async () => {
	const server = await servePages({
		'/': page(`p.append('word '.repeat(5e4));
			// What reads the page is out of its reach.
			Array.prototype.join = String.prototype.slice = () => 'x'.repeat(1e8);`),
	});
	const { text, html } = await quick.show(server);
	expect(text.length).toBe(most);
	expect(html.length).toBeLessThan(most + 1000);
});
