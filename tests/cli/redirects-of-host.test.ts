import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StaticServer, serveFolder } from '../../src/cli/serve/static-server.ts';
import { hostFiles } from '../../src/publishing/host-files.ts';

let folder: string;
let server: StaticServer;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'moved-'));
	const moved = [
		['/mill/*', '/tide-mill/*'],
		['/mill/mill.pdf', '/tide-mill/tide-mill.pdf'],
		['/people/thomas/', '/people/tom/'],
		['/feed-of-old/', '/'],
	] as const;
	await writeFile(join(folder, 'index.html'), 'Front');
	await writeFile(join(folder, 'rss.xml'), 'A file that is there');
	await writeFile(join(folder, '_redirects'), hostFiles._redirects({ moved }));
	server = await serveFolder(folder);
});

afterAll(async () => {
	await server.close();
	await rm(folder, { recursive: true });
});

test.each([
	['/people/thomas/', '/people/tom/'],
	['/people/thomas', '/people/tom/'],
	['/mill', '/tide-mill/'],
	['/mill/', '/tide-mill/'],
	['/mill/claims/flour/?without=radio', '/tide-mill/claims/flour/'],
	['/mill/mill.pdf', '/tide-mill/tide-mill.pdf'],
	['/feed', '/feed.xml'],
	['/feed-of-old/', '/'],
	['/millstone/', undefined],
	['/people/thomas/more/', undefined],
	['//[', undefined],
	['/rss.xml', undefined],
])('The preview redirects %s to %s', async (path, to) => {
	const answer = await fetch(`${server.address}${path}`, { redirect: 'manual' });
	expect(answer.headers.get('location') ?? undefined).toBe(to);
	expect(answer.status).toBe(to === undefined ? (path === '/rss.xml' ? 200 : 404) : 301);
});

test('A site without such a file is served as well', async () => {
	await rm(join(folder, '_redirects'));
	const plain = await serveFolder(folder);
	expect((await fetch(`${plain.address}/feed`, { redirect: 'manual' })).status).toBe(404);
	await plain.close();
});
