import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageScript } from '../../src/cli/build/package-script.ts';
import { runCommand } from '../run-command.ts';
import {
	type Addition,
	type Change,
	kindAddition,
	ruleAddition,
	verdictAddition,
} from './sample-additions.ts';

/**
 * What `CONTRIBUTING.md` says of growth: who begins a rule, a verdict or a kind of record is asked
 * for the rest by name, by the compiler or by a test, and it is little. It is done in a copy.
 */

const root = join(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'three-points-growth-'));
const additions = [ruleAddition, verdictAddition, kindAddition];

/** Has Oxlint check types, and nothing else. */
const typesAlone = {
	categories: { correctness: 'off' },
	options: { typeAware: true, typeCheck: true },
};

/**
 * The folders of code that the additions touch. A fault that a beginning causes elsewhere would
 * still be there at the end, when all folders are compiled.
 */
const touched = ['src/check', 'src/link-state', 'src/linkcheck', 'src/model', 'tests/model'];

/** The tests that ask. */
const asking = [
	'tests/check/rules.test.ts',
	'tests/cli/rules-page.test.ts',
	'tests/content/content.test.ts',
	'tests/link-state/verdicts.test.ts',
	'tests/linkcheck/judge/judges.test.ts',
	'tests/linkcheck/judge/teapot.test.ts',
	'tests/model/kinds.test.ts',
	'tests/model/records/records.test.ts',
];

interface Answers {
	/** Files in which the compiler finds a fault. */
	compiler: string[];
	/** Files that failing tests name. */
	named: string[];
	/** Names of the tests that fail. */
	failing: string[];
}

let begun: Answers;
let finished: Answers;

beforeAll(async () => {
	for (const name of ['src', 'tests', 'docs', 'public', 'package.json', 'tsconfig.json']) {
		cpSync(join(root, name), join(copy, name), {
			recursive: true,
			filter: (path) => !/^tests.(?:browser|site|growth)$/.test(relative(root, path)),
		});
	}
	for (const name of ['vitest.config.ts', '.prettierrc.json']) {
		cpSync(join(root, name), join(copy, name));
	}
	writeFileSync(join(copy, '.oxlintrc.json'), JSON.stringify(typesAlone));
	symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
	for (const change of additions.flatMap((addition) => addition.begun)) await make(change);
	begun = await answers(touched);
	for (const change of additions.flatMap((addition) => addition.rest)) await make(change);
	// As `npm run docs`, and the tests with `UPDATE`, write what follows from tables.
	for (const page of ['rules', 'verdicts']) await node([`src/cli/${page}-page.ts`]);
	finished = await answers(['src', 'tests/model'], { UPDATE: '1' });
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('The compiler names the files that a begun verdict and a begun kind still need', () => {
	expect(begun.compiler).toEqual([
		'src/link-state/explanations.ts',
		'tests/model/records/records.test.ts',
	]);
});

// That `docs/verdicts.md` is old is reported after the verdict is explained.
test('Failing tests name the files that are still needed, and the place to register an unused file', () => {
	expect(begun.named).toEqual([
		'docs/rules.md',
		// The examples of these two rules list all verdicts.
		'docs/rules/link-ignore.md',
		'docs/rules/link-state.md',
		'src/check/rules.ts',
		'src/link-state/explanations.ts',
		'src/linkcheck/judge/judge.ts',
		'src/linkcheck/judge/judges/teapot.ts',
		'tests/fixtures/publication/notices/<notice>.yaml',
		'tests/fixtures/rules/loud-name/',
		'tests/linkcheck/judge/',
	]);
});

test('With these files added, the compiler and the same tests pass', () => {
	expect(finished).toEqual({ compiler: [], named: [], failing: [] });
});

test('UPDATE writes what the author of the new rule expects', () => {
	const { file, text } = ruleAddition.rest.at(-1) as { file: string; text: string };
	expect(readFileSync(join(copy, file), 'utf8')).toBe(text);
});

describe('Little is written by hand', () => {
	test.each([
		{ addition: ruleAddition, most: 4 },
		// And a case of the judge in `tests`.
		{ addition: verdictAddition, most: 5 },
		{ addition: kindAddition, most: 6 },
	])('$addition.name takes $most files at most', ({ addition, most }) => {
		expect(filesOf(addition).length).toBeLessThanOrEqual(most);
	});

	test('of the product, a verdict takes four files', () => {
		expect(filesOf(verdictAddition).filter((file) => file.startsWith('src/'))).toHaveLength(4);
	});
});

/** The files that have changed at the end, except generated ones. */
function filesOf({ begun, rest }: Addition): string[] {
	const removed = rest.flatMap((change) => ('remove' in change ? [change.file] : []));
	return [...new Set([...begun, ...rest].map(({ file }) => file))].filter(
		(file) => !removed.includes(file) && !file.endsWith('/expected.txt'),
	);
}

async function make(change: Change): Promise<void> {
	const file = join(copy, change.file);
	if ('remove' in change) return rm(file);
	if ('text' in change) {
		await mkdir(dirname(file), { recursive: true });
		return writeFile(file, change.text);
	}
	const text = readFileSync(file, 'utf8');
	if (!text.includes(change.before)) {
		throw new Error(`\`${change.file}\` has no \`${change.before}\`: fix \`sample-additions.ts\`.`);
	}
	writeFileSync(
		file,
		text.replace(change.before, () => change.add + change.before),
	);
}

async function answers(folders: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<Answers> {
	const compiler = await compile(folders);
	const failures = await runTests(asking, more);
	const named = failures.flatMap(({ messages }) =>
		messages.flatMap((message) =>
			[...message.matchAll(/`((?:src|tests|docs)\/[^`\s]+)`/g)].map(([, path = '']) => path),
		),
	);
	return {
		compiler,
		named: [...new Set(named)].sort(),
		failing: failures.map(({ name }) => name),
	};
}

/** The files of folders of the copy that do not compile. Of Astro's own modules nothing is known here. */
async function compile(folders: readonly string[]): Promise<string[]> {
	const lines: string[] = [];
	const script = await packageScript('oxlint');
	await node([script, '--format', 'json', ...folders], {}, lines);
	const { diagnostics } = JSON.parse(lines.join('\n')) as {
		diagnostics: { code: string; filename: string }[];
	};
	const unknownModule = 'typescript(TS2307)';
	const faults = diagnostics.filter(({ code }) => code !== unknownModule);
	return [...new Set(faults.map(({ filename }) => filename))].sort();
}

async function runTests(
	files: readonly string[],
	more: NodeJS.ProcessEnv = {},
): Promise<{ name: string; messages: string[] }[]> {
	const report = join(copy, 'report.json');
	rmSync(report, { force: true });
	const script = await packageScript('vitest');
	const projects = ['unit', 'commands'].flatMap((project) => ['--project', project]);
	await node(
		[script, 'run', ...projects, '--reporter=json', `--outputFile=${report}`, ...files],
		more,
	);
	const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
		testResults: {
			name: string;
			status: string;
			message: string;
			assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
		}[];
	};
	return testResults.flatMap(({ name, status, message, assertionResults }) => {
		const failed = assertionResults.filter((result) => result.status === 'failed');
		if (status === 'failed' && failed.length === 0) {
			return [{ name: relative(copy, name), messages: [message] }];
		}
		return failed.map(({ fullName, failureMessages }) => ({
			name: fullName,
			messages: failureMessages,
		}));
	});
}

/** Runs a program in the copy, which must not take itself for a part of this test run. */
async function node(
	args: readonly string[],
	more: NodeJS.ProcessEnv = {},
	lines: string[] = [],
): Promise<void> {
	const own = Object.entries(process.env).filter(
		([name]) => !/^(?:VITEST|TEST$|UPDATE$)/.test(name),
	);
	const { stopped } = await runCommand(args, {
		folder: copy,
		env: { ...Object.fromEntries(own), NO_COLOR: '1', ...more },
		limit: 240_000,
		print: (line) => lines.push(line),
	});
	if (stopped) throw new Error(`\`node ${args.join(' ')}\` did not end:\n${lines.join('\n')}`);
}
