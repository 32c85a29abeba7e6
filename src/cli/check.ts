import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { checkFolder } from '../check/check-folder.ts';
import { rules } from '../check/rules.ts';
import { newestDay } from '../check/today.ts';
import { exitCode } from '../problems/exit-code.ts';
import { parseContent } from '../content/content.ts';
import { ContentFolderError, readContentFolder } from '../content/read-folder.ts';
import { recordsOf } from '../content/records.ts';
import { buildGraph } from '../model/graph/graph.ts';
import { asked } from '../fonts/letters.ts';
import type { Problem } from '../problems/problem.ts';
import { site } from '../site.ts';
import { nearest } from '../text/did-you-mean.ts';
import {
	type FormatChoice,
	formatOption,
	helpBaseFrom,
	ReportFileError,
	writeReports,
} from './formats.ts';
import { pageInTerminal } from './page-in-terminal.ts';
import { ruleFileOf } from './rule-file.ts';
import { printSummary } from './summary.ts';
import { terminalWidth } from './terminal-width.ts';
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
	.option(
		'--explain <rule>',
		'print the page of a rule: why it is, an example, what to do',
		knownRule,
	)
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

const colour = process.stdout.isTTY && process.stdout.hasColors();

try {
	process.exitCode = options.explain === undefined ? await run() : await explain(options.explain);
} catch (error) {
	if (!(error instanceof ContentFolderError || error instanceof ReportFileError)) throw error;
	const option = error instanceof ContentFolderError ? '--content' : '--format';
	console.error(`${error.message} Name another with \`${option}\`.`);
	process.exitCode = exitCode.broke;
}

async function run(): Promise<number> {
	const folder = options.content.replace(/(?<!\/)\/+$/, '');
	const now = new Date().toISOString();
	const checked = await checkFolder(folder, {
		publicFolder: 'public',
		today: newestDay(Date.now()),
		language: site.language,
		letters: asked,
	});
	const found = checked.problems.map((problem) => ({
		...problem,
		help: ruleFileOf(problem.rule),
	}));
	const problems = found.filter(isWanted(options));
	const helpBase = helpBaseFrom(process.env);
	const { report, mayFollow } = await writeReports(problems, options.format, {
		tool: `${site.name}: check`,
		rules,
		at: now,
		textOf,
		colour,
		width: terminalWidth(),
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
	const count = problems.length === 1 ? '1 problem' : `${String(problems.length)} problems`;
	say(`${String(checked.files)} files checked, ${count}.`);
	if (problems.some(({ severity }) => severity === 'error')) return exitCode.problems;
	const { maxWarnings = Infinity } = options;
	// What is left are warnings: an error has ended the run above.
	if (problems.length <= maxWarnings) return exitCode.clean;
	say(`At most ${String(maxWarnings)} warnings are allowed (\`--max-warnings\`).`);
	return exitCode.problems;
}

/** Whether a problem was asked for; where nothing is left out, each. */
function isWanted({ rule, only }: { rule?: string[]; only?: string[] }) {
	const below = only?.map((path) =>
		posix.normalize(path.replaceAll('\\', '/')).replace(/(?<!\/)\/+$/, ''),
	);
	return (problem: Problem): boolean =>
		(rule?.includes(problem.rule) ?? true) &&
		(below?.some((path) => `${posix.normalize(problem.place.file)}/`.startsWith(`${path}/`)) ??
			true);
}

/** Prints the page of a rule. */
async function explain(name: string): Promise<number> {
	const page = await readFile(new URL(`../../${ruleFileOf(name)}`, import.meta.url), 'utf8');
	console.log(pageInTerminal(page, { width: terminalWidth() ?? 80, colour }));
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
