import { expect, test } from 'vitest';
import { headersToAsk, headersToShow } from '../../../src/linkcheck/browser/carried-headers.ts';
import { redirectPage } from '../../../src/linkcheck/browser/redirect-page.ts';
import { isNeeded, withheldBecause } from '../../../src/linkcheck/browser/browser-request.ts';

const request = { method: 'GET', headers: {}, isPage: false };

test.each([
	['http://a.example/', 'document'],
	['https://a.example/', 'script'],
	['https://a.example/', 'stylesheet'],
	['https://a.example/', 'fetch'],
	['https://a.example/', 'xhr'],
])('%s is requested as %s', (url, type) => {
	expect(withheldBecause({ ...request, url, type })).toBeUndefined();
});

test.each([
	['file:///etc/passwd', 'GET', 'document', '`file:`'],
	['chrome://version', 'GET', 'document', '`chrome:`'],
	['ftp://a.example/', 'GET', 'fetch', '`ftp:`'],
	['nonsense', 'GET', 'fetch', '`nonsense`'],
	['https://a.example/', 'POST', 'fetch', '`POST`'],
	['https://a.example/', 'DELETE', 'xhr', '`DELETE`'],
	['https://a.example/', 'GET', 'image', 'image'],
	['https://a.example/', 'GET', 'ping', 'ping'],
	['https://a.example/', 'GET', 'font', 'font'],
	['https://a.example/', 'GET', 'websocket', 'websocket'],
])('%s is not requested with %s as %s', (url, method, type, why) => {
	expect(withheldBecause({ ...request, url, method, type })).toBe(why);
});

test('Words may depend on scripts and data, not on pictures and statistics', () => {
	const needed = (type: string, method = 'GET') => isNeeded({ type, method });
	expect(['document', 'script', 'fetch', 'eventsource'].every((type) => needed(type))).toBe(true);
	expect(['image', 'media', 'font', 'ping', 'other'].some((type) => needed(type))).toBe(false);
	expect(needed('fetch', 'POST')).toBe(true);
});

test('Headers that a page sets are sent; those that identify the reader or ask for a part are not', () => {
	const sent = headersToAsk({
		accept: 'application/json',
		authorization: 'Bearer public-key-of-the-page',
		'x-api-key': '1',
		origin: 'https://a.example',
		referer: 'https://a.example/',
		...{ cookie: 'a=1', host: 'b', 'user-agent': 'x', 'accept-encoding': 'br', range: 'bytes=0-1' },
		...{ 'if-none-match': '"1"', 'sec-fetch-mode': 'cors', 'x-forwarded-for': '10.0.0.1' },
	});
	expect(Object.keys(sent)).toEqual(['accept', 'authorization', 'x-api-key', 'origin', 'referer']);
});

test('A browser gets the headers that describe an answer, not those about caching or reporting', () => {
	const shown = headersToShow({
		...{ 'content-type': 'text/html', 'content-security-policy': 'x', refresh: '0;url=/b' },
		...{ 'access-control-allow-origin': '*', 'x-frame-options': 'DENY' },
		...{ 'set-cookie': 'a=1', 'content-encoding': 'gzip', 'content-length': '1', nel: 'x' },
		...{ 'strict-transport-security': 'x', 'report-to': 'x', 'alt-svc': 'h3', link: '</a>' },
	});
	expect(Object.keys(shown)).toEqual([
		...['content-type', 'content-security-policy', 'refresh'],
		...['access-control-allow-origin', 'x-frame-options'],
	]);
});

test('A page that redirects contains nothing except the escaped address', () => {
	const page = redirectPage('https://a.example/?"></script><script>alert(1)//&b');
	expect(page.match(/<script/g)).toHaveLength(1);
	expect(page.match(/<\/script>/g)).toHaveLength(1);
	expect(page).toContain('&quot;>&lt;/script>&lt;script>alert(1)//&amp;b"></noscript>');
});
