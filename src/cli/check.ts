/** Checks the content: `npm run check`. */
import { readFile } from 'node:fs/promises';
import { checkFolder } from '../check/check-folder.ts';
import { rules } from '../check/rules.ts';
import { newestDay } from '../check/today.ts';
import { exitCode } from '../problems/exit-code.ts';
import { parseContent } from '../content/content.ts';
import { ContentFolderError, readContentFolder } from '../content/read-folder.ts';
import { recordsOf } from '../content/records.ts';
import { buildGraph } from '../model/graph/graph.ts';
import { asked } from '../fonts/letters.ts';
import { site } from '../site.ts';
import { isWanted, readCheckOptions } from './check-options.ts';
import { helpBaseFrom, ReportFileError, writeReports } from './formats.ts';
import { pageInTerminal } from './page-in-terminal.ts';
import { ruleFileOf } from './rule-file.ts';
import { printSummary } from './summary.ts';
import { terminalWidth } from './terminal-width.ts';
import { textOfFile } from './text-of-file.ts';

const options = readCheckOptions();
const folder = options.content;
const colour = process.stdout.isTTY && process.stdout.hasColors();
const input = { publicFolder: 'public', language: site.language, letters: asked };

try {
	if (options.explain !== undefined) process.exitCode = await explain(options.explain);
	else if (options.watch) await watch();
	else process.exitCode = await run();
} catch (error) {
	if (!(error instanceof ContentFolderError || error instanceof ReportFileError)) throw error;
	const option = error instanceof ContentFolderError ? '--content' : '--format';
	console.error(`${error.message} Name another with \`${option}\`.`);
	process.exitCode = exitCode.broke;
}

async function run(): Promise<number> {
	const now = new Date().toISOString();
	const checked = await checkFolder(folder, { ...input, today: newestDay(Date.now()) });
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
		textOf: textOfFile,
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

/** Loaded when it is asked for: what watches files takes its time to load. */
async function watch(): Promise<void> {
	const { watchCheck } = await import('./watch-check.ts');
	const width = terminalWidth();
	await watchCheck(folder, { ...input, isWanted: isWanted(options), colour, width });
}

/** Prints the page of a rule. */
async function explain(name: string): Promise<number> {
	const page = await readFile(new URL(`../../${ruleFileOf(name)}`, import.meta.url), 'utf8');
	console.log(pageInTerminal(page, { width: terminalWidth() ?? 80, colour }));
	return exitCode.clean;
}
