import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { cloudfrontFunction, cloudfrontHeaders } from '../../src/publishing/cloudfront.ts';

type Headers = Record<string, { value: string }>;
interface Result {
	uri?: string;
	statusCode?: number;
	headers: Headers;
}

const context = createContext({});
runInContext(cloudfrontFunction(), context);
const run = (event: object) => {
	Object.assign(context, { event });
	return runInContext('handler(event)', context) as Result;
};
const asked = (uri: string, accept?: string): Result =>
	run({
		context: { eventType: 'viewer-request' },
		request: { uri, headers: accept === undefined ? {} : { accept: { value: accept } } },
	});
const answered = (uri: string): Headers =>
	run({
		context: { eventType: 'viewer-response' },
		request: { uri, headers: {} },
		response: { headers: {} },
	}).headers;

describe('The function of CloudFront', () => {
	test.each([
		['/', undefined, '/index.html'],
		['/tide-mill/', undefined, '/tide-mill/index.html'],
		['/tide-mill/', 'text/html,*/*;q=0.8', '/tide-mill/index.html'],
		['/tide-mill/', 'text/markdown', '/tide-mill/index.md'],
		['/tide-mill/evidence/', 'text/markdown', '/tide-mill/evidence/index.html'],
		['/glossary/', 'text/markdown', '/glossary/index.html'],
		['/tide-mill/sources.csl.json', 'text/markdown', '/tide-mill/sources.csl.json'],
	])('answers %s for %s with %s', (uri, accept, file) => {
		expect(asked(uri, accept).uri).toBe(file);
	});

	test.each([
		['/tide-mill', '/tide-mill/'],
		['/tide-mill/index.html', '/tide-mill/'],
		['/favicon.ico', '/icon.svg'],
		['/feed', '/feed.xml'],
		['//evil.example', '/evil.example'],
		['//evil.example/index.html', '/evil.example/'],
		['/\\evil.example/index.html', '/evil.example/'],
	])('sends %s to %s', (uri, location) => {
		const { statusCode, headers, uri: file } = asked(uri);
		expect(file ?? headers.location!.value).toBe(location);
		if (file === undefined) expect(statusCode).toBe(301);
	});

	test.each([
		['/search', { q: { value: 'taliban%20%26%20russia' } }, '/search/?q=taliban%20%26%20russia'],
		[
			'/tide-mill/index.html',
			{
				without: { value: 'state', multiValue: [{ value: 'state' }, { value: 'RU' }] },
				print: { value: '' },
			},
			'/tide-mill/?without=state&without=RU&print',
		],
		['/feed', { from: { value: 'reader' } }, '/feed.xml?from=reader'],
	])('keeps the query of %s when it sends on', (uri, querystring, location) => {
		const { headers } = run({
			context: { eventType: 'viewer-request' },
			request: { uri, headers: {}, querystring },
		});
		expect(headers.location!.value).toBe(location);
	});

	test('says that an article depends on `Accept`, and where its Markdown twin is', () => {
		expect(answered('/tide-mill/index.md')).toMatchObject({
			vary: { value: 'Accept, Accept-Encoding' },
			'content-location': { value: '/tide-mill/index.md' },
		});
		expect(answered('/tide-mill/index.html')['content-location']).toBeUndefined();
		expect(answered('/glossary/index.html')).toEqual({});
	});

	test('is as long as CloudFront takes', () => {
		expect(Buffer.byteLength(cloudfrontFunction())).toBeLessThan(10 * 1024);
	});
});

test('The policy for CloudFront has every header that goes with every file', () => {
	const policy = JSON.parse(cloudfrontHeaders()) as {
		SecurityHeadersConfig: Record<string, Record<string, unknown>>;
		CustomHeadersConfig: { Quantity: number; Items: { Header: string; Value: string }[] };
	};
	expect(policy.SecurityHeadersConfig).toMatchObject({
		ContentSecurityPolicy: { ContentSecurityPolicy: "frame-ancestors 'none'" },
		StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000 },
		ReferrerPolicy: { ReferrerPolicy: 'same-origin' },
	});
	expect(policy.CustomHeadersConfig.Items.map(({ Header }) => Header)).toEqual([
		'Permissions-Policy',
		'Cross-Origin-Opener-Policy',
	]);
	expect(policy.CustomHeadersConfig.Quantity).toBe(2);
});
