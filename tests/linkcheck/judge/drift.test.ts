import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/linkcheck/judge/judge.ts';
import { answer, article, page } from './answers.ts';

const court = page('Court', article('The court did not lift the ban, which dates from 2003.'));

test('A quote that is not on the page is drift, with the nearest passage and its difference', () => {
	const wanted = [{ quote: 'The court did lift the ban, which dates from 2004' }];
	expect(judge(answer(court), { wanted })).toMatchObject({
		verdict: 'drift',
		message:
			'The page is there, but “The court did lift the ban, which dates from 2004” is not on it.',
		nearest: 'The court did {+not+} lift the ban, which dates from [-2004-] {+2003+}',
		quotes: [{ outcome: 'drift', verdict: 'drift' }],
	});
});

test('Each quote has its own judgement, in the order of the request', () => {
	const wanted = [
		{ quote: 'which dates from 2003' },
		{ quote: 'no such words were ever said' },
		{ quote: 'the Court did not lift the ban' },
	];
	const { verdict, quotes } = judge(answer(court), { wanted });
	expect(verdict).toBe('drift');
	expect(quotes?.map((quote) => quote.verdict)).toEqual(['ok', 'drift', 'note']);
});

describe('Words that the page has and does not show', () => {
	const quote = 'he "never" signed the paper';
	test.each([
		[
			'script data',
			'<script type="application/json">{"body":"<p>So he \\"never\\" signed\\u0020the paper</p>"}</script>',
			'only in script data',
		],
		[
			'a hidden part',
			'<div hidden><p>So he “never” signed the paper</div>',
			'in a part of the page that is hidden',
		],
		[
			'a template',
			'<template>he "never" signed the paper</template>',
			'in a part of the page that is hidden',
		],
		[
			'an alternative text',
			'<img alt="he &quot;never&quot; signed the paper">',
			'alternative text',
		],
	])('%s', (_, html, words) => {
		const { verdict, message } = judge(answer(court.replace('</body>', `${html}</body>`)), {
			wanted: [{ quote }],
		});
		expect(verdict).toBe('drift');
		expect(message).toContain(words);
	});

	test('script data of a page that shows nothing', () => {
		const html = page(
			'App',
			`<div id="root"></div><script>window.x={"t":"he 'never' signed the paper"}</script>`,
		);
		expect(
			judge(answer(html), { wanted: [{ quote: "he 'never' signed the paper" }] }),
		).toMatchObject({
			verdict: 'drift',
			message: expect.stringContaining('only in script data') as string,
		});
	});
});

test('Quotes are found past marks of notes and ruby readings', () => {
	const html = page(
		'Court',
		article(
			'In 2003<sup><a href="#n1">[1]</a></sup> the court sat in <ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby>市.',
		),
	);
	const wanted = [{ quote: 'In 2003 the court sat in' }, { quote: 'the court sat in 東京市' }];
	expect(judge(answer(html), { wanted }).verdict).toBe('ok');
});

test('A quote in other forms of the same letters is a note; in other letters and digits it is drift', () => {
	const judged = (text: string, quote: string) =>
		judge(answer(page('Court', article(text))), { wanted: [{ quote }] });
	const notes: [string, string][] = [
		['Ещё одиннадцать дней верхний шлюз был закрыт.', 'Еще одиннадцать дней верхний шлюз'],
		['Еще одиннадцать дней верхний шлюз был закрыт.', 'Ещё одиннадцать дней верхний шлюз'],
		['Ве\u0301рхний шлюз был закрыт одиннадцать дней.', 'Верхний шлюз был закрыт'],
		['دروازه بالايي يازده روز بسته بود و كسي نيامد.', 'دروازه بالایی یازده روز بسته بود و کسی'],
		['دروازهٔ بالایی یازده روز بسته بود.', 'دروازه بالایی یازده روز بسته بود'],
		['دروازۀ بالایی یازده روز بسته بود.', 'دروازهٔ بالایی یازده روز بسته بود'],
		['اوپر کا دروازہ گیارہ دن بند رہا تھا۔', 'اوپر کا دروازه گیاره دن بند رها تھا'],
		['أعلن المتحدث إغلاق البوابة لأحد عشر يوما.', 'اعلن المتحدث اغلاق البوابة لاحد عشر يوما'],
		['أُغْلِقَتِ البَوَّابَةُ العُلْيَا أَحَدَ عَشَرَ يَوْمًا.', 'أغلقت البوابة العليا أحد عشر يوما'],
	];
	for (const [text, quote] of notes) {
		expect(judged(text, quote)).toMatchObject({
			verdict: 'note',
			message: expect.stringContaining('letters have other forms') as string,
		});
	}
	const drifts: [string, string][] = [
		['Верхний шлюз был открыт одиннадцать дней.', 'Верхнии шлюз был открыт'],
		['دروازه بالایی ۱۱ روز بسته بود.', 'دروازه بالایی 11 روز بسته بود'],
	];
	for (const [text, quote] of drifts) expect(judged(text, quote).verdict).toBe('drift');
});

test('Turkish capital letters are compared with their small letters, and other letters are not the same', () => {
	const judged = (quote: string) =>
		judge(answer(page('Court', article('İSTANBUL KAPISI on bir gün kapalıydı.'))), {
			wanted: [{ quote }],
		});
	expect(judged('İstanbul kapısı on bir gün kapalıydı')).toMatchObject({
		verdict: 'note',
		message: expect.stringContaining('capital letters differ') as string,
	});
	expect(judged('İstanbul kapısı on bir gün kapaliydi').verdict).toBe('drift');
});

test('A half-space typed as a space or left out is a note, in Persian and Urdu; a space between words is not', () => {
	const judged = (text: string, quote: string) =>
		judge(answer(page('Court', article(text))), { wanted: [{ quote }] });
	const text = 'دروازه‌های بالایی یازده روز بسته می‌شود، و کتاب‌ها نمی‌رسند.';
	const notes: [string, string][] = [
		[text, 'دروازه های بالایی یازده روز بسته می شود'],
		[text, 'دروازه‌های بالایی یازده روز بسته می شود'],
		[text, 'دروازه های بالایی یازده روز بسته میشود'],
		[text, 'دروازه های بالایی [...] و کتابها نمی رسند'],
		[text.replaceAll('\u200C', ' '), 'دروازه‌های بالایی یازده روز بسته می‌شود'],
		[text.replaceAll('\u200C', ' \u200C'), 'دروازه های بالایی یازده روز بسته میشود'],
		[text.replaceAll('ی', 'ي'), 'دروازه های بالایی یازده روز بسته می شود'],
		['اوپر کا دروازہ گیارہ دن بند کر دیا جائے‌گا۔', 'گیارہ دن بند کر دیا جائے گا'],
	];
	for (const [where, quote] of notes) {
		expect(judged(where, quote), `${where} | ${quote}`).toMatchObject({
			verdict: 'note',
			message: expect.stringContaining('half-spaces') as string,
		});
	}
	expect(judged(text, 'دروازههای بالایی یازده روز بسته میشود').verdict).toBe('ok');
	const drifts: [string, string][] = [
		// Without the part of the word that negates it.
		[text, 'و کتاب ها رسند'],
		['دروازه نمی‌شود بسته باشد', 'شود بسته باشد'],
		['دروازه‌ها یازده روز بسته می‌شود', 'دروازه ها یازده روزبسته می شود'],
		['دروازه های بالایی بسته می شود', 'دروازههای بالایی بسته میشود'],
	];
	for (const [where, quote] of drifts) expect(judged(where, quote).verdict, quote).toBe('drift');
});

test('A space before or after punctuation is reported as house style; a space between words is drift', () => {
	const judged = (text: string, quote: string) =>
		judge(answer(page('Court', article(text))), { wanted: [{ quote }] });
	const notes: [string, string][] = [
		['Il a dit : « la porte était fermée ». Rien de plus.', 'Il a dit: "la porte était fermée"'],
		['Es stieg um 5 % im ersten Jahr.', 'Es stieg um 5% im ersten Jahr'],
		['По данным № 5, верхний шлюз был закрыт.', 'По данным №5, верхний шлюз был закрыт'],
		['The gate—shut in May—was old.', 'The gate – shut in May – was old'],
		['The gate — shut in May — was old.', 'The gate—shut in May—was old'],
	];
	for (const [text, quote] of notes) {
		expect(judged(text, quote)).toMatchObject({
			verdict: 'note',
			message: expect.stringContaining('spaces in other places') as string,
		});
	}
	expect(judged('They went no where in the year.', 'They went nowhere in the year').verdict).toBe(
		'drift',
	);
	expect(judged('Es stieg um 5 % im Jahr.', 'Es stieg um 6% im Jahr').verdict).toBe('drift');
	expect(judged('It fell by 3 – 5 boats.', 'It fell by 3 -5 boats').verdict).toBe('drift');
	expect(judged('The gate—shut in May.', 'The gate shut in May').verdict).toBe('drift');
});

test('Corners are quotation marks of another kind', () => {
	const html = page('Court', article('他说：「闸门关闭了『整整』十一天」。'));
	const wanted = [{ quote: '他说：“闸门关闭了‘整整’十一天”。' }];
	expect(judge(answer(html), { wanted }).verdict).toBe('ok');
});

describe('A quote at a locator', () => {
	const html = page(
		'Court',
		'<h2 id="before">Before</h2><p>It was the first winter of all.</p><h2 id="after">After</h2><p>It was the last winter of all.</p>',
	);

	test('is ok after its fragment', () => {
		const wanted = [{ quote: 'It was the last winter', locator: '#after' }];
		expect(judge(answer(html), { wanted }).verdict).toBe('ok');
	});

	test('is anchor if it comes before its fragment, or if the fragment is not there', () => {
		const early = [{ quote: 'It was the first winter', locator: '#after' }];
		expect(judge(answer(html), { wanted: early })).toMatchObject({ verdict: 'anchor' });
		const missing = [{ quote: 'It was the first winter', locator: '#befor' }];
		expect(judge(answer(html), { wanted: missing })).toMatchObject({
			verdict: 'anchor',
			message: 'The page has no place `#befor`; the nearest is `#before`.',
		});
	});

	test('is left to people if a program cannot follow it', () => {
		const wanted = [{ quote: 'It was the last winter', locator: 'para 12' }];
		expect(judge(answer(html), { wanted }).verdict).toBe('ok');
	});

	const pdf = {
		pages: [
			'Title\n112',
			'Report of the trust\nThe wheel was taken\nout in 1911.\n113',
			'And the stones\nwent with it.\n114',
		],
	};
	const file = answer('%PDF-1.7', { mediaType: 'application/pdf' });
	test.each([
		['p. 2', 'ok'],
		['p. 113', 'ok'],
		['#page=2', 'ok'],
		['pp. 113-114', 'ok'],
		['p. 3', 'anchor'],
		['#page=113', 'anchor'],
		['#page=1', 'anchor'],
		['pp. 1–3', 'ok'],
		['pp. 1, 2', 'ok'],
		['pp. 1 and 3', 'anchor'],
		['pp. 1, 113', 'ok'],
		['pages 1 to 3', 'ok'],
		['pages 3 to 5', 'anchor'],
		['p. 1f.', 'ok'],
		['p. 112ff.', 'ok'],
		['p. 1 ff.', 'ok'],
		['p. 3 ff.', 'anchor'],
		['pp. 112–3', 'ok'],
		['pp. 110-12', 'anchor'],
		['p. 1, 2nd paragraph', 'anchor'],
		['p. 1, lines 2–4', 'anchor'],
	])('%s of a PDF: %s', (locator, verdict) => {
		const wanted = [{ quote: 'The wheel was taken out in 1911', locator }];
		expect(judge(file, { wanted, pdf }).verdict).toBe(verdict);
	});

	test('A locator that names pages by letters follows the labels of the file', () => {
		const labelled = { ...pdf, labels: ['i', 'ii', 'iii'] };
		const wanted = [{ quote: 'The wheel was taken out in 1911', locator: 'p. ii' }];
		expect(judge(file, { wanted, pdf: labelled }).verdict).toBe('ok');
		const verdictOf = (locator: string) =>
			judge(file, { wanted: [{ ...wanted[0]!, locator }], pdf: labelled }).verdict;
		expect(verdictOf('pp. i–iv')).toBe('ok');
		expect(verdictOf('pp. iii–iv')).toBe('anchor');
	});

	test.each([
		['12 March 2024  Harbour report', ['p. 12', 'p. 2024']],
		['Harbour report 2024', ['p. 2024']],
		['Report 7 of the harbour, 1 May', ['p. 7', 'p. 1', 'p. 1f.']],
	])('A number that all pages have in their head, “%s”, is not that of the page', (head, wrong) => {
		const pages = ['One', 'Two', 'The wheel was taken out in 1911.', 'Four'];
		const headed = { pages: pages.map((text) => `${head}\n${text}\nEnd.`) };
		for (const locator of wrong) {
			const wanted = [{ quote: 'The wheel was taken out in', locator }];
			expect(judge(file, { wanted, pdf: headed }).verdict).toBe('anchor');
		}
	});

	test.each(['p. 14', 'pp. 14-15'])(
		'A number that goes up from page to page is, beside a date: %s',
		(locator) => {
			const pages = ['One', 'Two', 'The wheel was taken out in 1911.', 'Four'].map(
				(text, index) => {
					const number = 12 + index;
					const head = index % 2 === 0 ? `${number} 3 March 2024` : `Harbour report 2024 ${number}`;
					return `${head}\n${text}\nEnd.`;
				},
			);
			const wanted = [{ quote: 'The wheel was taken out in 1911', locator }];
			expect(judge(file, { wanted, pdf: { pages } }).verdict).toBe('ok');
			const only = {
				pages: ['Cover of March', 'The wheel was taken out in 1911.\nHarbour report | 14'],
			};
			expect(judge(file, { wanted, pdf: only }).verdict).toBe('ok');
		},
	);

	test('A quote that also stands elsewhere is found on one of the pages named', () => {
		const said = 'The wheel was taken out in 1911.';
		const wanted = [{ quote: said, locator: 'pp. 3–4' }];
		expect(judge(file, { wanted, pdf: { pages: [said, 'Two', 'Three', said] } }).verdict).toBe(
			'ok',
		);
	});

	test.each([
		['p. 2', 'ok'],
		['p. 3', 'ok'],
		['#page=3', 'ok'],
		['p. 1', 'anchor'],
		['p. 4', 'anchor'],
	])('%s of a PDF whose quote runs over from page 2 to page 3: %s', (locator, verdict) => {
		const open = { pages: ['Title', 'The wheel was taken', 'out in 1911 for good.', 'End'] };
		const wanted = [{ quote: 'The wheel was taken out in 1911', locator }];
		expect(judge(file, { wanted, pdf: open }).verdict).toBe(verdict);
	});
});

describe('A note', () => {
	test('says that the page has moved permanently, with its fragment', () => {
		const url = 'http://news.example/old#a';
		const to = 'https://news.example/new';
		const html = court.replace('<p>', '<p id="a">');
		const chain = [
			{ url, status: 301, location: 'https://news.example/old' },
			{ url: 'https://news.example/old', status: 308, location: to },
			{ url: to, status: 200 },
		];
		const wanted = [{ quote: 'The court did not lift the ban' }];
		expect(judge(answer(html, { url, finalUrl: to, chain }), { wanted })).toMatchObject({
			verdict: 'note',
			movedTo: 'https://news.example/new#a',
		});
		chain[1]!.status = 302;
		expect(judge(answer(html, { url, finalUrl: to, chain }), { wanted }).verdict).toBe('ok');
	});

	const moved = (url: string, location: string) =>
		answer(court, {
			...{ url, finalUrl: location },
			chain: [
				{ url, status: 301, location },
				{ url: location, status: 200 },
			],
		});

	test.each([
		['https://news.example/old', 'http://news.example/old', 'only `http:`'],
		['https://news.example/old', 'https://news.example/old?PHPSESSID=k3&a=1', '`PHPSESSID`'],
		['https://news.example/old?a=1', 'https://news.example/old?a=1&sid=1', '`sid`'],
		['https://news.example/old', 'https://news.example/new?utm_source=x', '`utm_source`'],
		['https://news.example/old', 'https://news.example/old;jsessionid=1A.node', '`jsessionid`'],
		['https://news.example/old', 'https://me:word@news.example/old', 'a user name or a password'],
	])('names no new address where %s leads to %s', (url, location, words) => {
		const wanted = [{ quote: 'The court did not lift the ban' }];
		const judgement = judge(moved(url, location), { wanted });
		expect(judgement).toMatchObject({ verdict: 'note' });
		expect(judgement).not.toHaveProperty('movedTo');
		expect(judgement.message).toContain(words);
		expect(judgement.hint).not.toContain('--fix');
	});

	test('names no new address where the parameter was cited, and no other page that no quote proves', () => {
		const [url, to] = ['https://news.example/old?sid=7', 'https://news.example/new?sid=7'];
		const wanted = [{ quote: 'The court did not lift the ban' }];
		expect(judge(moved(url, to), { wanted })).toMatchObject({ movedTo: to });
		const unproven = judge(moved(url, to));
		expect(unproven).toMatchObject({ verdict: 'note' });
		expect(unproven).not.toHaveProperty('movedTo');
		expect(unproven.hint).toContain('`--fix` does not, because no quote proves it');
		const same = ['http://news.example/old', 'https://www.news.example/old/'] as const;
		expect(judge(moved(...same))).toMatchObject({ movedTo: same[1] });
	});

	test('says that the same page answers with https', () => {
		const url = 'http://news.example/old';
		const secure = answer(court, { url: 'https://news.example/old' });
		expect(judge(answer(court, { url }), { secure })).toMatchObject({
			verdict: 'note',
			movedTo: 'https://news.example/old',
		});
		const other = answer(page('Hosting', '<p>Nothing is hosted here.</p>'), {
			url: 'https://news.example/old',
		});
		expect(judge(answer(court, { url }), { secure: other }).verdict).toBe('ok');
	});

	test('does not call a page at https the same if the quote is not on it', () => {
		const url = 'http://news.example/old';
		const long = `${article('The ferry carried lorries.')}${court}`;
		const [cited, changed] = [`${long}<p>It took 38 of them.`, `${long}<p>It took 36 of them.`];
		const secure = answer(changed, { url: 'https://news.example/old' });
		const wanted = [{ quote: 'It took 38 of them' }];
		expect(judge(answer(cited, { url }), { secure, wanted }).verdict).toBe('ok');
		const file = { mediaType: 'application/zip' };
		const other = answer('PK 2', { ...file, url: 'https://news.example/old' });
		expect(judge(answer('PK 1', { ...file, url }), { secure: other }).verdict).toBe('ok');
	});

	test.each([
		['THE COURT did not lift the ban', 'its capital letters differ'],
		['The court did not lift the ban.', 'punctuation at its edges'],
		['The court did not lift [...] which dates from 2003', undefined],
		['The court [...] from 2003', 'the words that it leaves out have a “not”'],
	])('on a quote that is printed differently: %s', (quote, words) => {
		const { verdict, message } = judge(answer(court), { wanted: [{ quote }] });
		expect(verdict).toBe(words === undefined ? 'ok' : 'note');
		if (words !== undefined) expect(message).toContain(words);
	});
});
