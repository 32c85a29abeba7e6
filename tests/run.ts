/**
 * The whole test run: `npm test`, or `npm test -- lint unit` for some of the steps. Goes on after
 * a failed step, so that one run shows everything that is wrong, and closes with one line of counts.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { countTests, type Counts } from './counts.ts';

interface Step {
	name: string;
	about: string;
	command: string[];
	/** The step without whose success this one tells nothing. */
	after?: string;
	/** Whether the command is vitest, whose tests are counted one by one. */
	vitest?: boolean;
}

const steps: Step[] = [
	{ name: 'types', about: 'TypeScript, Astro', command: ['astro', 'check'] },
	{ name: 'lint', about: 'ESLint', command: ['eslint', '.', '--max-warnings', '0'] },
	{ name: 'format', about: 'Prettier', command: ['prettier', '--check', '.'] },
	{ name: 'content', about: 'the content rules', command: ['node', 'src/cli/check.ts'] },
	{
		name: 'unit',
		about: 'pure code',
		command: ['vitest', 'run', '--project', 'unit'],
		vitest: true,
	},
	{ name: 'build', about: 'the site into dist', command: ['astro', 'build'] },
	{
		name: 'site',
		about: 'the built pages',
		command: ['vitest', 'run', '--project', 'site'],
		after: 'build',
		vitest: true,
	},
	{
		name: 'browser',
		about: 'the built pages in Chromium',
		command: ['vitest', 'run', '--project', 'browser'],
		after: 'build',
		vitest: true,
	},
];

/** A step that takes longer hangs. */
const limit = 15 * 60_000;

const root = join(import.meta.dirname, '..');
const names = steps.map(({ name }) => name);
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
	console.error(`Expected steps to be among ${names.join(', ')}, got ${unknown.join(', ')}.`);
	process.exit(1);
}

const total = { passed: 0, failed: 0 };
const failedSteps = new Set<string>();

for (const step of steps) {
	if (wanted.length > 0 && !wanted.includes(step.name)) continue;
	console.log(`\n== ${step.name}: ${step.about}`);
	const counts = await run(step);
	if (counts.failed > 0) failedSteps.add(step.name);
	total.passed += counts.passed;
	total.failed += counts.failed;
}

if (failedSteps.size > 0) console.log(`\nFailed: ${[...failedSteps].join(', ')}.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function run(step: Step): Promise<Counts> {
	if (step.after && failedSteps.has(step.after)) {
		console.log(`Not run, since ${step.after} failed.`);
		return { passed: 0, failed: 1, skipped: 0 };
	}
	const started = Date.now();
	const folder = await mkdtemp(join(tmpdir(), 'three-points-test-'));
	const report = join(folder, 'report.json');
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const { code, output } = await execute([...step.command, ...(step.vitest ? reporters : [])]);
	const counts = step.vitest
		? countTests(code, await readFile(report, 'utf8').catch(() => undefined))
		: { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
	await rm(folder, { recursive: true });

	const notes = output.split('\n').filter((line) => line.startsWith('note: '));
	console.log(counts.failed > 0 ? output.trimEnd() : notes.join('\n') || 'Nothing to remark.');
	const seconds = ((Date.now() - started) / 1000).toFixed(1);
	const skipped = counts.skipped > 0 ? ` (${counts.skipped} skipped, which counts as failed)` : '';
	const tests = step.vitest ? `${counts.passed} passed, ${counts.failed} failed${skipped}, ` : '';
	console.log(`${counts.failed > 0 ? 'FAILED' : 'ok'} (${tests}${seconds} s)`);
	return counts;
}

/** Runs a command of the project; what it prints comes back as one text. A command that does not start has code 127. */
function execute([command = '', ...args]: string[]): Promise<{ code: number; output: string }> {
	const { FORCE_COLOR: _, ...environment } = process.env;
	return new Promise((resolve) => {
		let output = '';
		const child = spawn(command, args, {
			cwd: root,
			stdio: ['ignore', 'pipe', 'pipe'],
			timeout: limit,
			env: {
				...environment,
				PATH: [join(root, 'node_modules', '.bin'), environment.PATH].join(delimiter),
				NO_COLOR: '1',
				ASTRO_TELEMETRY_DISABLED: '1',
			},
		});
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (text: string) => (output += text));
		}
		child.on('error', (error) => {
			resolve({ code: 127, output: `${command} did not start: ${error.message}` });
		});
		child.on('close', (code, signal) => {
			const end = signal ? `\nStopped by ${signal} after ${limit / 60_000} minutes.` : '';
			resolve({ code: code ?? 1, output: stripVTControlCharacters(output) + end });
		});
	});
}
