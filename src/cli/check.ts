import { Command } from 'commander';
import { checkContent } from '../check/check-content.ts';
import { rules } from '../check/rules.ts';
import { newestDay } from '../check/today.ts';
import { exitCode } from '../problems/exit-code.ts';
import { parseContent } from '../content/content.ts';
import { readPictures } from '../content/read-pictures.ts';
import { ContentFolderError, readContentFolder } from '../content/read-folder.ts';
import { recordsOf } from '../content/records.ts';
import { buildGraph } from '../model/graph/graph.ts';
import { asked } from '../fonts/letters.ts';
import { site } from '../site.ts';
import {
	type FormatChoice,
	formatOption,
	helpBaseFrom,
	ReportFileError,
	writeReports,
} from './formats.ts';
import { printSummary } from './summary.ts';
import { parseCount } from './units.ts';

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
	.addOption(formatOption())
	.addHelpText('after', '\nExit code: 0 clean, 1 it broke, 2 problems found.')
	.exitOverride((error) => process.exit(error.exitCode === 0 ? exitCode.clean : exitCode.broke))
	.parse();

const options = program.opts<{
	content: string;
	summary?: boolean;
	maxWarnings?: number;
	format?: FormatChoice[];
}>();

try {
	process.exitCode = await run();
} catch (error) {
	if (!(error instanceof ContentFolderError || error instanceof ReportFileError)) throw error;
	const option = error instanceof ContentFolderError ? '--content' : '--format';
	console.error(`${error.message} Name another with \`${option}\`.`);
	process.exitCode = exitCode.broke;
}

async function run(): Promise<number> {
	const folder = options.content.replace(/(?<!\/)\/+$/, '');
	const files = await readContentFolder(folder);
	const content = parseContent(folder, files, {
		pictures: await readPictures(folder, 'public'),
	});
	const now = new Date().toISOString();
	const problems = checkContent({
		content,
		today: newestDay(Date.now()),
		language: site.language,
		letters: asked,
	}).map((problem) => ({ ...problem, help: `docs/rules.md#${problem.rule}` }));
	const helpBase = helpBaseFrom(process.env);
	const { report, mayFollow } = await writeReports(problems, options.format, {
		tool: `${site.name}: check`,
		rules,
		at: now,
		textOf: (file) => content.texts.get(file),
		colour: process.stdout.isTTY && process.stdout.hasColors(),
		...(helpBase === undefined ? {} : { helpBase }),
	});
	const say = mayFollow ? console.log : console.error;
	if (report !== '') {
		console.log(report);
		if (mayFollow) console.log();
	}
	if (options.summary && problems.every(({ severity }) => severity !== 'error')) {
		const { articles } = buildGraph(recordsOf(content));
		say(`${articles.map(printSummary).join('\n\n')}\n`);
	}
	const count = problems.length === 1 ? '1 problem' : `${String(problems.length)} problems`;
	say(`${String(files.length)} files checked, ${count}.`);
	if (problems.some(({ severity }) => severity === 'error')) return exitCode.problems;
	const { maxWarnings = Infinity } = options;
	// What is left are warnings: an error has ended the run above.
	if (problems.length <= maxWarnings) return exitCode.clean;
	say(`At most ${String(maxWarnings)} warnings are allowed (\`--max-warnings\`).`);
	return exitCode.problems;
}
