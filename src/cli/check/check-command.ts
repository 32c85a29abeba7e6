/** Runs `npm run check`, with its arguments. */
import { readFile } from 'node:fs/promises';
import { checkFolder } from '../../check/run/check-folder.ts';
import { rules } from '../../check/rules.ts';
import { conditionsAt } from '../../check/conditions.ts';
import { restsOnStates, weighedClaims } from '../../check/evidence/weighed-claims.ts';
import { exitCode } from '../../problems/exit-code.ts';
import { parseContent } from '../../content/parse-content.ts';
import { ContentFolderError, readContentFolder } from '../../content/read-folder.ts';
import { recordsOf } from '../../content/records.ts';
import { buildGraph } from '../../model/graph/graph.ts';
import { site } from '../../site.ts';
import { count } from '../../words/numbers.ts';
import { type CheckOptions, isWanted, readCheckOptions } from './check-options.ts';
import { countProblems } from '../terminal/count-problems.ts';
import { helpBaseFrom, ReportFileError, writeReports } from '../terminal/formats.ts';
import { hasColour } from '../terminal/has-colour.ts';
import { OnlyError, requireFiles } from './only.ts';
import { openCheckCache } from './open-check-cache.ts';
import { pageInTerminal } from './page-in-terminal.ts';
import { ruleFileOf } from '../docs/rule-file.ts';
import { printSummary } from './summary.ts';
import { terminalWidth } from '../terminal/terminal-width.ts';
import { textOfFile } from '../terminal/text-of-file.ts';
import { WriteError } from '../terminal/write-error.ts';

const publicFolder = 'public';

/**
 * Runs the command.
 *
 * @param argv - As in Node's `process.argv`.
 * @returns Its exit code.
 */
export async function check(argv: readonly string[]): Promise<number> {
	const options = readCheckOptions(argv);
	try {
		if (options.explain !== undefined) return await explain(options.explain);
		if (options.watch) return await watch(options);
		return (options.fix ? await fix(options) : undefined) ?? (await run(options));
	} catch (error) {
		const hint = hintFor(error);
		if (hint === undefined || !(error instanceof Error)) throw error;
		console.error(`${error.message}${hint}`);
		return error instanceof WriteError ? exitCode.broke : exitCode.misconfigured;
	}
}

/** What to do about an error that the user can fix; `undefined` for one that is our own. */
function hintFor(error: unknown): string | undefined {
	if (error instanceof OnlyError || error instanceof WriteError) return '';
	if (error instanceof ContentFolderError) return ' Name another with `--content`.';
	return error instanceof ReportFileError ? ' Name another with `--format`.' : undefined;
}

/** What an earlier run found, if the cache is wanted. */
function kept({ cache, content: folder }: CheckOptions) {
	return cache ? { cache: openCheckCache(folder) } : {};
}

async function run(options: CheckOptions): Promise<number> {
	const { content: folder } = options;
	if (options.only) await requireFiles(folder, options.only);
	const now = new Date().toISOString();
	const checked = await checkFolder(folder, {
		publicFolder,
		...kept(options),
		...conditionsAt(Date.now()),
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
		textOf: textOfFile,
		colour: hasColour(),
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
		const onStates = Map.groupBy(
			weighedClaims(content).filter(restsOnStates),
			({ claim }) => claim.article,
		);
		const printed = articles.map((article) =>
			printSummary(article, { stateOnly: onStates.get(article.key)?.length ?? 0 }),
		);
		say(`${printed.join('\n\n')}\n`);
	}
	say(`${count(checked.files, 'file')} checked, ${countProblems(problems)}.`);
	if (problems.some(({ severity }) => severity === 'error')) return exitCode.problems;
	const { maxWarnings = Infinity } = options;
	// Only warnings are left: an error has ended the run above.
	if (problems.length <= maxWarnings) return exitCode.clean;
	say(`At most ${count(maxWarnings, 'warning')} allowed (\`--max-warnings\`).`);
	return exitCode.problems;
}

/** Fixes what can be fixed. @returns The exit code; `undefined` if the check goes on. */
async function fix(options: CheckOptions): Promise<number | undefined> {
	const { content: folder } = options;
	if (options.only) await requireFiles(folder, options.only);
	const { fixContent } = await import('./fix-content.ts');
	const { dryRun = false, checked } = options;
	const fixed = await fixContent(folder, { isWanted: isWanted(options), checked, dryRun });
	if (fixed.diff !== undefined) console.log(`${fixed.diff}\n`);
	// On the standard error, so a report or a diff for programs has the standard output to itself.
	console.error(dryRun ? fixed.message : `${fixed.message}\n`);
	if (!fixed.isDone) return exitCode.problems;
	if (!dryRun) return undefined;
	return fixed.places > 0 ? exitCode.problems : exitCode.clean;
}

/** Loaded only when asked for: the code that watches files is slow to load. */
async function watch(options: CheckOptions): Promise<number> {
	const { content: folder } = options;
	const { watchCheck } = await import('./watch-check.ts');
	const width = terminalWidth();
	if (options.only) await requireFiles(folder, options.only);
	await watchCheck(folder, {
		publicFolder,
		...kept(options),
		isWanted: isWanted(options),
		colour: hasColour(),
		width,
	});
	return exitCode.clean;
}

/** Prints the page of a rule. */
async function explain(name: string): Promise<number> {
	const page = await readFile(new URL(`../../../${ruleFileOf(name)}`, import.meta.url), 'utf8');
	console.log(pageInTerminal(page, { width: terminalWidth() ?? 80, colour: hasColour() }));
	return exitCode.clean;
}
