import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	type FormatChoice,
	helpBaseFrom,
	parseFormat,
	writeReports,
} from '../../src/cli/terminal/formats.ts';
import { madeProblem } from '../problems/made-problem.ts';
import { startCommand } from './run-cli.ts';

const context = { textOf: () => undefined };

/** Reads several options as commander does. */
function parseAll(...values: string[]): FormatChoice[] {
	return values.reduce<FormatChoice[]>((before, value) => parseFormat(value, before), []);
}

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'formats-'));
});

afterAll(async () => {
	await rm(folder, { recursive: true });
});

describe('An option', () => {
	test('names a format, and may name a file with any characters in its name', () => {
		expect(parseAll('terminal', 'json=a=b.json', 'github')).toEqual([
			{ format: 'terminal' },
			{ format: 'json', file: 'a=b.json' },
			{ format: 'github' },
		]);
	});

	test.each([
		[['html'], 'Expected one of terminal, json, sarif, junit, github, got `html`.'],
		[[''], 'Expected one of terminal, json, sarif, junit, github, got ``.'],
		[['json='], 'Expected a file name after `json=`.'],
		[['json=a', 'sarif=a'], 'Expected a different file for each report, got `a` twice.'],
		[
			['json', 'terminal'],
			'Expected a file for all but one of json and terminal, as in `json=FILE`.',
		],
	])('is refused in %j', (values, message) => {
		expect(() => parseAll(...values)).toThrow(new InvalidArgumentError(message));
	});
});

describe('Reports', () => {
	test('go to the terminal by default, and the closing line may follow', async () => {
		const { report, mayFollow } = await writeReports([madeProblem()], undefined, context);
		expect(report).toMatch(/^content\/a\.mdx:2:5 {2}some-rule/);
		expect(mayFollow).toBe(true);
	});

	test('for programs have no other output beside them', async () => {
		const { report, mayFollow } = await writeReports([], parseAll('json'), context);
		expect(() => JSON.parse(report) as unknown).not.toThrow();
		expect(mayFollow).toBe(false);
	});

	test('are written to their files, in new folders, without colours', async () => {
		const file = join(folder, 'new/report.txt');
		const choices = parseAll('github', `terminal=${file}`);
		const { report } = await writeReports([madeProblem()], choices, { ...context, colour: true });
		expect(report).toMatch(/^::error /);
		expect(await readFile(file, 'utf8')).toMatch(/^content\/a\.mdx:2:5 {2}some-rule .*\n/);
	});

	test('that cannot be written are reported in a sentence', async () => {
		const run = writeReports([], parseAll(`json=${folder}`), context);
		await expect(run).rejects.toThrow(`The report \`${folder}\` cannot be written (EISDIR: `);
	});

	test.runIf(existsSync('/proc/self'))(
		'that cannot be written since no folder can be made there are so, too',
		async () => {
			const run = writeReports([], parseAll('json=/proc/self/new/reports/all.json'), context);
			await expect(run).rejects.toThrow(/^The report `[^`]+` cannot be written \(E\w+: .*\)\.$/);
		},
	);
});

test('Help is linked if the forge of the revision is known', () => {
	expect(
		helpBaseFrom({
			GITHUB_SERVER_URL: 'https://forge.example',
			GITHUB_REPOSITORY: 'mill/site',
			GITHUB_SHA: 'abc',
		}),
	).toBe('https://forge.example/mill/site/blob/abc/');
	expect(helpBaseFrom({ CI_PROJECT_URL: 'https://lab.example/mill', CI_COMMIT_SHA: 'abc' })).toBe(
		'https://lab.example/mill/-/blob/abc/',
	);
	expect(helpBaseFrom({})).toBeUndefined();
});

test('`check` writes one report to a file and prints another', async () => {
	const file = join(folder, 'problems.sarif');
	const content = 'tests/fixtures/publication';
	const formats = ['--format', 'json', '--format', `sarif=${file}`];
	const { output } = await startCommand('check', ['--content', content, ...formats]);
	expect(JSON.parse(output)).toMatchObject({ counts: { error: 0 } });
	expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ version: '2.1.0' });
});
