import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { hostFiles } from '../../src/publishing/host-files.ts';

const root = join(import.meta.dirname, '../..');
const moved = [
	['/mill/*', '/tide-mill/*'],
	['/mill/claims/flour/', '/tide-mill/claims/flour-2024/'],
] as const;

test('`_redirects` lists moved pages, single pages before those that moved with everything below them', () => {
	const lines = hostFiles._redirects({ moved }).split('\n');
	expect(lines.filter((line) => line.startsWith('/mill'))).toEqual([
		'/mill/claims/flour/ /tide-mill/claims/flour-2024/ 301',
		'/mill/* /tide-mill/:splat 301',
	]);
});

test('nginx redirects it, with and without the slash at the end, and keeps the query', () => {
	const conf = hostFiles['nginx.conf']({ moved });
	for (const name of ['/mill/claims/flour/', '/mill/claims/flour']) {
		expect(conf).toContain(
			`location = ${name} {\n\t\treturn 301 /tide-mill/claims/flour-2024/$is_args$args;\n\t}`,
		);
	}
	expect(conf).toContain('location = /mill {\n\t\treturn 301 /tide-mill/$is_args$args;\n\t}');
	expect(conf).toContain(
		'location ^~ /mill/ {\n\t\trewrite "^/mill/(.*)$" /tide-mill/$1 permanent;\n\t}',
	);
});

test('nginx is given each address once, where a page and all below it have moved', () => {
	const conf = hostFiles['nginx.conf']({
		moved: [
			['/mill/*', '/tide-mill/*'],
			['/mill/', '/tide-mill/history/'],
		],
	});
	expect(conf.match(/location = \/mill\/? .*\n.*/g)).toEqual([
		'location = /mill/ {\n\t\treturn 301 /tide-mill/history/$is_args$args;',
		'location = /mill {\n\t\treturn 301 /tide-mill/history/$is_args$args;',
	]);
});

test('the page on hosting lists it', () => {
	expect(hostFiles['README.md']({ moved })).toContain(
		'| `/mill/claims/flour/` | `/tide-mill/claims/flour-2024/` |',
	);
});

test.each([
	['/mill/', '/tide-mill/'],
	['/mill/evidence/', '/tide-mill/evidence/'],
	['/mill/sources.bib', '/tide-mill/sources.bib'],
	['/mill/claims/flour/', '/tide-mill/claims/flour-2024/'],
	['/mill/claims/flour', '/tide-mill/claims/flour-2024/'],
	['/mill/claims/flour/index.html', '/mill/claims/flour/'],
	['/millstone/', undefined],
])('CloudFront sends %s to %s', (uri, location) => {
	const context = createContext({
		event: { context: { eventType: 'viewer-request' }, request: { uri, headers: {} } },
	});
	runInContext(hostFiles['cloudfront-function.js']({ moved }), context);
	const answer = runInContext('handler(event)', context) as {
		statusCode?: number;
		headers: { location?: { value: string } };
	};
	expect(answer.headers.location?.value).toBe(location);
	if (location !== undefined) expect(answer.statusCode).toBe(301);
});

test('GitHub Pages, which has no redirects, gets a page at each old address, but never over an existing page', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'moved-'));
	const dist = join(folder, 'dist');
	const text = (path: string) => readFile(join(dist, path), 'utf8');
	try {
		for (const path of [
			'tide-mill',
			'tide-mill/claims/flour-2024',
			'mill/brief',
			'tide-mill/brief',
		]) {
			await mkdir(join(dist, path), { recursive: true });
			await writeFile(join(dist, path, 'index.html'), path);
		}
		const lines = moved.map(([from, to]) => `${from}: ${to}\n`).join('');
		await writeFile(join(folder, 'redirects.yaml'), lines);
		await promisify(execFile)(process.execPath, ['src/cli/moved-pages.ts', dist, folder], {
			cwd: root,
		});
		expect(await text('mill/index.html')).toContain('content="0; url=/tide-mill/"');
		const flour = 'content="0; url=/tide-mill/claims/flour-2024/"';
		expect(await text('mill/claims/flour/index.html')).toContain(flour);
		expect(await text('mill/claims/flour-2024/index.html')).toContain(flour);
		expect(await text('mill/brief/index.html')).toBe('mill/brief');
	} finally {
		await rm(folder, { recursive: true });
	}
	expect(hostFiles['github-pages.yml']()).toContain('- run: node src/cli/moved-pages.ts\n');
});
