import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check as command } from '../../src/cli/check/check-command.ts';
import { fixtureFolder } from '../read-fixture.ts';
import { type Run, runHere, startCommand } from './run-cli.ts';

/** Starts the command as `npm run check` does. */
const started = (...options: string[]) => startCommand('check', options);
const check = (...options: string[]) => runHere(command, options);

let broken: string;

beforeAll(async () => {
	broken = await mkdtemp(join(tmpdir(), 'broken-'));
	await cp(fixtureFolder('publication'), broken, { recursive: true });
	const change = async (path: string, from: string, to: string) => {
		const file = join(broken, path);
		await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
	};
	await change('sources/almanac-1871.yaml', 'language: en', 'langauge: en');
	await change('articles/tide-mill/history.mdx', '(claim:built-1871) on', '(claim:build-1871) on');
	await change('articles/tide-mill/claims/index.yaml', '2025-01-20', '2025-02-30');
});

afterAll(async () => {
	await rm(broken, { recursive: true });
});

describe('Warnings', () => {
	let warned: string;
	beforeAll(async () => {
		warned = await mkdtemp(join(tmpdir(), 'warned-'));
		await cp(fixtureFolder('publication'), warned, { recursive: true });
		const file = join(warned, 'articles/tide-mill/corrections.yaml');
		await writeFile(file, (await readFile(file, 'utf8')).replace('  was: closed in 1926\n', ''));
	});
	afterAll(async () => {
		await rm(warned, { recursive: true });
	});

	test.each([
		['are reported and let a run pass', [], 0],
		['fail a run that allows fewer', ['--max-warnings', '0'], 2],
		['pass a run that allows as many', ['--max-warnings', '1'], 0],
		['need a number that is one', ['--max-warnings', 'few'], 3],
	])('%s', async (_, options, code) => {
		const run = await check('--content', warned, ...options);
		expect(run.code).toBe(code);
		// Who reads the last line sees that nothing of it stops a build.
		if (code !== 3) expect(run.output).toContain('26 files checked, 0 problems, 1 warning.');
	});
});

describe('A sound folder', () => {
	test('ends with 0 and one line', async () => {
		expect(await started('--content', 'tests/fixtures/publication')).toEqual({
			code: 0,
			output: '26 files checked, 0 problems.\n',
			errors: '',
		});
	});

	test.each([
		['with a final slash', 'tests/fixtures/publication/'],
		['from the working directory', './tests/fixtures/publication'],
		['in full', fixtureFolder('publication')],
	])('may be named %s', async (_, folder) => {
		expect(await check('--content', folder)).toMatchObject({ code: 0 });
	});
});

describe('A folder with problems', () => {
	let run: Run;

	beforeAll(async () => {
		run = await started('--content', broken);
	});

	test('ends with 2', () => {
		expect(run.code).toBe(2);
	});

	test('has all its problems reported at once, in the order of files, with a count', () => {
		const heads = run.output.split('\n').filter((line) => line.startsWith(broken));
		expect(heads.map((line) => line.replace(`${broken}/`, '').split('  ').slice(0, 2))).toEqual([
			['articles/tide-mill/claims/index.yaml:6:12', 'impossible-date'],
			['articles/tide-mill/history.mdx:9:14', 'mark-without-claim'],
			['sources/almanac-1871.yaml:4:1', 'unknown-field'],
		]);
		expect(run.output).toMatch(/\n26 files checked, 3 problems\.\n$/);
	});

	test('shows the line, underlines the wrong part from start to end, and gives the hint of each', () => {
		expect(run.output).toContain(
			[
				`${broken}/sources/almanac-1871.yaml:4:1  unknown-field  \`langauge\` is not a field of a source.`,
				'  4 | langauge: en',
				'    | ^^^^^^^^',
				'    = Write `language`, or remove it.',
				'    ? docs/rules/unknown-field.md',
			].join('\n'),
		);
	});

	test.each([
		['--rule', 'unknown-field', ['unknown-field']],
		['--only', 'articles/tide-mill/claims', ['impossible-date']],
		['--only', 'sources/almanac-1871.yaml', ['unknown-field']],
	])('with %s %s has only that part reported', async (option, value, rules) => {
		const wanted = option === '--only' ? join(broken, value) : value;
		const { code, output } = await check('--content', broken, option, wanted, '--format', 'json');
		const { problems } = JSON.parse(output) as { problems: { rule: string; end: unknown }[] };
		expect(problems.map(({ rule }) => rule)).toEqual(rules);
		expect(code).toBe(2);
	});

	test('with `--only` and a misspelt path says so instead of finding nothing', async () => {
		const { code, output, errors } = await check('--content', broken, '--only', 'artcles');
		expect([code, output]).toEqual([3, '']);
		expect(errors).toMatch(/^There is no file or folder `artcles` in the content\. .*\n$/);
		const short = await check('--content', broken, '--only', 'sources/almanac-1871.yaml');
		expect(short.errors).toContain(`Did you mean \`${broken}/sources/almanac-1871.yaml\`?`);
	});

	test('prints no colours outside a terminal, and nothing about itself', () => {
		expect(run.output).not.toContain('\u001b');
		expect(run.errors).toBe('');
	});
});

describe('A run that cannot begin ends with 3 and a sentence, without a stack', () => {
	test('on a folder that is not there', async () => {
		expect(await check('--content', 'nowhere')).toEqual({
			code: 3,
			output: '',
			errors: 'The content folder `nowhere` cannot be read. Name another with `--content`.\n',
		});
	});

	test('on a file in place of a folder', async () => {
		const run = await check('--content', 'package.json');
		expect(run).toMatchObject({ code: 3, output: '' });
		expect(run.errors).not.toMatch(/^\s+at /m);
	});

	test.each([[['--contnet', 'content']], [['--content']]])('on the options %j', async (options) => {
		const run = await check(...options);
		expect(run).toMatchObject({ code: 3, output: '' });
		expect(run.errors).toContain('--content');
		expect(run.errors).not.toMatch(/^\s+at /m);
	});
});

test('Help explains the exit codes and ends with 0', async () => {
	const run = await check('--help');
	expect(run.code).toBe(0);
	expect(run.output).toContain('0 clean, 1 it broke, 2 problems found, 3 bad configuration');
});

describe('The page of a rule', () => {
	test('is printed by `--explain`', async () => {
		const { code, output } = await check('--explain', 'swallowed-text');
		expect(code).toBe(0);
		expect(output).toMatch(/^swallowed-text\n\nNo text is lost to /);
		const headings = output.split('\n').filter((line) => /^[A-Z][a-z ]+$/.test(line));
		expect(headings.slice(0, 4)).toEqual(['Why', 'Wrong', 'Right', 'What to do']);
		for (const line of output.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
	});

	test('is found by the name of the rule, and a misspelt name gets a suggestion', async () => {
		const { code, errors } = await check('--explain', 'swalowed-text');
		expect(code).toBe(3);
		expect(errors).toContain('Did you mean `swallowed-text`?');
	});
});

describe('Fixing', () => {
	let folder: string;
	const source = () => readFile(join(folder, 'sources/almanac-1871.yaml'), 'utf8');
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'fix-'));
		await cp(fixtureFolder('publication'), folder, { recursive: true });
		const file = join(folder, 'sources/almanac-1871.yaml');
		await writeFile(file, (await source()).replace('published: 1871', 'published: circa 1871'));
	});
	afterAll(() => rm(folder, { recursive: true }));

	test('shows the difference, then writes it, and reports the remaining problems', async () => {
		const before = await source();
		const dry = await check('--content', folder, '--fix', '--dry-run');
		expect(dry).toMatchObject({
			code: 2,
			errors: 'Would fix 1 place in 1 file; nothing is written.\n',
		});
		expect(dry.output.split('\n').slice(2, 5)).toEqual([
			'@@ -3,1 +3,1 @@',
			'-published: circa 1871',
			'+published: 1871~',
		]);
		expect(await source()).toBe(before);

		const elsewhere = await check('--content', folder, '--fix', '--only', join(folder, 'people'));
		expect(elsewhere.errors).toBe('Nothing to fix.\n\n');
		expect(await source()).toBe(before);

		const done = await check('--content', folder, '--fix');
		expect(done).toMatchObject({ code: 0, output: '26 files checked, 0 problems.\n' });
		expect(done.errors).toContain('Fixed 1 place in 1 file:\n');
		expect(await source()).toBe(before.replace('circa 1871', '1871~'));
	});

	test.each([
		[['--dry-run'], '`--dry-run` needs `--fix`.'],
		[['--fix', '--checked', '2025-02-30'], 'Expected a date'],
		[['--fix', '--watch'], 'cannot be used with'],
	])('of %j is refused in a sentence', async (options, words) => {
		const { code, errors } = await check(...options);
		expect(code).toBe(3);
		expect(errors).toContain(words);
	});
});
