import { expect, test } from 'vitest';
import { renderedText } from '../../../src/text/html/rendered-text.ts';
import { quickBrowser } from '../browser.ts';
import { servePages, useViewer } from './local-viewer.ts';

const { show } = useViewer({ time: 20_000, find: quickBrowser });

/** Pages of which a reader sees `The mill turned again.`, and their server sends otherwise. */
const ways: Record<string, string> = {
	'by a script, from an answer': `<main id="root"></main><script>
		fetch('/data.json').then((r) => r.json()).then(({ words }) => {
			document.getElementById('root').innerHTML = '<p>' + words + '</p>';
		});</script>`,
	'in a frame, through a redirect': '<h1>A viewer</h1><iframe src="/go"></iframe>',
	'in open shadow trees, in their order': `<mill-words>turned <i>again</i></mill-words><script>
		customElements.define('mill-words', class extends HTMLElement {
			constructor() {
				super();
				this.attachShadow({ mode: 'open' }).innerHTML = '<p>The mill <slot></slot>.</p>';
			}
		});</script>`,
	'folded in `details`, two of one name':
		'<details name="n" open><p>Other.</p></details><details name="n"><p>The mill turned again.</p></details>',
	'when it is scrolled to': `<div style="height: 9000px">Above.</div><p id="p"></p><script>
		new IntersectionObserver(([entry]) => {
			if (entry.isIntersecting) entry.target.textContent = 'The mill turned again.';
		}).observe(document.getElementById('p'));</script>`,
	'in a part that scrolls by itself': `<div style="height: 100vh; overflow: auto" id="s">
		<div style="height: 9000px">Above.</div><p id="p"></p></div><script>
		s.onscroll = () => { if (s.scrollTop > 5000) p.textContent = 'The mill turned again.'; };</script>`,
	'where a script leads': "<script>location.replace('/there')</script>",
	'when it is clicked open by its fragment': `<p id="p"></p><script>
		if (location.hash === '#/mill') p.textContent = 'The mill turned again.';</script>`,
	'that styles set in capitals, and hide in part': `<style>p { text-transform: uppercase } b { display: none }</style>
		<p>The mill <b>never </b>turned again.</p>`,
	'in lines of a picture that a script draws': `<p id="p"></p><script>
		p.innerHTML = '<svg><defs><text>Not drawn.</text></defs><text y="20"><tspan x="0">The mill</tspan><tspan x="0" dy="20">turned again.</tspan></text></svg>';</script>`,
	'above a picture of them, as a viewer of documents has them': `<style>
		.textLayer { position: absolute; inset: 0; color: transparent } </style>
		<div class="page"><div><canvas></canvas></div><div class="textLayer"><span>The mill</span><br><span>turned again.</span></div></div>`,
	'with others between for screen readers': `<style>
		.dot { position: absolute; width: 1px; height: 1px; overflow: hidden }
		.cut { position: absolute; clip: rect(0, 0, 0, 0) } .far { position: absolute; left: -9999px }
		</style><p>The <i class="dot">old </i>mill <i class="cut">never </i>turned<i class="far"> not</i> again.</p>`,
};

test('Words are read however a browser comes to show them', async () => {
	const server = await servePages({
		...Object.fromEntries(Object.values(ways).map((html, n) => [`/${n}`, html])),
		'/data.json': '{"words":"The mill turned again."}',
		'/go': (_, response) => void response.writeHead(302, { location: '/in/page' }).end(),
		'/in/page': '<p id="p"></p><script src="words.js"></script>',
		'/in/words.js': "document.getElementById('p').append('The mill turned again.')",
		'/there': '<p>The mill turned again.</p>',
	});
	const paths = Object.keys(ways).map((_, n) => `/${n}#/mill`);
	const shown = await Promise.all(paths.map((path) => show(server, path)));
	const read = shown.map(({ html }) => renderedText(html).text.replace(/\s+/g, ' '));
	const missing = Object.keys(ways).filter((_, n) => !read[n]?.includes('The mill turned again.'));
	expect(missing).toEqual([]);
	// The browser itself holds what is folded for unseen, until it is opened.
	const folded = Object.keys(ways).findIndex((way) => way.startsWith('folded'));
	expect(shown[folded]?.text).toContain('The mill turned again.');
});

test('Struck-out words are marked and are not part of the text', async () => {
	const server = await servePages({
		'/': '<style>.x { text-decoration: line-through }</style><p>It <span class="x">never</span> turned.</p>',
	});
	const { html, text } = await show(server);
	expect(html).toContain('<s>never</s>');
	expect(text).toBe('It turned.');
});

test('Ids of the page are kept; those of frames and shadow trees are not', async () => {
	const server = await servePages({
		'/': `<p id="words">A.</p><p id="gone" hidden>B.</p><div id="host"></div><iframe src="/f"></iframe>
		<script>host.attachShadow({ mode: 'open' }).innerHTML = '<p id="inner">C.</p>'</script>`,
		'/f': '<p id="framed">D.</p>',
	});
	const { html } = await show(server);
	expect([...renderedText(html).anchors.keys()]).toEqual(['words', 'gone', 'host']);
});

test('Requests of a page that were not answered are reported', async () => {
	const server = await servePages({
		'/': `<p>Loading…</p><script src="/gone.js"></script><script>new WebSocket('ws://' + location.host)</script>`,
	});
	const { withheld } = await show(server);
	expect([...withheld].sort()).toEqual(['WebSocket', 'an answer of 404']);
});

test('Pictures, films and fonts are not requested, and nothing is sent', async () => {
	const server = await servePages({
		'/': `<style>@font-face { font-family: F; src: url(/font) } p { font-family: F; background: url(/back) }</style>
		<p>Words.</p><img src="/picture"><video src="/film" autoplay></video>
		<script>
			navigator.sendBeacon('/beacon', 'x');
			fetch('/post', { method: 'POST', body: 'x' }).catch(() => {});
		</script><form id="f" method="post" action="/form"></form><script>f.submit()</script>`,
	});
	const { withheld } = await show(server);
	expect(withheld).toEqual(['`POST`']);
	expect(server.requests.map(({ url }) => url)).toEqual(['/']);
});

test('No cookie is kept, sent, or there for the next page', async () => {
	const server = await servePages({
		'/': (_, response) => {
			response.setHeader('set-cookie', 'a=1').setHeader('content-type', 'text/html');
			response.end(`<p id="p"></p><script>
				const before = document.cookie + (localStorage.b ?? '');
				document.cookie = 'b=1';
				localStorage.b = 'kept';
				fetch('/data.json').then(() => p.append('Cookies: [' + before + ']'));
			</script>`);
		},
		'/data.json': '{}',
	});
	const shown = [await show(server), await show(server)];
	expect(shown.map(({ text }) => text)).toEqual(['Cookies: []', 'Cookies: []']);
	expect(server.requests.some(({ headers }) => headers.cookie !== undefined)).toBe(false);
});

test('`robots.txt` and the pace of a host apply to all requests of a page', async () => {
	const scripts = Array.from({ length: 8 }, (_, n) => `<script src="/s${n}.js"></script>`).join('');
	const server = await servePages(
		{
			'/': `<p>Words.</p>${scripts}<script src="/private/s.js"></script>`,
			'/robots.txt': 'User-agent: *\nDisallow: /private/',
			'/s*': (_, response) => setTimeout(() => response.end(''), 20),
			'/private/s.js': '',
		},
		{ robots: true },
	);
	const { withheld } = await show(server, '/', { perHost: 1 });
	expect(withheld).toEqual(['`robots.txt`']);
	expect(server.peak).toBe(1);
	expect(server.paths).not.toContain('/private/s.js');
	expect(server.requests).toHaveLength(9);
});

test('Files that pages of a site share are requested once', async () => {
	const page = '<p>Words.</p><script src="/shared.js"></script>';
	const server = await servePages({ '/a': page, '/b': page, '/shared.js': '' });
	await show(server, '/a');
	await show(server, '/b');
	expect(server.requests.map(({ url }) => url).sort()).toEqual(['/a', '/b', '/shared.js']);
});
