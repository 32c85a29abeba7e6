import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/linkcheck/judge/judge.ts';
import { probeAddress } from '../../../src/linkcheck/judge/sibling.ts';
import { answer, article, cited, page } from './answers.ts';

describe('A missing page that answers 200 is soft404', () => {
	test.each([
		['English title', page('Page not found | News', '<p>Try the search.</p>')],
		['English number', page('404', '<h1>404</h1>')],
		['English number and words', page('News', '<h1>Error 404 - Not Found</h1>')],
		[
			'WordPress',
			page('News', '<h1>Oops! That page can’t be found.</h1><p>Maybe try a search?</p>'),
		],
		['a removed article', page('News', '<h1>This article is no longer available</h1>')],
		['a sentence only', page('News', '<p>Sorry, the page you requested could not be found.</p>')],
		['Russian', page('Страница не найдена — Новости', '<p>Вернитесь на главную.</p>')],
		['Russian with number', page('Новости', '<h1>Ошибка 404. Страница не существует</h1>')],
		['Persian', page('صفحه مورد نظر یافت نشد', '<p>خانه</p>')],
		['Persian number', page('خبر', '<h1>خطای ۴۰۴</h1>')],
		['Arabic', page('عذراً، الصفحة غير موجودة', '<p>.</p>')],
		['German', page('Zeitung', '<h1>Die Seite wurde leider nicht gefunden</h1>')],
		['French', page('Journal', '<h1>Page introuvable</h1>')],
		['French sentence', page('Journal', "<h1>La page demandée n'existe pas</h1>")],
		['Spanish', page('Diario', '<h1>Página no encontrada</h1>')],
		['Chinese', page('新闻', '<h1>页面不存在</h1>')],
		['Turkish', page('Haber', '<h1>Sayfa bulunamadı</h1>')],
		['Ukrainian', page('Сторінку не знайдено – Новини', '<p>.</p>')],
		['Czech', page('Noviny', '<h1>Stránka nebyla nalezena.</h1>')],
		['Hungarian', page('Az oldal nem található', '<p>.</p>')],
		['Greek', page('Νέα', '<h1>Η σελίδα δεν υπάρχει!</h1>')],
		['Hebrew', page('העמוד לא נמצא', '<p>.</p>')],
		['Urdu', page('صفحہ نہیں ملا', '<p>.</p>')],
		['Pashto', page('404 | پاڼه ونه موندل شوه', '<p>.</p>')],
		['Tajik', page('Саҳифа ёфт нашуд', '<p>.</p>')],
		['Uzbek', page('404 - Sahifa topilmadi', '<p>.</p>')],
		['Persian at IRNA', page('ایرنا', '<h1>صفحهٔ درخواستی شما یافت نشد.</h1>')],
		[
			'a parked name',
			page('news.example', '<h1>This domain is for sale</h1><p>Make an offer.</p>'),
		],
		[
			'a parked name by its code',
			page('news.example', '<script src="https://img.sedoparking.com/x.js"></script>'),
		],
		['an expired name in Russian', page('news', '<p>Срок регистрации домена истёк</p>')],
		[
			'what nginx comes with',
			page('Welcome to nginx!', '<h1>Welcome to nginx!</h1><p>It runs.</p>'),
		],
		['what Apache comes with', '<html><body><h1>It works!</h1></body></html>'],
		[
			'what Apache comes with on Ubuntu',
			page('Apache2 Ubuntu Default Page: It works', article('This is the default welcome page.')),
		],
		['a closed account', page('Account Suspended', '<h1>This Account has been suspended.</h1>')],
		['an empty page', page('', '')],
		['an empty answer', ''],
	])('%s', (_, html) => {
		expect(judge(answer(html)).verdict).toBe('soft404');
	});

	test.each([
		'We’re sorry, this article is no longer available.',
		'Sorry, but the page you are looking for has been removed',
		'Video unavailable',
		'К сожалению, запрашиваемая вами страница не найдена',
		'Запрашиваемый материал не найден или был удалён',
		'Страница, которую вы ищете, не существует',
		'Страница удалена или ещё не создана',
		'На жаль, сторінку не знайдено',
		'Diese Seite gibt es leider nicht (mehr)',
		'Leider wurde die Seite, die Sie suchen, nicht gefunden',
		'Es tut uns leid, die Seite, die Sie suchen, existiert nicht mehr.',
		'Désolé, la page que vous recherchez est introuvable',
		'Cette page n’existe pas ou plus',
		'Lo sentimos, la página que busca no existe',
		'La pagina che stai cercando non esiste',
		'A página que você procura não existe',
		'Strona, której szukasz, nie istnieje',
		'Aradığınız sayfaya ulaşılamıyor',
		'Axtardığınız səhifə tapılmadı',
		'העמוד המבוקש לא נמצא',
		'Саҳифа топилмади',
		'لم نتمكن من العثور على الصفحة',
		'对不起，您要访问的页面暂时没有找到。',
		'بښنه غواړو، پاڼه ونه موندل شوه',
		'متأسفانه صفحه مورد نظر یافت نشد',
		'Домен lock.example продаётся',
		'Домен не прилинкован ни к одной из директорий на сервере!',
		'Die Domain lock.example steht zum Verkauf',
		'Le domaine lock.example est à vendre',
	])('by the notice “%s”', (notice) => {
		expect(judge(answer(page('The Lock', `<h1>${notice}</h1>`))).verdict).toBe('soft404');
	});

	test.each([
		['to the front page', 'https://news.example/'],
		['to the front page of a language', 'https://news.example/en/'],
		['to the front page of another site', 'https://www.holding.example/'],
		['to an error page', 'https://news.example/errors/404.html'],
		['to an error page with low lines', 'https://news.example/page_not_found'],
		['to the front page of SharePoint', 'https://news.example/en/Pages/default.aspx'],
		['to the page of a closed account', 'https://news.example/cgi-sys/suspendedpage.cgi'],
	])('A redirect %s', (_, finalUrl) => {
		const html = page('News', article('The market was busy.'));
		expect(judge(answer(html, { finalUrl })).verdict).toBe('soft404');
	});

	test('A site that returns the same page for an address that cannot exist', () => {
		const html = page(
			'News',
			'<h1>Latest</h1><p>All the news of the day from all over the coast.</p>',
		);
		const sibling = answer(html, { url: 'https://news.example/2024/04/qwertyuiop' });
		expect(judge(answer(html), { sibling })).toMatchObject({
			verdict: 'soft404',
			message: 'The site gives the same page for an address that does not exist.',
		});
	});
});

test.each([
	['https://news.example/news/', 'https://news.example/news/'],
	['https://archive.example/all.html', 'https://archive.example/all.html'],
])('An address that leads to %s, as one that cannot exist does, is soft404', (finalUrl, other) => {
	const html = page('News', article('Latest news of the harbour.'));
	const sibling = answer(html, { url: 'https://news.example/2024/04/zz', finalUrl: other });
	expect(judge(answer(html, { finalUrl }), { sibling })).toMatchObject({
		verdict: 'soft404',
		message: `It leads to \`${finalUrl}\`, and so does an address next to it that does not exist.`,
	});
});

describe('Pages that look missing but are not', () => {
	test.each([
		['https://news.example/2024/04/court', 'https://www.news.example/2024/04/court'],
		['http://news.example/2024/04/court', 'https://news.example/2024/04/court/'],
	])('a site that leads from %s to %s, as from any address', (url, finalUrl) => {
		const html = page('Court', article('The court lifted it.'));
		const probe = probeAddress(url, () => 0.5);
		const sibling = answer(html, { url: probe, finalUrl });
		expect(judge(answer(html, { url, finalUrl }), { sibling }).verdict).toBe('ok');
	});

	test.each([
		[
			'an article about error pages',
			page('Page not found: a history of the 404', article('Page not found, the server said.')),
		],
		[
			'a short article about them',
			page(
				'How to write a good page-not-found page',
				'<h1>How to write a good “page not found” page</h1><p>Keep it short.</p>',
			),
		],
		[
			'an encyclopedia on the number',
			page('HTTP 404 - Encyclopedia', `<h1>HTTP 404</h1>${article('It is a status.')}`),
		],
		[
			'an article on what was not found',
			page(
				'Weapons not found, inspectors say',
				'<h1>Weapons not found, inspectors say</h1><p>So they said.</p>',
			),
		],
		['an article on servers', page('It works!', article('It works, she said.'))],
		['a document that is there', page('This document is available', '<p>Read it below.</p>')],
		['a story that is found', page('Документ найден', '<p>Он лежал в архиве.</p>')],
		['a page that is there, in German', page('Die Seite ist verfügbar', '<p>Ab heute.</p>')],
		['a page on a year', page('404 BC', '<h1>404 BC</h1><p>The walls of Athens fell.</p>')],
		[
			'Russian news',
			page('Документ о мире не найден в архиве, сообщил министр', '<p>Он сказал это вчера.</p>'),
		],
		[
			'an article on domain names',
			page('Which domain is right for you?', article('This domain is for sale, said the sign.')),
		],
		[
			'a page that reloads itself',
			page('Live', article('Goal!'), '<meta http-equiv="refresh" content="300; url=/">'),
		],
		['a page of one picture', page('Map', '<img src="map.png" alt="A map">')],
	])('%s', (_, html) => {
		expect(judge(answer(html)).verdict).toBe('ok');
	});

	test.each([
		'We’re sorry: this page of history is no longer ours, says the lord',
		'Sorry, the keeper said',
		'Video unavailable to the court, judge told',
		'К сожалению, страница истории не найдена, сообщил смотритель',
		'К сожалению, мост закрыт',
		'Запрашиваемый материал не найден или был удалён по просьбе суда',
		'На жаль, міст закрито',
		'Diese Seite gibt es nicht nur im Frühling',
		'Leider wurde der Steg nicht gefunden',
		'Leider wurde die Seite nicht gefunden, die im Buch fehlt',
		'Désolé, la page est tournée',
		'La página que busca no existe todavía, dice el alcalde',
		'La pagina che stai cercando non esiste ancora, dice il sindaco',
		'A página que você procura não existe, diz o prefeito',
		'Aradığınız sayfaya ulaşılamıyor, dedi bekçi',
		'对不起，桥已经关闭',
		'بښنه غواړو، دروازه بنده ده',
		'Домен lock.example продаётся за миллион крон',
		'Le domaine lock.example est à vendre pour un million',
		'Die Domain lock.example steht zum Verkauf, sagt der Wärter',
	])('a short article with the heading “%s”', (heading) => {
		const html = page('The Lock', `<h1>${heading}</h1><p>It was said at noon on Monday.</p>`);
		expect(judge(answer(html)).verdict).toBe('ok');
	});

	test('a page that moved to an address with such a word in it', () => {
		const html = page('Gone', article('The film tells of a lock.'));
		const finalUrl = 'https://news.example/films/gone/review';
		expect(judge(answer(html, { finalUrl })).verdict).toBe('ok');
	});

	test('a front page that was cited as such', () => {
		const html = page('News', '<h1>News</h1><p>All of it.</p>');
		const shape = { url: 'https://news.example/index.html', finalUrl: 'https://news.example/' };
		expect(judge(answer(html, shape)).verdict).toBe('ok');
		const tracked = {
			url: 'https://news.example/?utm_source=x',
			finalUrl: 'https://news.example/',
		};
		expect(judge(answer(html, tracked)).verdict).toBe('ok');
	});

	test('a front page to which a shortened address leads', () => {
		const shape = { url: 'https://bit.ly/3xyz', finalUrl: 'https://mill.example/' };
		expect(judge(answer(page('Mill', '<p>We grind.</p>'), shape)).verdict).toBe('ok');
	});

	test('a sibling that redirects to the page itself, or names it as canonical', () => {
		const html = page('Court', article('The court lifted it.'));
		const led = answer(html, { url: 'https://news.example/2024/04/zz', finalUrl: cited });
		expect(judge(answer(html), { sibling: led }).verdict).toBe('ok');
		const named = answer(
			page('Court', article('The court lifted it.'), `<link rel="canonical" href="${cited}">`),
			{
				url: 'https://news.example/2024/04/zz',
			},
		);
		expect(judge(answer(html), { sibling: named }).verdict).toBe('ok');
	});

	test('a sibling with another text', () => {
		const sibling = answer(page('News', article('Nothing here.')), {
			url: 'https://news.example/zz',
		});
		expect(
			judge(answer(page('Court', article('The court lifted it on a Thursday.'))), { sibling })
				.verdict,
		).toBe('ok');
	});

	test('a redirect to a front page that contains the quote', () => {
		const html = page('News', '<p>The court lifted the ban on Thursday.</p>');
		const wanted = [{ quote: 'lifted the ban on Thursday' }];
		expect(judge(answer(html, { finalUrl: 'https://news.example/' }), { wanted }).verdict).toBe(
			'ok',
		);
	});
});
