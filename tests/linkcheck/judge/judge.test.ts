import { describe, expect, test } from 'vitest';
import type { FailureReason } from '../../../src/http/outcome/fetched.ts';
import { judge } from '../../../src/linkcheck/judge/judge.ts';
import { quoteHash, textHash } from '../../../src/text/text-hash.ts';
import { answer, article, cited, failure, page } from './answers.ts';

const court = page('Court', article('The court lifted the ban on Thursday.'));
const wanted = [{ quote: 'The court lifted the ban on Thursday' }];

test('A page that answers is ok', () => {
	expect(judge(answer(court)).verdict).toBe('ok');
});

test('A page that contains the quotes is ok, and so is each quote', () => {
	const judgement = judge(answer(court), { wanted });
	expect(judgement).toMatchObject({
		verdict: 'ok',
		message: 'The page answers, and the quote stands.',
		quotes: [{ outcome: 'stands', verdict: 'ok' }],
	});
	expect(judgement.text).toMatch(/^[\w-]{16}$/);
});

test('The hash of the main text does not change with the text around it', () => {
	const one = judge(answer(page('A', `<nav>Home</nav><main>The same.</main>`))).text;
	const two = judge(
		answer(page('B', `<nav>Start</nav><main> The\n same. </main><footer>x</footer>`)),
	).text;
	expect(one).toBe(two);
	expect(one).toBe(textHash('The same.'));
});

describe('A want of an answer', () => {
	test.each<[FailureReason, string]>([
		['unsafe-address', 'unsafe'],
		['unsafe-scheme', 'unsafe'],
		['deadline', 'unchecked'],
		['offline', 'unchecked'],
		['timeout', 'timeout'],
		['tls', 'tls'],
		['robots', 'blocked'],
		['dns', 'dead'],
		['refused', 'dead'],
		['redirect-loop', 'dead'],
		['too-many-redirects', 'dead'],
		['bad-redirect', 'dead'],
		['reset', 'transient'],
		['short-body', 'transient'],
		['too-big', 'toobig'],
		['bad-encoding', 'unreadable'],
	])('%s is %s', (reason, verdict) => {
		const judgement = judge(failure(reason), { wanted });
		expect(judgement.verdict).toBe(verdict);
		expect(judgement.message).toMatch(/^[A-Z].*\.$/);
		expect(judgement.hint).toMatch(/^[A-Z].*\.$/);
		expect(judgement.quotes).toMatchObject([{ outcome: 'unread', verdict }]);
	});

	test('names the cause of a death', () => {
		expect(judge(failure('dns')).cause).toBe('network');
		expect(judge(failure('redirect-loop')).cause).toBe('redirect');
		expect(judge(answer('', { status: 404 })).cause).toBe('not-found');
		expect(judge(answer('', { status: 410 })).cause).toBe('gone');
	});
});

describe('A status', () => {
	test.each([
		[401, 'login'],
		[402, 'login'],
		[407, 'login'],
		[403, 'blocked'],
		[406, 'blocked'],
		[404, 'dead'],
		[410, 'dead'],
		[408, 'timeout'],
		[504, 'timeout'],
		[425, 'transient'],
		[429, 'transient'],
		[451, 'legal'],
		[500, 'transient'],
		[502, 'transient'],
		[503, 'transient'],
		[520, 'transient'],
		[204, 'soft404'],
	])('%i is %s', (status, verdict) => {
		expect(judge(answer('', { status })).verdict).toBe(verdict);
	});

	test('404 stays dead though its page has a form for signing in', () => {
		const html = page('Not found', '<form><input type="password"></form>');
		expect(judge(answer(html, { status: 404 })).verdict).toBe('dead');
	});
});

describe('A page behind a sign-in is login', () => {
	test.each([
		'https://news.example/login?next=/x',
		'https://sso.news.example/start',
		'https://consent.news.example/v2/collect',
		'https://news.example/account/sign-in.php',
		'https://acme.okta.com/app/x',
	])('%s', (finalUrl) => {
		expect(judge(answer(page('Welcome', '<p>Hello</p>'), { finalUrl })).verdict).toBe('login');
	});

	test('by a form that asks for a password', () => {
		const html = page('News', '<h1>Members</h1><form><input type="password"></form>');
		expect(judge(answer(html)).verdict).toBe('login');
	});

	test('by data that says only a part is free, if the quote is missing', () => {
		const data = '<script type="application/ld+json">{"isAccessibleForFree": false}</script>';
		const html = page('News', `${article('The first lines are free.')}${data}`);
		expect(judge(answer(html), { wanted }).verdict).toBe('login');
		expect(judge(answer(html)).verdict).toBe('ok');
	});

	test.each([
		[
			'an article with a form beside it',
			court.replace('</article>', '</article><input type="password">'),
			cited,
		],
		['an article that is called so', court, 'https://news.example/2024/how-to-log-in-to-the-mill'],
		['an article in a folder that was cited as such', court, cited],
	])('and not %s', (_, html, finalUrl) => {
		expect(judge(answer(html, { finalUrl })).verdict).toBe('ok');
	});
});

describe('A page that reports a fault of its server is transient', () => {
	test.each([
		page('Database Error', '<h1>Error establishing a database connection</h1>'),
		page('Новости', '<h1>Ошибка установки соединения с базой данных</h1>'),
		page(
			'Maintenance',
			'<p>Briefly unavailable for scheduled maintenance. Check back in a minute.</p>',
		),
		page('502 Bad Gateway', '<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>'),
		page('500', '<h1>Internal Server Error</h1>'),
		page('Maintenance', '<h1>We are down for maintenance</h1><p>Please come back later.</p>'),
		page('News', '<h1>We’ll be back soon!</h1><p>We are at work on the site.</p>'),
		page('Новости', '<h1>На сайте ведутся технические работы</h1>'),
		page('Nachrichten', '<h1>Wartungsarbeiten</h1>'),
		page('اخبار', '<h1>سایت در دست تعمیر است</h1>'),
	])('%s', (html) => {
		expect(judge(answer(html)).verdict).toBe('transient');
		expect(judge(answer(html), { wanted: [{ quote: 'lifted the ban' }] }).verdict).toBe(
			'transient',
		);
	});

	test('except an article about such faults', () => {
		const html = page('Internal Server Error', article('The server had a fault, they said.'));
		expect(judge(answer(html)).verdict).toBe('ok');
		const works = page('Maintenance', article('The bridge was under maintenance, they said.'));
		expect(judge(answer(works), { wanted: [{ quote: 'lifted the ban' }] }).verdict).toBe('drift');
		const short = page('Why “Internal Server Error” is a bad message', '<p>It says nothing.</p>');
		expect(judge(answer(short)).verdict).toBe('ok');
	});
});

describe('A page that asks for consent is login', () => {
	test.each([
		'https://news.example/zustimmung?url=https%3A%2F%2Fnews.example%2Fx',
		'https://news.example/sonstiges/zustimmung/auswahl.html?from=x',
		'https://news.example/consent-a-?targetUrl=x',
	])('at %s', (finalUrl) => {
		expect(judge(answer(page('Hello', '<p>Hello</p>'), { finalUrl })).verdict).toBe('login');
	});

	test.each([
		[page('News | Lesen Sie zeit.de mit Werbung oder im PUR-Abo. Sie haben die Wahl.', '')],
		[
			page(
				'News',
				'<h1>zeit.de mit Werbung</h1><p>Besuchen Sie zeit.de wie gewohnt mit Werbung und Tracking.</p>',
			),
		],
		[
			page(
				'News',
				`<p>When browsing with ads:</p><p>We collect personal data and also transmit it to third-party providers. ${'Some of the information is stored. '.repeat(20)}</p>`,
			),
		],
	])('by its words', (html) => {
		expect(judge(answer(html)).verdict).toBe('login');
		const wanted = [{ quote: 'the court lifted the ban' }];
		expect(judge(answer(html), { wanted }).verdict).toBe('login');
	});
});

test('A request for payment counts beside the article, but not in the header of the site', () => {
	const wanted = [{ quote: 'the court lifted the ban' }];
	const told = (html: string) => judge(answer(page('News', html)), { wanted }).verdict;
	const lead = '<article><h1>Court</h1><p>On Thursday the judges met.</p></article>';
	expect(told(`${lead}<div>Subscribe to continue reading</div>`)).toBe('login');
	expect(told(`<header>Already a subscriber? Log in</header>${lead}`)).toBe('drift');
});

describe('A page closed by law is legal', () => {
	test.each([
		page(
			'News',
			'<h1>Unavailable for legal reasons</h1><p>We recognize you are attempting to access this website from the EU.</p>',
		),
		page(
			'Доступ ограничен',
			'<p>Доступ к информационному ресурсу ограничен на основании 149-ФЗ</p>',
		),
		page('Video', '<p>This content is not available in your country.</p>'),
	])('%#', (html) => {
		expect(judge(answer(html)).verdict).toBe('legal');
	});

	test.each([
		page('Site blocked by court order', article('It was blocked by court order.')),
		page('Роскомнадзор заблокировал сайт', article('Решение принял Роскомнадзор.')),
		page('On borders', article('It is not available in your country.')),
	])('except an article about such a block %#', (html) => {
		expect(judge(answer(html)).verdict).toBe('ok');
	});
});

describe('A page that cannot be read is unreadable', () => {
	test.each([
		['a shell that code fills', page('App', '<div id="root"></div><script src="/a.js"></script>')],
		[
			'a page that says so',
			page(
				'App',
				'<noscript>You need to enable JavaScript to run this app.</noscript><div></div><script src="/a.js"></script>',
			),
		],
		['a lying encoding', page('Court', article('Itâ€™s the courtâ€™s ban: â€œliftedâ€\u009D.'))],
		['a text of question marks', page('Court', article('\uFFFD\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD'))],
		['pictures only', page('Scan', '<img src="a.png"><img src="b.png">')],
	])('%s', (_, html) => {
		expect(judge(answer(html), { wanted }).verdict).toBe('unreadable');
	});

	test('a file of a kind that has no text, when a quote is asked of it', () => {
		const zip = answer('PK', { mediaType: 'application/zip' });
		delete (zip as { body: { text?: string } }).body.text;
		expect(judge(zip, { wanted }).verdict).toBe('unreadable');
		expect(judge(zip).verdict).toBe('ok');
	});

	test('a PDF without text, with a password, or broken', () => {
		const pdf = answer('%PDF-1.7', { mediaType: 'application/pdf' });
		expect(judge(pdf, { wanted, pdf: { pages: ['', ' \n'] } }).verdict).toBe('unreadable');
		expect(judge(pdf, { wanted, pdf: { fault: 'password', message: 'x' } }).message).toContain(
			'password',
		);
		expect(judge(pdf, { wanted, pdf: { fault: 'broken', message: 'x' } }).verdict).toBe(
			'unreadable',
		);
		expect(judge(pdf).verdict).toBe('ok');
	});

	test.each([
		[
			'a short page with code for counting',
			page('Note', '<h1>Note</h1><p>The mill is shut.</p><script src="/count.js"></script>'),
		],
		[
			'an article about JavaScript',
			page('Why sites need JavaScript', article('You need to enable JavaScript to run this app.')),
		],
		[
			'a page rendered into its root',
			page('Court', `<div id="root">${article('So it was.')}</div><script></script>`),
		],
	])('and not %s', (_, html) => {
		expect(judge(answer(html)).verdict).toBe('ok');
	});
});

describe('An answer with status 304', () => {
	const unchanged = answer('', { status: 304 });
	const memory = {
		verdict: 'ok' as const,
		since: '2025-01-01',
		checked: '2025-02-01',
		strikes: [],
		quotes: { [quoteHash(wanted[0]!.quote)]: 'stands' as const },
	};

	test('is ok if the quotes were found before', () => {
		expect(judge(unchanged, { wanted, memory })).toMatchObject({
			verdict: 'ok',
			quotes: [{ outcome: 'stands' }],
		});
	});

	test('is drift if a quote was missing before', () => {
		const quotes = { [quoteHash(wanted[0]!.quote)]: 'drift' as const };
		expect(judge(unchanged, { wanted, memory: { ...memory, quotes } }).verdict).toBe('drift');
	});

	test('is unchecked if a quote is new, and transient without earlier results', () => {
		const more = [...wanted, { quote: 'another quote of some length' }];
		expect(judge(unchanged, { wanted: more, memory }).verdict).toBe('unchecked');
		expect(judge(unchanged, { wanted }).verdict).toBe('transient');
	});
});
