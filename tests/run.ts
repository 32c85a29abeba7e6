/**
 * The whole test run: `npm test`, or `npm test -- lint unit` for some of the steps. It continues
 * after a failed step, so one run shows all errors, and ends with one line of counts.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { packageScript } from '../src/cli/build/package-script.ts';
import { countTests, type Counts } from './counts.ts';
import { coverageFaults, coverageFloor } from './coverage.ts';
import { runCommand } from './run-command.ts';

interface Step {
	name: string;
	about: string;
	/** A package with a command, or one of our own files; and its arguments. */
	command: [string, ...string[]];
	/** A step that must succeed first; otherwise this one says nothing useful. */
	after?: string;
	/** A step of the same stage whose end this one waits for, whether it succeeds or not. */
	waitsFor?: string;
	/** Vitest’s projects, if it is the command. Their tests are counted one by one. */
	projects?: readonly string[];
	/** Whether its coverage of `src` is compared with the floor. */
	covers?: boolean;
}

/** A step that runs the tests of one of Vitest's projects. */
function tests(project: string, about: string, more: Partial<Step> = {}): Step {
	return { name: project, about, ...vitest([project]), ...more };
}

/** The command for the tests of some of Vitest's projects. */
function vitest(projects: readonly string[]): Pick<Step, 'command' | 'projects'> {
	return {
		command: ['vitest', 'run', ...projects.flatMap((project) => ['--project', project])],
		projects,
	};
}

/**
 * TypeScript knows `astro:content` only after Astro has written its types, which a build does as
 * well.
 */
const sync: Step = {
	name: 'sync',
	about: 'the types that Astro makes',
	command: ['astro', 'sync'],
};

/**
 * Stages run one after the other; within one, two steps may run at the same time. Vitest uses all
 * processors, and takes all its steps of a stage in one run: no processor waits for the last test
 * of a step.
 */
const stages: Step[][] = [
	[
		{ name: 'build', about: 'the site into dist', command: ['astro', 'build'] },
		{ name: 'lint', about: 'ESLint', command: ['eslint', '.', '--max-warnings', '0'] },
		{ name: 'format', about: 'Prettier', command: ['prettier', '--check', '.'] },
		{
			name: 'content',
			about: 'the content rules',
			// A published article must have fields that the schemas make optional, such as a
			// section's verdict.
			command: ['src/cli/check.ts', '--max-warnings', '0'],
		},
		{
			name: 'unused',
			about: 'files, packages and exports, by Knip',
			command: ['knip', '--no-config-hints'],
		},
		// A build writes Astro's types, as `sync` does.
		{
			name: 'types',
			about: 'TypeScript, and rules that ask for types',
			command: ['oxlint'],
			waitsFor: 'build',
		},
		{
			name: 'components',
			about: 'the types of Astro’s components',
			command: ['astro', 'check', '--noSync', '--tsconfig', 'tsconfig.astro.json'],
			waitsFor: 'build',
		},
	],
	[tests('unit', 'pure code, and how much of it the tests reach', { covers: true })],
	[
		tests('browser', 'the built pages in Chromium', { after: 'build' }),
		tests('site', 'the built pages', { after: 'build' }),
		tests('long', 'many inputs, large ones and hostile ones'),
		tests('commands', 'our commands, as editors and CI run them'),
	],
];

/** A step that takes longer hangs: it is four times the longest step on a quiet machine. */
const limit = 40 * 60_000;

/** More room for new objects: garbage is collected in larger batches, in a fifth less time. */
const quickMemory = ['--max-semi-space-size=64'];

const root = join(import.meta.dirname, '..');
const names = stages.flat().map(({ name }) => name);
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
	console.error(`Expected steps to be among ${names.join(', ')}, got ${unknown.join(', ')}.`);
	process.exit(1);
}

/**
 * Node's compile cache, for this run only: copies of the project in other folders would pile up in
 * it.
 */
const compiled = await mkdtemp(join(tmpdir(), 'three-points-compiled-'));
const { FORCE_COLOR: _, ...environment } = process.env;
const env = {
	...environment,
	PATH: [join(root, 'node_modules', '.bin'), environment.PATH].join(delimiter),
	NO_COLOR: '1',
	// Hundreds of tests start one of our commands, and up to a third of the time of each is spent
	// on compiling.
	NODE_COMPILE_CACHE: compiled,
	ASTRO_TELEMETRY_DISABLED: '1',
};

const total = { passed: 0, failed: 0 };
const failedSteps = new Set<string>();
/** The steps that have begun, by name. */
const running = new Map<string, Promise<Counts>>();

const isWanted = ({ name }: Step) => wanted.length === 0 || wanted.includes(name);
if (!stages.flat().some((step) => step.name === 'build' && isWanted(step))) stages.unshift([sync]);

for (const stage of stages) {
	const wantedHere = stage.filter((step) => step === sync || isWanted(step));
	const lost = wantedHere.filter(({ after }) => after !== undefined && failedSteps.has(after));
	for (const step of lost) reportLost(step);
	const chosen = inOneRun(wantedHere.filter((step) => !lost.includes(step)));
	const isShared = chosen.length > 1;
	await Promise.all([runAll(chosen, isShared), runAll(chosen, isShared)]);
}

await rm(compiled, { recursive: true, force: true });
if (failedSteps.size > 0) console.log(`\nFailed: ${[...failedSteps].join(', ')}.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Counts a step as failed that cannot run without another one. */
function reportLost({ name, about, after }: Step): void {
	console.log(`\n== ${name}: ${about}\nNot run, since ${after} failed.`);
	failedSteps.add(name);
	total.failed += 1;
}

/** Makes one step of all those that Vitest runs. */
function inOneRun(steps: Step[]): Step[] {
	const together = steps.filter(({ projects }) => projects);
	if (together.length < 2) return steps;
	const step: Step = {
		name: together.map(({ name }) => name).join(', '),
		about: together.map(({ about }) => about).join('; '),
		...vitest(together.flatMap(({ projects = [] }) => projects)),
	};
	return [...steps.filter(({ projects }) => !projects), step];
}

/** Takes steps from the front until none is left; two loops may share one list. */
async function runAll(waiting: Step[], isShared: boolean): Promise<void> {
	for (let step = waiting.shift(); step; step = waiting.shift()) {
		await (step.waitsFor && running.get(step.waitsFor));
		const counting = run(step, isShared);
		running.set(step.name, counting);
		const counts = await counting;
		if (counts.failed > 0) failedSteps.add(step.name);
		total.passed += counts.passed;
		total.failed += counts.failed;
	}
}

/**
 * @param isShared - Whether another step may run at the same time, with its lines between those of
 *   this one.
 */
async function run(step: Step, isShared: boolean): Promise<Counts> {
	const print = (line: string) => {
		console.log(isShared ? `${step.name} | ${line}` : line);
	};
	console.log(`${isShared ? '' : '\n'}== ${step.name}: ${step.about}`);
	const started = Date.now();
	const folder = await mkdtemp(join(tmpdir(), 'three-points-test-'));
	const report = join(folder, 'report.json');
	const tested = join(folder, 'projects.txt');
	const reporters = [
		...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
		'--reporter=./tests/projects-reporter.ts',
	];
	// In a separate folder: a second run at the same time would delete what this one has measured.
	const coverage = join(folder, 'coverage');
	const measuring = ['--coverage.enabled', `--coverage.reportsDirectory=${coverage}`];
	const [command, ...args] = step.command;
	const script = command.endsWith('.ts') ? command : await packageScript(command);
	const { code, stopped } = await runCommand(
		[
			...quickMemory,
			script,
			...args,
			...(step.projects ? reporters : []),
			...(step.covers ? measuring : []),
		],
		{ folder: root, env: { ...env, TESTED_PROJECTS: tested }, limit, print },
	);
	const counts = step.projects
		? countTests(code, await readFile(report, 'utf8').catch(() => undefined))
		: { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
	if (step.projects) {
		const ran = await readFile(tested, 'utf8').catch(() => '');
		const silent = step.projects.filter((project) => !ran.split('\n').includes(project));
		for (const project of silent) print(`No test of ${project} ran.`);
		counts.failed += silent.length;
	}
	// Vitest reports no coverage if a test has failed.
	if (step.covers && counts.failed === 0) {
		const summary = join(coverage, 'coverage-summary.json');
		const json = await readFile(summary, 'utf8').catch(() => undefined);
		const faults = coverageFaults(json, coverageFloor);
		for (const fault of faults) print(fault);
		counts.failed += faults.length;
	}
	await rm(folder, { recursive: true });

	const seconds = ((Date.now() - started) / 1000).toFixed(1);
	const skipped = counts.skipped > 0 ? ` (${counts.skipped} skipped, which counts as failed)` : '';
	const tests = step.projects ? `${counts.passed} passed, ${counts.failed} failed${skipped}, ` : '';
	const end = stopped ? ', stopped' : '';
	console.log(
		`== ${step.name}: ${counts.failed > 0 ? 'FAILED' : 'ok'} (${tests}${seconds} s${end})`,
	);
	return counts;
}
