import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import { conditionsAt } from '../check/conditions.ts';
import { checkFolder } from '../check/check-folder.ts';
import { rules } from '../check/rules.ts';
import { exitCode } from '../problems/exit-code.ts';
import { parseContent } from '../content/content.ts';
import { ContentFolderError, readContentFolder } from '../content/read-folder.ts';
import { recordsOf } from '../content/records.ts';
import { buildGraph } from '../model/graph/graph.ts';
import type { Problem } from '../problems/problem.ts';
import { site } from '../site.ts';
import { nearest } from '../text/did-you-mean.ts';
import { withoutSlash } from '../text/without-slash.ts';
import { count } from '../words/numbers.ts';
import {
	type FormatChoice,
	formatOption,
	helpBaseFrom,
	ReportFileError,
	writeReports,
} from './formats.ts';
import { isBelow, OnlyError, requireFiles } from './only.ts';
import { printSummary } from './summary.ts';
import { parseCount } from './units.ts';

/** The name of a rule. @throws {InvalidArgumentError} If there is none of that name; it says what is near. */
function knownRule(name: string): string {
	const names = rules.map((rule) => rule.name);
	if (names.includes(name)) return name;
	const near = nearest(name, names);
	throw new InvalidArgumentError(
		near === undefined ? 'docs/rules.md lists them.' : `Did you mean \`${near}\`?`,
	);
}

const program = new Command('check')
	.description(
		'Check the content: schemas, marks, claims, evidence, sources. No network, no build.',
	)
	.option('--content <folder>', 'the content folder', 'content')
	.option('--summary', 'print the counts of each article as well')
	.option(
		'--max-warnings <number>',
		'fail when there are more warnings than this, as in `--max-warnings 0`',
		parseCount(0),
	)
	.option(
		'--rule <name>',
		'report what this rule finds alone; may be repeated',
		(name: string, before: string[] | undefined) => [...(before ?? []), knownRule(name)],
	)
	.option(
		'--only <path>',
		'report what is below this file or folder alone; may be repeated',
		(path: string, before: string[] | undefined) => [...(before ?? []), path],
	)
	.option('--explain <rule>', 'print what a rule holds editors to, and nothing else', knownRule)
	.addOption(formatOption())
	.addHelpText('after', '\nExit code: 0 clean, 1 it broke, 2 problems found.')
	.exitOverride((error) => process.exit(error.exitCode === 0 ? exitCode.clean : exitCode.broke))
	.parse();

const options = program.opts<{
	content: string;
	summary?: boolean;
	maxWarnings?: number;
	rule?: string[];
	only?: string[];
	explain?: string;
	format?: FormatChoice[];
}>();

try {
	process.exitCode = options.explain === undefined ? await run() : await explain(options.explain);
} catch (error) {
	const hint = hintFor(error);
	if (hint === undefined || !(error instanceof Error)) throw error;
	console.error(`${error.message}${hint}`);
	process.exitCode = exitCode.broke;
}

/** What to do about an error that is no fault of ours; `undefined` for one that is. */
function hintFor(error: unknown): string | undefined {
	if (error instanceof OnlyError) return '';
	if (error instanceof ContentFolderError) return ' Name another with `--content`.';
	return error instanceof ReportFileError ? ' Name another with `--format`.' : undefined;
}

async function run(): Promise<number> {
	const folder = withoutSlash(options.content);
	if (options.only) await requireFiles(folder, options.only);
	const now = new Date().toISOString();
	const checked = await checkFolder(folder, {
		publicFolder: 'public',
		...conditionsAt(Date.now()),
	});
	const found = checked.problems.map((problem) => ({
		...problem,
		help: `docs/rules.md#${problem.rule}`,
	}));
	const problems = found.filter(isWanted(options));
	const helpBase = helpBaseFrom(process.env);
	const { report, mayFollow } = await writeReports(problems, options.format, {
		tool: `${site.name}: check`,
		rules,
		at: now,
		textOf,
		colour: process.stdout.isTTY && process.stdout.hasColors(),
		...(helpBase === undefined ? {} : { helpBase }),
	});
	const say = mayFollow ? console.log : console.error;
	if (report !== '') {
		console.log(report);
		if (mayFollow) console.log();
	}
	if (options.summary && found.every(({ severity }) => severity !== 'error')) {
		const content = parseContent(folder, await readContentFolder(folder));
		const { articles } = buildGraph(recordsOf(content));
		say(`${articles.map(printSummary).join('\n\n')}\n`);
	}
	say(`${count(checked.files, 'file')} checked, ${count(problems.length, 'problem')}.`);
	if (problems.some(({ severity }) => severity === 'error')) return exitCode.problems;
	const { maxWarnings = Infinity } = options;
	// What is left are warnings: an error has ended the run above.
	if (problems.length <= maxWarnings) return exitCode.clean;
	say(`At most ${count(maxWarnings, 'warning')} allowed (\`--max-warnings\`).`);
	return exitCode.problems;
}

/** Whether a problem was asked for; where nothing is left out, each. */
function isWanted({ rule, only }: { rule?: string[]; only?: string[] }) {
	return (problem: Problem): boolean =>
		(rule?.includes(problem.rule) ?? true) && (!only || isBelow(problem.place.file, only));
}

/** Prints the part of `docs/rules.md` that is about a rule. */
async function explain(name: string): Promise<number> {
	const page = await readFile(new URL('../../docs/rules.md', import.meta.url), 'utf8');
	const [part = ''] = page.split(/^(?=##)/m).filter((some) => some.startsWith(`### ${name}\n`));
	console.log(part.trim());
	return exitCode.clean;
}

/** The text of a file that a problem stands in, for the lines that a report shows. */
function textOf(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}
