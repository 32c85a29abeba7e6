import { describe, expect, test } from 'vitest';
import { makeArchive } from '../../../src/linkcheck/archive/archive.ts';
import { expandAddress } from '../../../src/linkcheck/archive/expand-address.ts';
import { readMemento } from '../../../src/linkcheck/archive/memento.ts';
import { savePage } from '../../../src/linkcheck/archive/save-page.ts';
import type { Fetched } from '../../../src/http/outcome/fetched.ts';
import { localFetcher } from '../../http/local-fetcher.ts';
import { serve } from '../../http/local-server.ts';
import { timeGate } from './time-gate.ts';

const url = 'https://mill.example/report?year=2023';
const page = () => Promise.resolve(true);

async function archiveOf(copies: Parameters<typeof timeGate>[0]) {
	const gate = await timeGate(copies);
	return { gate, archive: makeArchive(localFetcher(), `${gate.origin}/web/`) };
}

describe('A TimeGate', () => {
	test('is asked for a day, and returns the copy nearest to it', async () => {
		const { archive, gate } = await archiveOf([
			{ url, at: '2020-01-01T00:00:00Z' },
			{ url, at: '2023-06-01T10:20:30Z' },
			{ url, at: '2025-01-01T00:00:00Z' },
		]);
		expect(await archive.nearest(url, '2023-07-01', page)).toMatchObject({
			url: `${gate.origin}/web/20230601102030/${url}`,
			captured: '2023-06-01',
		});
		expect(gate.requests[0]?.headers['accept-datetime']).toBe('Sat, 01 Jul 2023 12:00:00 GMT');
	});

	test('without a copy returns none', async () => {
		const { archive } = await archiveOf([]);
		expect(await archive.nearest(url, '2023-07-01', page)).toBeUndefined();
	});

	test('whose nearest copy is an error page returns the next nearest that is not', async () => {
		const { archive } = await archiveOf([
			{ url, at: '2020-01-01T00:00:00Z' },
			{ url, at: '2023-06-01T00:00:00Z', status: 404 },
			{ url, at: '2023-09-01T00:00:00Z' },
		]);
		expect(await archive.nearest(url, '2023-06-02', page)).toMatchObject({
			captured: '2023-09-01',
		});
	});

	test('that does not support dates returns no copy', async () => {
		const { origin } = await serve((_, response) => response.end('A page of today.'));
		const archive = makeArchive(localFetcher(), `${origin}/`);
		expect(await archive.nearest(url, '2023-06-02', page)).toBeUndefined();
	});
});

describe('A copy', () => {
	const answer = (headers: Record<string, string>): Fetched => ({
		...{ url: 'https://a.example/', chain: [], tries: [] },
		...{ kind: 'answer', finalUrl: 'https://a.example/gate', status: 200, headers },
	});

	test('that the TimeGate itself answers with is at its `Content-Location`', () => {
		const headers = {
			'memento-datetime': 'Tue, 11 Sep 2001 20:35:00 GMT',
			'content-location': '/web/20010911/x',
		};
		expect(readMemento(answer(headers)).self).toEqual({
			url: 'https://a.example/web/20010911/x',
			captured: '2001-09-11',
		});
	});

	test('has others beside it in a `Link` with several relations and commas in addresses', () => {
		const link =
			'<https://o.example/>; rel="original", <https://a.example/1/x,y>; rel="first memento"; datetime="Tue, 11 Sep 2001 20:35:00 GMT"';
		expect(readMemento(answer({ link })).others).toContainEqual({
			url: 'https://a.example/1/x,y',
			captured: '2001-09-11',
		});
	});

	test.each(['', '<', 'nonsense; rel=memento', '<x>; rel'])('survives the `Link` %j', (link) => {
		expect(readMemento(answer({ link })).others).toEqual([]);
	});
});

test('An address is put into a path unchanged, and into a query encoded', () => {
	const page = 'https://a.example/b?c=1&d=2';
	expect(expandAddress('https://s.example/save/{url}', page)).toBe(
		`https://s.example/save/${page}`,
	);
	expect(expandAddress('https://s.example/?url={url}', page)).toBe(
		'https://s.example/?url=https%3A%2F%2Fa.example%2Fb%3Fc%3D1%26d%3D2',
	);
});

test('Saving a page returns its copy, or the reason for the refusal', async () => {
	const { origin } = await serve((request, response) => {
		if (request.url?.includes('no.example')) return void response.writeHead(403).end();
		response.writeHead(200, {
			'memento-datetime': 'Wed, 01 Jan 2025 00:00:00 GMT',
			'content-location': '/kept/1',
		});
		response.end();
	});
	const save = (page: string) => savePage(localFetcher(), `${origin}/save/{url}`, page);
	expect(await save('https://yes.example/')).toEqual({
		kind: 'kept',
		copy: { url: `${origin}/kept/1`, captured: '2025-01-01' },
	});
	expect(await save('https://no.example/')).toEqual({
		kind: 'refused',
		why: 'It answered 403.',
	});
});
