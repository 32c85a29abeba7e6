import { execFileSync, spawn } from 'node:child_process';
import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { timeGate } from '../linkcheck/archive/time-gate.ts';
import { serve } from '../http/local-server.ts';
import { millWeb, type MillWeb, page, status } from '../linkcheck/run/mill-web.ts';

// Each test starts the command, some of them several times.
vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, '../..');

interface Run {
	code: number | null;
	output: string;
	errors: string;
}

/** Runs the command as `npm run linkcheck` does. `onStart` is handed what ends it. */
function linkcheck(
	options: readonly string[],
	onStart: (signal: (name: NodeJS.Signals) => void) => void = () => undefined,
): Promise<Run> {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, ['src/cli/linkcheck.ts', ...options], {
			cwd: root,
			env: { ...process.env, COLUMNS: '400' },
		});
		const run: Run = { code: null, output: '', errors: '' };
		child.stdout.setEncoding('utf8').on('data', (text: string) => (run.output += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (run.errors += text));
		child.on('close', (code) => {
			resolve({ ...run, code });
		});
		onStart((name) => child.kill(name));
	});
}

/** Runs it on a publication whose sites are on loopback. */
function check(web: MillWeb, ...options: string[]): Promise<Run> {
	return linkcheck([...local(web), ...options]);
}

function local(web: MillWeb): string[] {
	const hosts = ['--allow-address', '127.0.0.0/8', '--retries', '0', '--delay', '0'];
	const asked = [...hosts, '--archive-endpoint', 'http://127.0.0.1:9/', '--browser', 'never'];
	return ['--content', web.folder, ...asked];
}

const stateOf = async (web: MillWeb) =>
	JSON.parse(await web.read('link-state.json')) as Record<string, unknown>;

describe('A sound publication', () => {
	test('ends with 0 and one line, and writes nothing', async () => {
		const web = await millWeb();
		expect(await check(web)).toEqual({
			code: 0,
			output: '8 addresses: 8 ok; 0 problems.\n',
			errors: '',
		});
		await expect(web.read('link-state.json')).rejects.toThrow('ENOENT');
	});

	test('is remembered with `--update`, left alone the next time, and judged offline by it', async () => {
		const web = await millWeb();
		expect((await check(web, '--update')).output).toContain(`Wrote ${web.folder}/link-state.json.`);
		expect(Object.keys(await stateOf(web))).toHaveLength(8);
		const asked = () => web.site('trust').requests.length;
		expect(asked()).toBe(2);
		expect(await check(web)).toMatchObject({ code: 0 });
		expect(asked()).toBe(2);
		expect(await linkcheck(['--content', web.folder, '--offline'])).toEqual({
			code: 0,
			output: 'Offline, from the link state: 8 addresses: 8 ok; 0 problems.\n',
			errors: '',
		});
		expect(await check(web, '--only', 'trust-accounts-*')).toMatchObject({ code: 0 });
		expect(asked()).toBe(3);
	});

	test('that was never checked is unchecked offline, in one line, with 0', async () => {
		const web = await millWeb();
		expect(await linkcheck(['--content', web.folder, '--offline'])).toEqual({
			code: 0,
			output: 'Offline, from the link state: 8 addresses: 8 unchecked; 0 problems.\n',
			errors: '',
		});
	});
});

describe('Problems', () => {
	test('end with 2, those that fail last, by verdict, with place, reasons, hint and page of help', async () => {
		const web = await millWeb();
		web.set('library/almanac-1871', status(404));
		web.set('trust/accounts-2024.pdf', page('All flour ground in the year came to 2.7 tonnes.'));
		web.set('radio/mill', status(403));
		const { code, output } = await check(web);
		expect(code).toBe(2);
		expect(output.match(/^\w+ \(\d+\)$|^\d+ \w+(?=[,:] )/gm)).toEqual([
			...['1 warning', '2 problems', 'drift (1)', 'dead (1)', '8 addresses'],
		]);
		expect(output).toContain('sources/radio-wyke-2024.yaml:2:6  blocked  ');
		expect(output).toContain(`${web.folder}/articles/tide-mill/claims/output.yaml:10:14  drift\n`);
		expect(output).toContain(`${web.folder}/sources/almanac-1871.yaml:1:6  dead\n`);
		expect(output).toContain('quoted by claim `built-1871`');
		expect(output).toMatch(/\+ asked \d{4}-\d\d-\d\dT[\d:]+Z: 404, \d+ ms/);
		expect(output).toContain('? docs/verdicts.md#dead');
		expect(output).toMatch(
			/\n8 addresses: 5 ok, 1 dead, 1 drift, 1 blocked; 2 problems, 1 warning\.\n$/,
		);
	});

	test('go into files of every format, whole, beside the terminal', async () => {
		const web = await millWeb();
		web.set('library/almanac-1871', status(410));
		const file = (name: string) => join(web.folder, '_out', name);
		const formats = ['json', 'sarif', 'junit', 'github'].flatMap((format) => [
			...['--format', `${format}=${file(format)}`],
		]);
		const run = await check(web, '--format', 'terminal', ...formats);
		expect(run).toMatchObject({ code: 2, errors: '' });
		expect(run.output).toContain('dead (1)');
		const json = JSON.parse(await readFile(file('json'), 'utf8')) as { problems: unknown[] };
		expect(json.problems).toMatchObject([{ rule: 'dead', severity: 'error' }]);
		const sarif = JSON.parse(await readFile(file('sarif'), 'utf8')) as { version: string };
		expect(sarif.version).toBe('2.1.0');
		expect(await readFile(file('junit'), 'utf8')).toMatch(/<\/testsuites>\s*$/);
		expect(await readFile(file('github'), 'utf8')).toMatch(/^::error file=/);
	});

	test('of walls and faults that pass are reported and end with 0', async () => {
		const web = await millWeb();
		web.set('radio/mill', status(403));
		web.set('library/almanac-1871', status(503));
		expect(await check(web)).toMatchObject({ code: 0 });
	});

	test('are not reported where an exception says so, until it ends', async () => {
		const web = await millWeb();
		web.set('library/almanac-1871', status(410));
		const ignore = (until: string) =>
			web.write(
				'link-ignore.yaml',
				`- pattern: ${web.url('library/**')}\n  verdicts: [dead]\n  reason: It moves house.\n  until: ${until}\n`,
			);
		await ignore('2999-01-01');
		expect(await check(web)).toMatchObject({ code: 0 });
		await ignore('2020-01-01');
		const run = await check(web);
		expect(run.code).toBe(2);
		expect(run.output).toContain('link-ignore.yaml:1:12  link-ignore\n');
		expect(run.output).toContain('dead (1)');
	});

	test('of addresses that are not public are not asked for at all', async () => {
		const web = await millWeb();
		const run = await linkcheck(['--content', web.folder]);
		expect(run.code).toBe(2);
		expect(run.output).toContain('unsafe (8)');
		expect(web.site('trust').connections).toBe(0);
	});
});

test('`--changed` asks what changed records cite, and nothing else', async () => {
	const web = await millWeb();
	const git = (...args: string[]) =>
		execFileSync(
			'git',
			['-C', web.folder, '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args],
			{ stdio: 'pipe' },
		);
	git('init', '-q');
	git('add', '.');
	git('commit', '-qm', 'One');
	expect((await check(web, '--changed', 'HEAD')).output).toBe('0 addresses; 0 problems.\n');
	await web.replace('articles/tide-mill/claims/output.yaml', '2.1 tonnes', '2.2 tonnes');
	const run = await check(web, '--changed', 'HEAD');
	expect(run).toMatchObject({ code: 2 });
	expect(run.output).toContain('1 address: 1 drift; 1 problem.');
	expect(await check(web, '--changed', 'nonesuch')).toMatchObject({
		code: 3,
		errors: `Git knows no revision \`nonesuch\` of \`${web.folder}\`; a shallow clone has only the last one.\n`,
	});
});

test('the shards of a run are all of it, and none twice', async () => {
	const web = await millWeb();
	for (const part of ['1/3', '2/3', '3/3']) await check(web, '--shard', part);
	const requests = ['library', 'gazette', 'kystavisen', 'radio', 'trust', 'archive'].flatMap(
		(name) => web.site(name).requests.map(({ url }) => `${name}${url ?? ''}`),
	);
	expect(requests).toHaveLength(8);
	expect(new Set(requests).size).toBe(8);
});

describe('`--fix`', () => {
	test('writes the address of a page that has moved for good, and keeps all else', async () => {
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

	test('leaves an address whose redirect may be undone, or whose page has lost the quote', async () => {
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

test('`--save` asks an archive to keep pages that stand and have no copy, and remembers it', async () => {
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
	expect(run.output).toContain('Asked to keep 4 pages: 4 taken.');
	expect(archive.requests.map(({ url }) => url)).toContain(
		`/save/${web.url('library/almanac-1871')}`,
	);
	expect(archive.peak).toBe(1);
	expect(await stateOf(web)).toHaveProperty(
		[web.url('library/almanac-1871'), 'archive', 'captured'],
		'2026-01-01',
	);
});

describe('What programs are told', () => {
	test('is every address, well or not, after the published schema; the same in SARIF', async () => {
		const web = await millWeb();
		web.set('gazette/2024/05/mill', status(301, { location: '/news' }));
		web.set(
			'gazette/news',
			page('They say the old mill on the north quay turned again on Friday.'),
		);
		const run = await check(
			web,
			'--update',
			'--format',
			'json',
			'--format',
			`sarif=${web.folder}/_x.sarif`,
		);
		const schema = JSON.parse(
			await readFile(join(root, 'docs/schemas/linkcheck.schema.json'), 'utf8'),
		) as object;
		const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
			schema,
		);
		const report = JSON.parse(run.output) as {
			results: Record<string, unknown>[];
			problems: { link: unknown }[];
		};
		expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
		expect(new Set(report.results.map(({ address }) => address)).size).toBe(8);
		const drift = report.results.find(({ verdict }) => verdict === 'drift');
		expect(drift).toMatchObject({
			address: web.url('gazette/2024/05/mill'),
			source: 'gazette-reopening-2024',
			claims: ['claim/tide-mill/reopened-2024'],
			status: 200,
			finalAddress: web.url('gazette/news'),
			chain: [{ status: 301 }, { status: 200 }],
			strikes: [],
			nearest: expect.stringContaining('{+Friday+}') as string,
		});
		const sarif = JSON.parse(await web.read('_x.sarif')) as {
			runs: { results: { properties: unknown }[]; properties: { links: unknown[] } }[];
		};
		expect(sarif.runs[0]?.properties.links).toEqual(report.results);
		expect(sarif.runs[0]?.results.map(({ properties }) => properties)).toEqual(
			report.problems.map(({ link }) => link),
		);
	});
});

describe('What was read is kept', () => {
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

describe('Runs beside each other', () => {
	test('that write at once lose nothing', async () => {
		const web = await millWeb();
		const left = join(web.folder, '.link-state.json.0123456789ab.tmp');
		await writeFile(left, 'half');
		await utimes(left, new Date('2025-01-01'), new Date('2025-01-01'));
		await Promise.all(['1/3', '2/3', '3/3'].map((part) => check(web, '--shard', part, '--update')));
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
		const broken = await linkcheck(['merge', ...files, '--content', web.folder]);
		expect(broken).toMatchObject({ code: 3, output: '' });
		expect(broken.errors).toContain(`${files[0]!}:2:1`);
		expect(Object.keys(await stateOf(web))).toHaveLength(8);
	});
});

test('Joined parts forget what nothing cites any more, and stay whole where content is broken or another file is named', async () => {
	const web = await millWeb();
	const part = join(web.folder, '_new', 'folder', 'part.json');
	expect(await check(web, '--part', part)).toMatchObject({ code: 0, errors: '' });
	const merge = (...options: string[]) =>
		linkcheck(['merge', part, '--content', web.folder, ...options]);
	const into = join(web.folder, '_other', 'all.json');
	expect((await merge()).output).toContain('link-state.json: 8 addresses of 1 part.');
	const file = 'publishers/harbury-gazette.yaml';
	const record = await web.read(file);
	await web.write(file, record.replace(/^url: .*\n/m, ''));
	expect((await merge('--into', into)).output).toContain(`${into}: 8 addresses of 1 part.`);
	expect((await merge()).output).toContain(
		'7 addresses of 1 part; forgot 1 that nothing cites any more.',
	);
	expect(Object.keys(await stateOf(web))).not.toContain(web.url('gazette/'));
	await web.write(file, 'name: [\n');
	expect((await merge()).output).toContain('8 addresses of 1 part.');
});

test('Where a file cannot be written, what was found is reported, and the run ends with 1', async () => {
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

describe('A run that ends early', () => {
	const stall = (web: MillWeb) => {
		const reached = Promise.withResolvers<undefined>();
		web.set('trust/accounts-2024.pdf', () => {
			reached.resolve(undefined);
		});
		web.set('library/almanac-1871', status(404));
		return reached.promise;
	};

	test('at its deadline tells what it knows, calls the rest unchecked, and keeps what was learned', async () => {
		const web = await millWeb();
		void stall(web);
		const run = await check(web, '--deadline', '6s', '--update', '--format', 'json');
		expect(run.code).toBe(2);
		const { problems } = JSON.parse(run.output) as { problems: { rule: string }[] };
		expect(problems.map(({ rule }) => rule).sort()).toEqual(['dead', 'unchecked']);
		expect(run.errors).toContain('The deadline passed; what was left is unchecked.');
		expect(Object.keys(await stateOf(web))).toHaveLength(7);
	});

	test('by Ctrl-C tells what it knows and keeps what was learned', async () => {
		const web = await millWeb();
		const reached = stall(web);
		const run = await linkcheck([...local(web), '--update'], (signal) => {
			void reached.then(() => setTimeout(signal, 500, 'SIGINT'));
		});
		expect(run.code).toBe(2);
		expect(run.output).toContain('dead (1)');
		expect(run.output).toContain('1 unchecked');
		expect(run.output).toContain('Interrupted');
		expect(Object.keys(await stateOf(web))).toHaveLength(7);
	});
});

test('A machine without a network says so in one line, judges nothing and loses nothing', async () => {
	const web = await millWeb();
	await check(web, '--update');
	const state = await web.read('link-state.json');
	for (const name of ['library', 'gazette', 'kystavisen', 'radio', 'trust', 'archive']) {
		const { origin } = web.site(name);
		for (const file of ['sources', 'publishers'].flatMap((kind) => filesOf[kind] ?? [])) {
			const text = await web.read(file);
			await web.write(file, text.replaceAll(origin, `http://${name}.invalid`));
		}
	}
	const run = await linkcheck([
		...['--content', web.folder, '--update', '--retries', '0'],
		...['--archive-endpoint', 'http://web-archive.invalid/'],
	]);
	expect(run).toMatchObject({ code: 1, output: '' });
	expect(run.errors).toMatch(/^This machine seems to be offline: [^\n]+\n$/);
	expect(await web.read('link-state.json')).toBe(state);
});

const filesOf: Record<string, string[]> = {
	sources: [
		'almanac-1871',
		'gazette-reopening-2024',
		'kystavisen-mills-2022',
		'radio-wyke-2024',
		'trust-accounts-2024',
		'trust-report-2023',
	].map((name) => `sources/${name}.yaml`),
	publishers: ['publishers/harbury-gazette.yaml'],
};

describe('A built site', () => {
	test('is checked alone by `--site`, without a network', async () => {
		const web = await millWeb();
		const dist = join(web.folder, '_dist');
		await mkdir(dist);
		await writeFile(join(dist, 'index.html'), page('<a href="/gone/">gone</a>'));
		const run = await linkcheck(['--content', web.folder, '--site', '--dist', dist]);
		expect(run.code).toBe(2);
		expect(run.output).toContain('broken-link (1)');
		expect(run.output).toContain('1 link on 1 page of the built site: 1 problem.');
		expect(web.site('trust').connections).toBe(0);
	});

	test('ends addresses as `--trailing-slash` says, without it as the Astro configuration does', async () => {
		const web = await millWeb();
		const dist = join(web.folder, '_dist');
		await mkdir(join(dist, 'a'), { recursive: true });
		await writeFile(join(dist, 'a/index.html'), page());
		await writeFile(join(dist, 'index.html'), page('<a href="/a">a</a>'));
		const site = ['--content', web.folder, '--site', '--dist', dist];
		expect((await linkcheck(site)).output).toContain('trailing-slash (1)');
		expect(await linkcheck([...site, '--trailing-slash', 'ignore'])).toMatchObject({ code: 0 });
	});

	test('that is not there is bad configuration', async () => {
		expect(await linkcheck(['--site', '--dist', 'nowhere'])).toEqual({
			code: 3,
			output: '',
			errors:
				'The folder `nowhere` cannot be read. Build the site with `npm run build`, or name another with `--dist`.\n',
		});
	});
});

describe('Bad configuration ends with 3 and a line, without a stack', () => {
	test.each([
		[['--timeout', 'soon'], 'Expected a time such as'],
		[['--deadline', '0'], 'longer than nothing'],
		[['--max-body', '3 pages'], 'Expected a size such as'],
		[['--concurrency', '0'], 'Expected a whole number from 1 up'],
		[['--per-host', '1.5'], 'Expected a whole number from 1 up'],
		[['--retries', '-1'], '--retries'],
		[['--shard', '4/3'], 'Expected a part and a count such as'],
		[['--allow-address', 'home'], 'Expected a block of addresses such as'],
		[['--browser', '/no/browser'], 'Expected `auto`, `always`, `never`, or the path of a Chromium'],
		[['--browser-concurrency', '0'], 'Expected a whole number from 1 up'],
		[['--proxy', 'proxy:3128'], 'Expected an address that starts with'],
		[['--archive-endpoint', 'ftp://a.example/'], 'Expected an address that starts with'],
		[['--save', 'https://a.example/'], 'Expected `{url}` in it'],
		[['--format', 'yaml'], 'Expected one of terminal, json, sarif, junit, github'],
		[['--offline', '--update'], "'--offline' cannot be used with option '--update'"],
		[['--contnet', 'content'], '--content'],
		[['--content', 'nowhere'], 'The content folder `nowhere` cannot be read'],
		[['--only', 'nonesuch'], 'No key and no address fits'],
		[['--user-agent'], '--user-agent'],
		[['content'], 'too many arguments'],
	])('on %j', async (options, words) => {
		const run = await linkcheck([...options]);
		expect(run).toMatchObject({ code: 3, output: '' });
		expect(run.errors).toContain(words);
		expect(run.errors).not.toMatch(/^\s+at /m);
		expect(run.errors.trim().split('\n').length).toBeLessThanOrEqual(2);
	});

	test.each([
		['link-state.json', '{\n  "https://a.example/": {"verdict": "ok",,}\n}\n', ':2:'],
		['link-ignore.yaml', '- pattern: x\n  verdicts: [dead]\n  until: soon\n', ':1:'],
		['sources/almanac-1871.yaml', 'url: [\n', ':'],
	])('on a broken `%s`, naming its line', async (file, text, line) => {
		const web = await millWeb();
		await web.write(file, text);
		const run = await check(web);
		expect(run).toMatchObject({ code: 3, output: '' });
		expect(run.errors).toContain(`${web.folder}/${file}${line}`);
		expect(await web.read(file)).toBe(text);
	});
});

test('Help explains every option with an example, and ends with 0', async () => {
	const { code, output } = await linkcheck(['--help']);
	expect(code).toBe(0);
	const words = output.replace(/\s+/g, ' ');
	const wanted =
		'content dist only changed shard format concurrency per-host delay timeout deadline retries max-body user-agent proxy allow-address browser browser-concurrency offline archive-endpoint save seed';
	for (const name of wanted.split(' ')) expect(words).toMatch(new RegExp(`\`[^\`]*--${name} ?`));
	for (const name of ['site', 'all', 'update', 'suggest', 'fix'])
		expect(words).toContain(`--${name}`);
	expect(words).toContain('0 clean, 1 it broke');
});
