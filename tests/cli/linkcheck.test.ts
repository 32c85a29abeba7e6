import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { millWeb, page, status } from '../linkcheck/run/mill-web.ts';
import { root } from './run-cli.ts';
import { check, linkcheck, linkcheckHere, stateOf } from './run-linkcheck.ts';

// Each test starts the command, some of them several times.
vi.setConfig({ testTimeout: 60_000 });

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

	test('is remembered with `--update`, skipped the next time, and judged from memory offline', async () => {
		const web = await millWeb();
		expect((await check(web, '--update')).output).toContain(`Wrote ${web.folder}/link-state.json.`);
		expect(Object.keys(await stateOf(web))).toHaveLength(8);
		const asked = () => web.site('trust').requests.length;
		expect(asked()).toBe(2);
		expect(await check(web)).toMatchObject({ code: 0 });
		expect(asked()).toBe(2);
		expect(await linkcheckHere(['--content', web.folder, '--offline'])).toEqual({
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
			...['1 warning', 'blocked (1)', '2 problems', 'drift (1)', 'dead (1)', '8 addresses'],
		]);
		expect(output).toContain(
			'\n  radio-wyke-2024  The server does not give the page to this program (',
		);
		expect(output).toContain(`${web.folder}/articles/tide-mill/claims/output.yaml:10:14  drift\n`);
		expect(output).toContain(`${web.folder}/sources/almanac-1871.yaml:1:6  dead\n`);
		expect(output).toContain('quoted by claim `built-1871`');
		expect(output).toMatch(/\+ requested \d{4}-\d\d-\d\dT[\d:]+Z: 404, \d+ ms/);
		expect(output).toContain('? docs/verdicts.md#dead');
		expect(output).toMatch(
			/\n8 addresses: 5 ok, 1 dead, 1 drift, 1 blocked; 2 problems, 1 warning\.\n$/,
		);
	});

	test('are written in full to files of every format, as well as the terminal', async () => {
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

	test('are not reported while an exception applies', async () => {
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

	test('of addresses that are not public are not requested', async () => {
		const web = await millWeb();
		const run = await linkcheckHere(['--content', web.folder]);
		expect(run.code).toBe(2);
		expect(run.output).toContain('unsafe (8)');
		expect(web.site('trust').connections).toBe(0);
	});
});

test('`--changed` requests what changed records cite, and nothing else', async () => {
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
		errors: `Git does not know the revision \`nonesuch\` of \`${web.folder}\`. A shallow clone has only the last revision.\n`,
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

describe('Output for programs', () => {
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
