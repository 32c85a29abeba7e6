import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { millWeb, type MillWeb, status } from '../linkcheck/run/mill-web.ts';
import { check, linkcheck, linkcheckHere, local, stateOf } from './run-linkcheck.ts';

// Each test starts the command, some of them several times.
vi.setConfig({ testTimeout: 60_000 });

describe('A run that ends early', () => {
	const stall = (web: MillWeb) => {
		const reached = Promise.withResolvers<undefined>();
		web.set('trust/accounts-2024.pdf', () => {
			reached.resolve(undefined);
		});
		web.set('library/almanac-1871', status(404));
		return reached.promise;
	};

	test('at its deadline reports its results, calls the rest unchecked, and saves both', async () => {
		const web = await millWeb();
		void stall(web);
		const run = await check(web, '--deadline', '3s', '--update', '--format', 'json');
		expect(run.code).toBe(2);
		const { problems } = JSON.parse(run.output) as { problems: { rule: string }[] };
		expect(problems.map(({ rule }) => rule).sort()).toEqual(['dead', 'unchecked']);
		expect(run.errors).toContain('The deadline passed. The remaining addresses were not checked.');
		expect(Object.keys(await stateOf(web))).toHaveLength(7);
	});

	test.each([
		['Ctrl-C', 'SIGINT'],
		['the end of its terminal', 'SIGHUP'],
	] as const)('by %s reports and saves its results', async (_, name) => {
		const web = await millWeb();
		const reached = stall(web);
		const run = await linkcheck([...local(web), '--update'], (signal) => {
			void reached.then(() => setTimeout(signal, 500, name));
		});
		expect(run.code).toBe(2);
		expect(run.output).toContain('dead (1)');
		expect(run.output).toContain('1 unchecked');
		expect(run.output).toContain('Interrupted');
		expect(Object.keys(await stateOf(web))).toHaveLength(7);
	});
});

test('A machine without a network says so in one line, gives no verdict and loses nothing', async () => {
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
	expect(run.errors).toMatch(/^This machine seems to be offline\. [^\n]+\n$/);
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

describe('Bad configuration ends with 3 and a line, without a stack', () => {
	test.each([
		[['--timeout', 'soon'], 'Expected a time such as'],
		[['--deadline', '0'], 'longer than 0'],
		[['--deadline', '600h'], 'Expected a time of at most `596h`.'],
		[['--timeout', '1e9h'], 'Expected a time such as'],
		[['--timeout', '2147484'], 'Expected a time of at most `596h`.'],
		[['--max-body', '3 pages'], 'Expected a size such as'],
		[['--max-body', '2GiB'], 'Expected a size of at most 1GiB.'],
		[['--concurrency', '0'], 'Expected a whole number of at least 1'],
		[['--per-host', '1.5'], 'Expected a whole number of at least 1'],
		[['--retries', '-1'], '--retries'],
		[['--shard', '4/3'], 'Expected a part and a count such as'],
		[['--allow-address', 'home'], 'Expected a block of addresses such as'],
		[['--browser', '/no/browser'], 'Expected `auto`, `always`, `never`, or the path of a Chromium'],
		[['--browser-concurrency', '0'], 'Expected a whole number of at least 1'],
		[['--proxy', 'proxy:3128'], 'Expected an address that starts with'],
		[['--archive-endpoint', 'ftp://a.example/'], 'Expected an address that starts with'],
		[['--save', 'https://a.example/'], 'Expected `{url}` in it'],
		[['--format', 'yaml'], 'Expected one of terminal, json, sarif, junit, github'],
		[['--offline', '--update'], "'--offline' cannot be used with option '--update'"],
		[['--contnet', 'content'], '--content'],
		[['--content', 'nowhere'], 'The content folder `nowhere` cannot be read'],
		[['--only', 'nonesuch'], 'No key or address matches'],
		[['--only', ''], 'Expected a value, but it is empty.'],
		[['--changed', ''], 'Expected a value, but it is empty.'],
		[['--part', ''], 'Expected a value, but it is empty.'],
		[['--user-agent'], '--user-agent'],
		[['--user-agent', ''], 'Expected letters, digits and signs of ASCII in one line'],
		[['--user-agent', 'a\nb'], 'Expected letters, digits and signs of ASCII in one line'],
		[['--user-agent', 'Паром'], 'Expected letters, digits and signs of ASCII in one line'],
		[['content'], 'too many arguments'],
	])('on %j', async (options, words) => {
		const run = await linkcheckHere(options);
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

test.skipIf(process.platform !== 'linux')(
	'A report that cannot be printed, as on a full disk, ends the run with 1 and a line; a reader who has read enough does not',
	async () => {
		const web = await millWeb();
		const options = local(web).map((option) => `'${option}'`);
		const into = (rest: string) =>
			promisify(execFile)('bash', [
				'-c',
				`set -o pipefail; '${process.execPath}' src/cli/linkcheck.ts ${options.join(' ')} --format json ${rest}`,
			]).then(
				() => ({ code: 0, stderr: '' }),
				(error: unknown) => error as { code: number; stderr: string },
			);
		expect(await into('> /dev/full')).toMatchObject({
			code: 1,
			stderr: expect.stringMatching(
				/^The output could not be written \(ENOSPC[^\n]*\)\.\n/m,
			) as string,
		});
		expect(await into('| true')).toMatchObject({ code: 0 });
	},
);

test.skipIf(process.platform !== 'linux')(
	'A report file that a full disk cuts ends the run with 1 and a line, and the earlier report stays whole',
	async () => {
		const web = await millWeb();
		const file = join(web.folder, '_report.json');
		await web.write('_report.json', 'An earlier report.');
		// No file can become larger than 512 bytes.
		const command = ['src/cli/linkcheck.ts', ...local(web), '--format', `json=${file}`];
		const limited = ['-c', 'ulimit -f 1; exec "$0" "$@"', process.execPath, ...command];
		const run = await promisify(execFile)('sh', limited).catch((error: unknown) => error);
		expect(run).toMatchObject({ code: 1 });
		expect((run as { stderr: string }).stderr).toBe(
			`The report \`${file}\` cannot be written (EFBIG: file too large, write).\n`,
		);
		expect(await web.read('_report.json')).toBe('An earlier report.');
	},
);

test('Help explains every option with an example, and ends with 0', async () => {
	const { code, output } = await linkcheckHere(['--help']);
	expect(code).toBe(0);
	const words = output.replace(/\s+/g, ' ');
	const wanted =
		'content dist only changed shard format concurrency per-host delay timeout deadline retries max-body user-agent proxy allow-address browser browser-concurrency offline archive-endpoint save seed';
	for (const name of wanted.split(' ')) expect(words).toMatch(new RegExp(`\`[^\`]*--${name} ?`));
	for (const name of ['site', 'all', 'update', 'suggest', 'fix'])
		expect(words).toContain(`--${name}`);
	expect(words).toContain('0 clean, 1 it broke');
});
