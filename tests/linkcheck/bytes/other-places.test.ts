import { expect, test } from 'vitest';
import { checkCited } from './check-cited.ts';
import { filler, lockPage, said, table } from './lock-pages.ts';

const whole = (head: string, body = '', title = 'At the lock') =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
const cited = (body: string) => ({ body, quote: said });

test('Words in a frame, or added by code, are not reported as gone', async () => {
	const around = 'Kept by the library of the lock. Taken on 3 March 2025. Tell us of a fault.';
	const viewer = (frame: string, words = around) =>
		cited(
			whole(
				`<meta property="og:description" content="They heard that ${said}.">`,
				`<h1>Record 7</h1><p>${words}</p>${frame}`,
			),
		);
	const frames =
		'<html><head><title>Rules</title></head><frameset cols="20%,80%"><frame src="menu"><frame src="text"></frameset></html>';
	const code = '<script src="/a.js"></script>';
	const { pages, expected } = table({
		frameset: ['unreadable', cited(frames)],
		framesetWhole: ['ok', { body: frames }],
		noframes: [
			'unreadable',
			cited(
				frames.replace(
					'</frameset>',
					'<noframes><body>Your browser has no frames.</body></noframes></frameset>',
				),
			),
		],
		replayed: ['unreadable', viewer('<iframe src="text"></iframe>')],
		object: ['unreadable', viewer('<object data="a.pdf" type="application/pdf"></object>')],
		embed: ['unreadable', viewer('<embed src="a.pdf" type="application/pdf">')],
		post: ['unreadable', viewer('<iframe src="text"></iframe>', 'Open it in the app.')],
		film: ['drift', cited(lockPage(filler, filler, '<iframe src="film"></iframe>'))],
		counter: ['drift', viewer('<iframe src="count" width="1" height="1"></iframe>')],
		counterOfNoCode: ['drift', viewer('<noscript><iframe src="count"></iframe></noscript>')],
		replace: [
			'unreadable',
			cited(whole('<script>window.location.replace("../latest/");</script>')),
		],
		onload: [
			'unreadable',
			cited(
				'<html><head><title>Moved</title></head><body onload="location.href=\'/new\'"></body></html>',
			),
		],
		assigned: [
			'unreadable',
			cited(whole('<script>location = "/new"</script>', '<p>Please wait.</p>')),
		],
		layout: ['unreadable', cited(whole(code, '<div id="__layout"></div>'))],
		element: ['unreadable', cited(whole(code, '<lock-app></lock-app>'))],
		waiting: ['unreadable', cited(whole(code, '<div><p>Loading…</p></div>'))],
		waitingInGerman: ['unreadable', cited(whole(code, '<p>Bitte warten …</p>'))],
		headed: ['unreadable', cited(whole(code, '<h1>At the lock</h1><div id="root"></div>'))],
		counting: ['drift', cited(lockPage(filler, '<script>count()</script>'))],
		missing: [
			'soft404',
			cited(whole(code, '<h1>Page not found</h1><div id="root"></div>', 'Page not found')),
		],
	});
	const { verdicts, told } = await checkCited(pages);
	expect(verdicts).toEqual(expected);
	expect(told.replace.words).toContain('only redirects to another page, with JavaScript');
	expect(told.object.words).toContain('is in a frame or an embedded file');
	expect(told.waiting.words).toContain('until its JavaScript has run');
});

test('A paid article that is cut off is reported as login, without blaming anybody', async () => {
	const lead = 'The gate is in the news again, writes our reporter from the bank.';
	const closed = (...rest: string[]) => cited(lockPage(lead, ...rest));
	const { pages, expected } = table({
		english: ['login', closed('Subscribe to continue reading.', 'Already a subscriber? Sign in.')],
		member: ['login', closed('This story is for subscribers. Have a look at our offers.')],
		russian: ['login', closed('Чтобы читать дальше, оформите подписку.')],
		german: ['login', closed('Dieser Artikel ist nur für Abonnenten.', 'Jetzt weiterlesen.')],
		french: ['login', closed('Cet article est réservé aux abonnés.', 'Déjà abonné ?')],
		spanish: ['login', closed('Suscríbete para seguir leyendo.')],
		turkish: ['login', closed('Okumaya devam etmek için abone olun.')],
		microdata: ['login', closed('<meta itemprop="isAccessibleForFree" content="False">Read on.')],
		tier: [
			'login',
			cited(
				lockPage(lead).replace(
					'<title>',
					'<meta property="article:content_tier" content="locked"><title>',
				),
			),
		],
		jsonLd: [
			'login',
			closed('<script type="application/ld+json">{"isAccessibleForFree":false}</script>Read on.'),
		],
		free: ['ok', closed('Subscribe to continue reading.', `They heard that ${said}.`)],
		openToAll: [
			'drift',
			cited(
				lockPage(lead, 'Already have an account? Sign in to leave a word.').replace(
					'<main>',
					'<header>Already a subscriber? Already have an account? Sign in</header><main>',
				),
			),
		],
		freeTier: [
			'drift',
			cited(
				lockPage(lead).replace(
					'<title>',
					'<meta property="article:content_tier" content="free"><title>',
				),
			),
		],
		longTier: [
			'login',
			cited(
				lockPage(...Array.from({ length: 8 }, () => filler)).replace(
					'<title>',
					'<meta property="article:content_tier" content="locked"><title>',
				),
			),
		],
		long: [
			'drift',
			closed(
				filler,
				filler,
				filler,
				filler,
				filler,
				'Subscribe to read our letter. Already a subscriber? Sign in.',
			),
		],
	});
	const { verdicts, told } = await checkCited(pages);
	expect(verdicts).toEqual(expected);
	expect(told.english.words).toContain('says “Subscribe to continue');
});

test('An address is requested as printed, and its oddities are reported', async () => {
	const html = lockPage(filler, `They heard that ${said}.`);
	const old = '/10.1002/(SICI)1097-9999(199908)36:6';
	const gone = { status: 404, quote: said };
	const { pages, expected } = table({
		printed: ['ok', { ...cited(html), path: `${old}<637::AID-LOCK4>3.0.CO;2-9` }],
		encoded: ['ok', { ...cited(html), path: `${old}%3C638::AID-LOCK4%3E3.0.CO;2-9` }],
		brackets: ['ok', { ...cited(html), path: '/10.1580/1080(2003)014[0064:LOCK]2.0.CO;2' }],
		percent: ['ok', { ...cited(html), path: '/10.1000/100%' }],
		letters: ['ok', { ...cited(html), path: '/10.1000/шлюз' }],
		unseen: ['dead', { ...gone, path: '/10.1000/lock\u200B' }],
		joiner: ['dead', { ...gone, path: '/10.1000/lo\u2060ck' }],
		gone: ['dead', { ...gone, path: '/10.1000/lock' }],
		persian: ['dead', { ...gone, path: '/10.1000/می\u200Cشود' }],
		strayJoiner: ['dead', { ...gone, path: '/10.1000/می\u200C' }],
		page: ['drift', { ...cited(lockPage(filler)), path: '/report.pdf' }],
		pageWithWords: ['ok', { ...cited(html), path: '/words.pdf' }],
	});
	const { verdicts, told } = await checkCited(pages);
	expect(verdicts).toEqual(expected);
	expect(told.unseen.words).toContain('an invisible character in it, U+200B');
	expect(told.joiner.words).toContain('U+2060');
	expect(told.gone.words).not.toContain('nobody sees');
	expect(told.persian.words).not.toContain('nobody sees');
	expect(told.strayJoiner.words).toContain('U+200C');
	expect(told.page.words).toContain(
		'Its address is that of a PDF, but the server sent a web page instead.',
	);
});
