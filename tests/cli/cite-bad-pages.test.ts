import type { RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import { serve } from '../http/local-server.ts';
import { makePdf } from '../linkcheck/bytes/make-pdf.ts';
import { about, citeDesk, filler } from './cite-desk.ts';

const desk = citeDesk();
const { cite, snapshot } = desk;

const page =
	(text: string, status = 200, headers: Record<string, string> = {}): RequestListener =>
	(_, response) => {
		response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
		response.end(text);
	};

async function addressOf(listener: RequestListener): Promise<string> {
	const { origin } = await serve((request, response) => {
		if (request.url === '/page') listener(request, response);
		else response.writeHead(404).end();
	});
	return `${origin}/page`;
}

const article = `<!doctype html><html lang="en"><head><title>The mill</title></head><body><main><h1>The mill</h1>${filler}</main></body></html>`;
const saved = /Open it in your browser, save it there .* --file SAVED\.html`\./;

describe('A page that cannot be cited is refused with what to do: exit code 2, nothing written', () => {
	test.each<[string, RequestListener, RegExp, RegExp]>([
		[
			'a wall against bots, 403',
			page('<title>Just a moment...</title>', 403, { 'cf-mitigated': 'challenge' }),
			/Cloudflare/,
			saved,
		],
		[
			'a login',
			page('<title>Sign in</title><form><input name=user><input type=password></form>', 401),
			/401/,
			saved,
		],
		[
			'a page that says with status 200 that there is none',
			page('<title>Page not found</title><h1>Page not found</h1>'),
			/not found/i,
			/Check that the address is right\./,
		],
		[
			'a PDF of pictures',
			(_, response) => {
				response.writeHead(200, { 'content-type': 'application/pdf' }).end(makePdf([[]]));
			},
			/text/,
			/\(OCR\)/,
		],
		[
			'20 MB',
			page(`${article}${' '.repeat(20 * 1024 * 1024)}`),
			/longer than 10\.5 MB/,
			/--max-body 40MiB/,
		],
	])('%s', async (_, listener, why, what) => {
		const before = await snapshot();
		const address = await addressOf(listener);
		const given = ['--quote', 'two tonnes of flour in 2024', '--for', 'flour-2024'];
		const { code, output, errors } = await cite(
			...[address, ...about, ...given, '--relation', 'supports', '--yes'],
		);
		expect({ code, output }).toEqual({ code: 2, output: '' });
		expect(errors).toMatch(why);
		expect(errors).toMatch(what);
		expect(errors).not.toContain('    at ');
		expect(await snapshot()).toEqual(before);
	});

	test('an address of a private network, which is not asked', async () => {
		const before = await snapshot();
		const { origin, requests } = await serve(page(article));
		const { code, errors } = await desk.citeGuarded(`${origin}/page`, ...about, '--yes');
		expect(code).toBe(2);
		expect(errors).toContain('--allow-address');
		expect(requests).toEqual([]);
		expect(await snapshot()).toEqual(before);
	});
});
