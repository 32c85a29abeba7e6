import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { timeGate } from '../linkcheck/archive/time-gate.ts';
import { serve } from '../http/local-server.ts';
import { millWeb, page, status } from '../linkcheck/run/mill-web.ts';
import { check, linkcheck, linkcheckHere, local, stateOf } from './run-linkcheck.ts';

// Each test starts the command, some of them several times.
vi.setConfig({ testTimeout: 60_000 });

describe('`--fix`', () => {
	test('writes the address of a page that has moved permanently, and keeps the rest', async () => {
		const web = await millWeb();
		const quote = page('They say the old mill on the north quay turned again on Saturday.');
		web.set('gazette/2024/05/mill', status(301, { location: '/news/mill' }));
		web.set('gazette/news/mill', quote);
		await web.replace('sources/gazette-reopening-2024.yaml', 'authors:', '# As printed.\nauthors:');
		const before = await web.read('sources/gazette-reopening-2024.yaml');
		const run = await check(web, '--fix', '--update');
		expect(run.output).toContain('is now');
		expect(await web.read('sources/gazette-reopening-2024.yaml')).toBe(
			before.replace('/2024/05/mill', '/news/mill'),
		);
		expect(await stateOf(web)).toHaveProperty([web.url('gazette/news/mill'), 'verdict'], 'ok');
	});

	test('leaves an address whose redirect may be temporary, or whose page has lost the quote', async () => {
		const web = await millWeb();
		web.set('gazette/2024/05/mill', status(302, { location: '/news/mill' }));
		web.set('gazette/news/mill', page('the old mill on the north quay turned again on Saturday'));
		web.set('library/almanac-1871', status(301, { location: '/almanacs/1871' }));
		web.set('library/almanacs/1871', page('A list of all almanacs of the county.'));
		const files = ['sources/gazette-reopening-2024.yaml', 'sources/almanac-1871.yaml'];
		const before = await Promise.all(files.map((file) => web.read(file)));
		await check(web, '--fix');
		expect(await Promise.all(files.map((file) => web.read(file)))).toEqual(before);
	});

	test('leaves an address if all addresses of the site lead to one page, or the new one is for one visit', async () => {
		const web = await millWeb();
		const site = await serve((request, response) => {
			if (request.url === '/news/') response.setHeader('content-type', 'text/html');
			else response.writeHead(301, { location: '/news/' });
			response.end(page('The latest news of the harbour.'));
		});
		const publisher = 'publishers/harbury-gazette.yaml';
		await web.replace(publisher, web.url('gazette/'), `${site.origin}/2019/05/gazette.html`);
		const quote = page('In that year a new mill, driven by the tide, at Harbury was begun.');
		web.set('library/almanac-1871', status(301, { location: '/almanac-1871?PHPSESSID=k3j9' }));
		web.set('library/almanac-1871?PHPSESSID=k3j9', quote);
		const files = [publisher, 'sources/almanac-1871.yaml'];
		const before = await Promise.all(files.map((file) => web.read(file)));
		const { output } = await check(web, '--fix', '--verbose');
		expect(output).toContain(
			`It leads to \`${site.origin}/news/\`, and so does an address next to it`,
		);
		expect(output).toContain('it has the parameter `PHPSESSID`');
		expect(await Promise.all(files.map((file) => web.read(file)))).toEqual(before);
	});

	test('with `--suggest` names the archived copy that has the quotes, nearest to when it was read', async () => {
		const web = await millWeb();
		web.set('gazette/2024/05/mill', status(404));
		const url = web.url('gazette/2024/05/mill');
		const html = page('They say the old mill on the north quay turned again on Saturday.');
		const gate = await timeGate([
			{ url, at: '2024-05-07T00:00:00Z', html },
			{ url, at: '2025-01-18T10:00:00Z', html },
			{ url, at: '2026-03-01T00:00:00Z', html: page('For sale.') },
		]);
		const run = await check(
			web,
			...['--suggest', '--fix', '--update', '--archive-endpoint', `${gate.origin}/web/`],
		);
		expect(run.output).toContain('archived copy of 2025-01-18: ');
		expect(run.output).toContain('(the quote stands)');
		expect(await web.read('sources/gazette-reopening-2024.yaml')).toContain(
			`access: open\narchive:\n  url: ${gate.origin}/web/20250118100000/${url}\n  captured: 2025-01-18\nabout:`,
		);
		expect(await stateOf(web)).toHaveProperty([url, 'archive', 'captured'], '2025-01-18');
		expect(await check(web, '--only', '*')).toMatchObject({ code: 0 });
	});
});

test('`--suggest` says of a quote that drifted that the copy has it', async () => {
	const web = await millWeb();
	web.set('trust/accounts-2024.pdf', page('All flour ground in the year came to 2.7 tonnes.'));
	const url = web.url('trust/accounts-2024.pdf');
	const html = page('All flour ground in the year came to 2.1 tonnes.');
	const gate = await timeGate([{ url, at: '2025-02-01T00:00:00Z', html }]);
	const { output } = await check(web, '--suggest', '--archive-endpoint', `${gate.origin}/web/`);
	expect(output).toContain('It stands in the archived copy of 2025-02-01.');
	expect(output).toContain('(the quote stands)');
});

test('`--save` asks an archive to save pages that are ok and have no copy, and remembers it', async () => {
	const web = await millWeb();
	web.set('radio/mill', status(404));
	const archive = await serve((request, response) => {
		response.writeHead(200, {
			'memento-datetime': 'Thu, 01 Jan 2026 00:00:00 GMT',
			'content-location': `/kept${request.url?.slice('/save'.length) ?? ''}`,
		});
		response.end();
	});
	const run = await check(web, '--update', '--save', `${archive.origin}/save/{url}`);
	expect(run.output).toContain('Asked the archive to keep 4 pages: 4 accepted.');
	expect(archive.requests.map(({ url }) => url)).toContain(
		`/save/${web.url('library/almanac-1871')}`,
	);
	expect(archive.peak).toBe(1);
	expect(await stateOf(web)).toHaveProperty(
		[web.url('library/almanac-1871'), 'archive', 'captured'],
		'2026-01-01',
	);
});

describe('Captures', () => {
	test('with the words around each quote, and a drift is compared with it', async () => {
		const web = await millWeb();
		const sentence = 'They say the old mill on the north quay turned again on Saturday, at noon.';
		web.set('gazette/2024/05/mill', page('News of May.', sentence));
		await check(web, '--update');
		const capture = JSON.parse(await web.read('captures/gazette-reopening-2024.json')) as {
			quotes: Record<string, string>[];
		};
		expect(capture).toMatchObject({ address: web.url('gazette/2024/05/mill'), status: 200 });
		const [kept] = capture.quotes;
		expect(kept?.before).toContain('They say');
		expect(kept?.after).toContain('at noon.');
		web.set('gazette/2024/05/mill', page('News of May.', 'The page was written anew.'));
		const { output, code } = await check(web, '--update', '--only', 'gazette-*');
		expect(code).toBe(2);
		expect(output).toMatch(/On \d+ \w+ \d{4} the page said “.*turned again on Saturday/);
		expect(JSON.parse(await web.read('captures/gazette-reopening-2024.json'))).toEqual(capture);
	});
});

describe('Simultaneous runs', () => {
	test('that write lose nothing', async () => {
		const web = await millWeb();
		const left = join(web.folder, '.link-state.json.0123456789ab.tmp');
		await writeFile(left, 'half');
		await utimes(left, new Date('2025-01-01'), new Date('2025-01-01'));
		await Promise.all(
			['1/3', '2/3', '3/3'].map((part) => linkcheck([...local(web), '--shard', part, '--update'])),
		);
		expect(Object.keys(await stateOf(web))).toHaveLength(8);
		expect((await readdir(web.folder)).filter((name) => name.startsWith('.link-state'))).toEqual(
			[],
		);
	});

	test('that write a part each are joined by `merge`', async () => {
		const web = await millWeb();
		const parts = ['1/2', '2/2'].map(
			(part) => [part, join(web.folder, `_${part[0]!}.json`)] as const,
		);
		for (const [part, file] of parts) await check(web, '--slice', part, '--part', file);
		await expect(web.read('link-state.json')).rejects.toThrow('ENOENT');
		const files = parts.map(([, file]) => file);
		const run = await linkcheck(['merge', ...files, '--content', web.folder]);
		expect(run).toMatchObject({ code: 0, errors: '' });
		expect(Object.keys(await stateOf(web))).toHaveLength(8);
		await writeFile(files[0]!, '{\n<<<<<<< ours\n}\n');
		const broken = await linkcheckHere(['merge', ...files, '--content', web.folder]);
		expect(broken).toMatchObject({ code: 3, output: '' });
		expect(broken.errors).toContain(`${files[0]!}:2:1`);
		expect(Object.keys(await stateOf(web))).toHaveLength(8);
	});
});

test('Joining parts forgets what is no longer cited, and forgets nothing if content is broken or another file is named', async () => {
	const web = await millWeb();
	const part = join(web.folder, '_new', 'folder', 'part.json');
	expect(await check(web, '--part', part)).toMatchObject({ code: 0, errors: '' });
	const merge = (...options: string[]) =>
		linkcheckHere(['merge', part, '--content', web.folder, ...options]);
	const into = join(web.folder, '_other', 'all.json');
	expect((await merge()).output).toContain('link-state.json: 8 addresses from 1 part.');
	const file = 'publishers/harbury-gazette.yaml';
	const record = await web.read(file);
	await web.write(file, record.replace(/^url: .*\n/m, ''));
	expect((await merge('--into', into)).output).toContain(`${into}: 8 addresses from 1 part.`);
	expect((await merge()).output).toContain(
		'7 addresses from 1 part; removed 1 that nothing cites any more.',
	);
	expect(Object.keys(await stateOf(web))).not.toContain(web.url('gazette/'));
	await web.write(file, 'name: [\n');
	expect((await merge()).output).toContain('8 addresses from 1 part.');
});

test('If a file cannot be written, the findings are reported, and the run ends with 1', async () => {
	const web = await millWeb();
	web.set('library/almanac-1871', status(410));
	await web.write('_file', '');
	const part = join(web.folder, '_file', 'part.json');
	const run = await check(web, '--part', part);
	expect(run).toMatchObject({ code: 1, errors: '' });
	expect(run.output).toContain('dead (1)');
	expect(run.output).toContain(`\`${part}\` cannot be written`);
	expect(run.output).toContain(`in ${web.folder}/captures/.`);
});
