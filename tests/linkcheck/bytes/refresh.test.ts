import { expect, test } from 'vitest';
import { checkCited, type Cited } from './check-cited.ts';
import { noteOf, page, said } from './lock-pages.ts';

const there = { there: { body: noteOf(said) } };

function field(value: string, body = ''): Cited {
	return {
		answer: (request, response, origin) => {
			const own = (request.url ?? '').replace('/page', '');
			const to = value.replace('HERE', own).replace('ORIGIN', origin);
			response.writeHead(200, { 'content-type': 'text/html', refresh: to }).end(body);
		},
		beside: there,
		quote: said,
	};
}

function meta(content: string, around = (element: string) => element): Cited {
	return {
		body: `<!doctype html><title>Moved</title>${around(`<meta http-equiv="refresh" content="${content}">`)}<p>This page sends on.`,
		beside: there,
		quote: said,
	};
}

function withoutQuote({ quote: _, ...cited }: Cited): Cited {
	return cited;
}

test('A page that redirects readers within ten seconds is judged by its destination', async () => {
	const { verdicts, told } = await checkCited({
		field: field('0; url=HERE/there'),
		fieldWhole: withoutQuote(field('0;URL=ORIGINHERE/there')),
		fieldNotice: field('3; url=HERE/there', '<title>Moved</title><p>This page has moved.'),
		meta: meta('0; url=there'),
		metaQuoted: meta("5;URL='there'"),
		metaNowhere: meta('0; url=nowhere'),
		metaError: { ...meta('0; url=404.html'), beside: { '404.html': { body: page('Lost') } } },
		metaFront: meta('0; url=/'),
		withoutPlace: { ...meta('0; url=there'), fragment: 'old' },
		withPlace: { ...meta('0; url=there#none') },
	});
	expect(verdicts).toEqual({
		...{ field: 'ok', fieldWhole: 'ok', fieldNotice: 'ok', meta: 'ok', metaQuoted: 'ok' },
		...{ metaNowhere: 'dead', metaError: 'soft404', metaFront: 'dead' },
		...{ withoutPlace: 'ok', withPlace: 'anchor' },
	});
	expect(told.metaNowhere.words).toMatch(/redirects: \S+\/page \(200\) → \S+\/nowhere \(404\)/);
});

test('A page is judged itself if it redirects later, to itself, to code, in a circle, or only without scripts', async () => {
	const stays = (content: string, around?: (element: string) => string): Cited => ({
		...meta(content, around),
		body: `${String(meta(content, around).body)}<p>${said}.`,
	});
	const { verdicts } = await checkCited({
		late: stays('11; url=there'),
		itself: stays('5'),
		itselfNamed: stays('5; url=page'),
		code: stays('0; url=javascript:alert(1)'),
		noscript: stays('0; url=there', (element) => `<noscript>${element}</noscript>`),
		template: stays('0; url=there', (element) => `<template>${element}</template>`),
		comment: stays('0; url=there', (element) => `<!-- ${element} -->`),
		circle: {
			body: '<meta http-equiv="refresh" content="5; url=other">',
			beside: { other: { body: `<meta http-equiv="refresh" content="5; url=page"><p>${said}.` } },
			quote: said,
		},
	});
	expect(new Set(Object.values(verdicts))).toEqual(new Set(['ok']));
});

test('A page that sets a cookie and reloads itself is asked once more with the cookie', async () => {
	let visits = 0;
	const wall = (content: string): Cited => ({
		answer: (request, response) => {
			const isKnown = /\bseen=1\b/.test(request.headers.cookie ?? '');
			const body = `<meta http-equiv="refresh" content="${content}"><p>One moment.`;
			response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'seen=1; Path=/' });
			response.end(isKnown ? noteOf(said) : body);
		},
		quote: said,
	});
	const { verdicts } = await checkCited({
		itself: wall('0'),
		named: wall('1; url=page'),
		late: wall('11'),
		// A page that stays the same but counts its visitors is no circle.
		counting: {
			answer: (_, response) => {
				const headers = { 'content-type': 'text/html', 'set-cookie': `n=${visits++}; Path=/` };
				response
					.writeHead(200, headers)
					.end(`<meta http-equiv="refresh" content="5">${noteOf(said)}`);
			},
			quote: said,
		},
	});
	expect(verdicts).toEqual({ itself: 'ok', named: 'ok', late: 'drift', counting: 'ok' });
	expect(visits).toBe(2);
});

test('The guard and the limits apply to the destination of such a page', async () => {
	const { verdicts } = await checkCited({
		metadata: meta('0; url=http://169.254.169.254/latest/'),
		inside: field('0; url=http://10.0.0.1/'),
		scheme: meta('0; url=ftp://lock.example/'),
		data: field('0; url=data:text/html,hello'),
		endless: {
			answer: (request, response) => {
				const count = Number(/\?(\d+)/.exec(request.url ?? '')?.[1] ?? 0);
				response
					.writeHead(200, { 'content-type': 'text/html' })
					.end(`<meta http-equiv="refresh" content="0; url=?${count + 1}">`);
			},
			quote: said,
		},
	});
	expect(verdicts).toEqual({
		...{ metadata: 'unsafe', inside: 'unsafe', scheme: 'unsafe', data: 'unsafe', endless: 'dead' },
	});
});
