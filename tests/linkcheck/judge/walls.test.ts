import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/linkcheck/judge/judge.ts';
import { answer, article, page } from './answers.ts';

describe('A wall is blocked, whatever its status', () => {
	test.each([
		['Cloudflare by header', 403, '', { 'cf-mitigated': 'challenge' }],
		['Cloudflare', 200, page('Just a moment...', '<h1>news.example</h1>'), {}],
		['Cloudflare in Russian', 503, page('Один момент…', '<p>Проверка</p>'), {}],
		[
			'Cloudflare by code',
			403,
			page('news.example', '<script>window._cf_chl_opt={cvId:"3"}</script>'),
			{},
		],
		['DDoS-Guard', 403, page('DDOS-GUARD', '<h1>Checking your browser before accessing</h1>'), {}],
		['Akamai', 403, page('Access Denied', '<h1>Access Denied</h1>Reference #18.2'), {}],
		[
			'Akamai with 200',
			200,
			page('', '<div id="sec-if-cpt-container"></div><script src="/x?bm-verify=AAQ"></script>'),
			{},
		],
		[
			'DataDome',
			403,
			page('news.example', '<script src="https://ct.captcha-delivery.com/c.js"></script>'),
			{},
		],
		[
			'PerimeterX',
			200,
			page('Access to this page has been denied', '<div id="px-captcha"></div>'),
			{},
		],
		[
			'Imperva',
			200,
			page('', '<iframe src="/_Incapsula_Resource?SWUDNSAI=31&edet=12&cinfo=08"></iframe>'),
			{},
		],
		[
			'Imperva in words',
			200,
			page('Pardon Our Interruption', '<h1>Pardon Our Interruption</h1>'),
			{},
		],
		['AWS WAF', 202, '', { 'x-amzn-waf-action': 'challenge' }],
		['AWS WAF by code', 405, page('', '<script>window.gokuProps={}</script>'), {}],
		['Vercel', 429, page('Vercel Security Checkpoint', ''), { 'x-vercel-mitigated': 'challenge' }],
		[
			'F5',
			200,
			'<html><body>The requested URL was rejected. Please consult with your administrator.</body></html>',
			{},
		],
		['Anubis', 200, page("Making sure you're not a bot!", ''), {}],
		['a captcha', 200, page('Robot Check', '<form>Type the characters</form>'), {}],
		[
			'a captcha in Russian',
			200,
			page('Ой!', '<h1>Подтвердите, что запросы отправляли вы, а не робот</h1>'),
			{},
		],
		['a captcha in Persian', 200, page('بررسی', '<p>من ربات نیستم</p>'), {}],
		['Qrator', 401, page('', '<script src="/__qrator/qauth_utm_v2d_v9118.js"></script>'), {}],
		['ArvanCloud', 200, page('Transferring to the website...', '<p>در حال انتقال به سایت</p>'), {}],
		[
			'ArvanCloud by code',
			200,
			page('', `<script>document.cookie='__arcsjs='+eval("'a'")</script>`),
			{},
		],
		[
			'a longer refusal',
			200,
			page(
				'Access Denied',
				`<h1>Access Denied</h1><p>You don't have permission to access this page. ${'If you think that this is wrong, write to us. '.repeat(10)}</p>`,
			),
			{},
		],
		['LinkedIn', 999, '', {}],
		['a plain refusal', 403, page('Forbidden', '<p>No.</p>'), {}],
		['a refusal of the method', 406, '', {}],
		['an empty 202', 202, '', {}],
	])('%s (%i)', (_, status, html, headers) => {
		expect(judge(answer(html, { status, headers })).verdict).toBe('blocked');
	});
});

test('A wall is named, and so is its status', () => {
	expect(judge(answer(page('Just a moment...', ''), { status: 503 }))).toMatchObject({
		verdict: 'blocked',
		message: 'A page of Cloudflare answered instead of the page (status 503).',
	});
});

test.each([
	['Verify you are a human', '<p>Please complete the CAPTCHA.</p>'],
	['Checking your browser before accessing news.example', '<p>Please wait.</p>'],
])('“%s” names no vendor, because several have such a page', (title, body) => {
	expect(judge(answer(page(title, `<h1>${title}</h1>${body}`)))).toMatchObject({
		verdict: 'blocked',
		message: 'A wall against programs answered instead of the page (status 200).',
	});
});

test('The same words with the code of a vendor name it', () => {
	const code = '<h1>Verify you are a human</h1><script>window._cf_chl_opt={}</script>';
	expect(judge(answer(page('Verify you are a human', code))).message).toContain('Cloudflare');
});

test('A site that asks programs to stay away is blocked, and the verdict says how it asks', () => {
	const { verdict, message } = judge({
		url: 'https://a.example/x',
		chain: [],
		tries: [],
		kind: 'failure',
		reason: 'robots',
		message: 'Disallowed.',
	});
	expect(verdict).toBe('blocked');
	expect(message).toContain('`robots.txt`');
});

describe('Pages that look like a wall but are not', () => {
	test.each([
		[
			'an article about Cloudflare',
			page('Cloudflare asks readers to verify you are human', article('Just a moment, it says.')),
		],
		[
			'a page that Cloudflare let through',
			page(
				'Court lifts ban',
				`${article('The court lifted it.')}<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>`,
			),
		],
		[
			'a column called so',
			page('Just a moment: how a clock is wound', '<p>A short note on clocks.</p>'),
		],
		[
			'a page with a captcha in its form',
			page(
				'Mill Trust',
				`<main><h1>About us</h1><p>${'We keep the mill turning. '.repeat(12)}</p><form><script src="https://www.google.com/recaptcha/api.js"></script></form></main>`,
			),
		],
		[
			'an article with a code sample of a wall',
			page('Reading challenge pages', article('Look for &lt;script&gt;window._cf_chl_opt in it.')),
		],
		['a story about robots', page('Are machines kind?', article('Are you a robot? she asked.'))],
		[
			'a short article called so',
			page(
				'Access Denied',
				`<h1>Access Denied</h1><p>${'For nine days the harbour let no ship in, and nobody said why. '.repeat(8)}</p>`,
			),
		],
		[
			'a page about a forbidden city',
			page('The Forbidden City', '<h1>The Forbidden City</h1><p>It is in Beijing.</p>'),
		],
	])('%s', (_, html) => {
		expect(judge(answer(html)).verdict).toBe('ok');
	});

	test('a page behind DataDome that came through', () => {
		const html = page('Court lifts ban', '<p>The court lifted the ban on Thursday.</p>');
		expect(judge(answer(html, { headers: { 'x-datadome': 'protected' } })).verdict).toBe('ok');
	});

	test('a short page that contains the quote, whatever its title', () => {
		const html = page('Access Denied', '<p>Access was denied to nine villages that winter.</p>');
		const wanted = [{ quote: 'denied to nine villages that winter' }];
		expect(judge(answer(html), { wanted }).verdict).toBe('ok');
	});
});
