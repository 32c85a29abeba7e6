import type { RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import { lookAtFile, lookAtPage } from '../../src/cite/look-at-page.ts';
import { CiteRefusal } from '../../src/cite/refusal.ts';
import { bodyOfBytes } from '../../src/http/body/body-of-bytes.ts';
import { makeFetcher } from '../../src/http/make-fetcher.ts';
import { localFetcher } from '../http/local-fetcher.ts';
import { serve } from '../http/local-server.ts';
import { makePdf } from '../linkcheck/bytes/make-pdf.ts';

const words = 'More is said of the mill and of its wheel on this page, day after day. ';
const article = (body: string, head = '') =>
	`<!doctype html><html lang="en"><head><title>The mill</title>${head}</head><body><main><h1>The mill</h1>${body}<p>${words.repeat(30)}</p></main></body></html>`;

const html =
	(text: string, status = 200): RequestListener =>
	(_, response) => {
		response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(text);
	};

async function look(listener: RequestListener, quote?: string, locator?: string) {
	const { origin } = await serve((request, response) => {
		if (request.url === '/page') listener(request, response);
		else response.writeHead(404).end();
	});
	const wanted = quote === undefined ? undefined : { quote, ...(locator && { locator }) };
	return lookAtPage(`${origin}/page`, wanted, {
		fetcher: localFetcher({ retries: 0 }),
		random: () => 0.5,
	});
}

/** Why a page cannot be cited. */
async function refusal(listener: RequestListener, quote?: string): Promise<CiteRefusal> {
	const outcome = await look(listener, quote).catch((error: unknown) => error);
	expect(outcome).toBeInstanceOf(CiteRefusal);
	return outcome as CiteRefusal;
}

describe('A page that cannot be cited is refused with the verdict and with what to do', () => {
	test('a wall against programs', async () => {
		const wall = await refusal((_, response) => {
			response
				.writeHead(403, { 'content-type': 'text/html', 'cf-mitigated': 'challenge' })
				.end('<title>Just a moment...</title>');
		});
		expect(wall.verdict).toBe('blocked');
		expect(wall.message).toContain('Cloudflare');
		expect(wall.hint).toMatch(/^Open it in your browser, save it there .* --file SAVED\.html`\.$/);
	});

	test('a page that requires a password', async () => {
		const login = await refusal(
			html('<title>Sign in</title><form><input name=user><input type=password></form>', 401),
		);
		expect(login.verdict).toBe('login');
		expect(login.hint).toContain('--file');
	});

	test('a page that says with status 200 that it does not exist', async () => {
		const gone = await refusal(html('<title>Page not found</title><h1>Page not found</h1>'));
		expect(gone.verdict).toBe('soft404');
		expect(gone.hint).toContain('that the address is right');
	});

	test('a PDF of pictures', async () => {
		const scan = await refusal((_, response) => {
			response.writeHead(200, { 'content-type': 'application/pdf' }).end(makePdf([[]]));
		}, 'any three words');
		expect(scan.verdict).toBe('unreadable');
		expect(scan.hint).toContain('OCR');
	});

	test('20 MB', async () => {
		const big = await refusal(html(`${article('')}${' '.repeat(20 * 1024 * 1024)}`));
		expect(big.verdict).toBe('toobig');
		expect(big.hint).toContain('--max-body 40MiB');
	});

	test('an address of this machine, which is not asked', async () => {
		const { origin, requests } = await serve(html(article('')));
		const fetcher = makeFetcher({ retries: 0 });
		const outcome = lookAtPage(`${origin}/page`, undefined, { fetcher, random: () => 0.5 });
		await expect(outcome).rejects.toMatchObject({
			verdict: 'unsafe',
			hint: expect.stringContaining('--allow-address') as string,
		});
		await fetcher.close();
		expect(requests).toEqual([]);
	});

	test('words that are not there: the nearest with the difference marked', async () => {
		const drift = await refusal(
			html(article('<p>The wheel turned for two hours on Saturday.</p>')),
			'The wheel turned for three hours on Saturday',
		);
		expect(drift.verdict).toBe('drift');
		expect(drift.nearest).toBe('The wheel turned for [-three-] {+two+} hours on Saturday');
	});
});

describe('A quote is stored as the page prints it, with its place', () => {
	test('of a page: its own characters, the nearest id, the words around it', async () => {
		const body = `<h2 id="saturday">Saturday</h2><p>He said: “It’s <em>our</em> wheel – and it turns”, and left.</p>`;
		const { quote, read } = await look(html(article(body)), `"it's our wheel - and it turns"`);
		expect(quote).toEqual({ quote: '“It’s our wheel – and it turns”', locator: '#saturday' });
		expect(read?.passages).toMatchObject([
			{
				quote: '“It’s our wheel – and it turns”',
				before: expect.stringMatching(/He said:$/) as string,
			},
		]);
	});

	test('of a PDF: the page', async () => {
		const pdf = makePdf([
			['Accounts of the mill'],
			['Two tonnes of flour were ground'],
			['The end of it'],
		]);
		const { quote, metadata } = await look((_, response) => {
			response.writeHead(200, { 'content-type': 'application/pdf' }).end(pdf);
		}, 'two tonnes of flour');
		expect(quote).toEqual({ quote: 'Two tonnes of flour', locator: 'p. 2' });
		// A PDF says when the file was made, not when the text appeared.
		expect(metadata.published).toBeUndefined();
	});

	test('omissions of the quote are kept', async () => {
		const body = '<p>The wheel, which is of oak, turned for two hours on Saturday.</p>';
		const { quote } = await look(html(article(body)), 'The wheel [...] turned for two hours');
		expect(quote?.quote).toBe('The wheel [...] turned for two hours');
	});

	test('a place that is named by hand is held to the page', async () => {
		const body = '<p>The wheel turned for two hours.</p><h2 id="later">Later</h2>';
		const wrong = look(html(article(body)), 'The wheel turned for two hours', '#later');
		await expect(wrong).rejects.toMatchObject({ verdict: 'anchor' });
	});
});

describe('A page that was saved in a browser', () => {
	const saved = (text: string) => bodyOfBytes(Buffer.from(text), 'text/html');
	const at = 'https://coast.example.org/a';

	test('is read without the network, and nothing of it is kept', async () => {
		const head =
			'<meta property="article:content_tier" content="locked"><meta name="author" content="Ada Moss">';
		const looked = await lookAtFile(
			at,
			saved(article('<p>The wheel turned for two hours.</p>', head)),
			{
				quote: 'wheel turned for two hours',
			},
		);
		expect(looked).toMatchObject({ asked: at, quote: { quote: 'wheel turned for two hours' } });
		expect(looked.metadata.authors?.value).toEqual(['Moss, Ada']);
		expect(looked.read).toBeUndefined();
	});

	test('keeps the route of the application that shows it', async () => {
		const route = 'https://coast.example.org/#!/story/5';
		const looked = await lookAtFile(route, saved(article('')), undefined);
		expect(looked.final).toBe(route);
	});

	test('is refused if the wall was saved instead', async () => {
		const wall = lookAtFile(
			at,
			saved('<title>Just a moment...</title><script>_cf_chl_opt={}</script>'),
			undefined,
		);
		await expect(wall).rejects.toMatchObject({ verdict: 'blocked' });
	});
});
