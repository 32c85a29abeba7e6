import { Command } from 'commander';
import { checkContent } from '../check/check-content.ts';
import { exitCode } from '../problems/exit-code.ts';
import { reportToTerminal } from '../problems/terminal.ts';
import { parseContent } from '../reader/content.ts';
import { ContentFolderError, readContentFolder } from '../reader/read-folder.ts';
import { recordsOf } from '../reader/records.ts';
import { buildGraph } from '../evidence/graph.ts';
import { site } from '../site.ts';
import { printSummary } from './summary.ts';

const program = new Command('check')
	.description(
		'Check the content: schemas, marks, claims, evidence, sources. No network, no build.',
	)
	.option('--content <folder>', 'the content folder', 'content')
	.option('--summary', 'print the counts of each article as well')
	.addHelpText('after', '\nExit code: 0 clean, 1 it broke, 2 problems found.')
	.exitOverride((error) => process.exit(error.exitCode === 0 ? exitCode.clean : exitCode.broke))
	.parse();

const options = program.opts<{ content: string; summary?: boolean }>();

try {
	process.exitCode = await run();
} catch (error) {
	if (!(error instanceof ContentFolderError)) throw error;
	console.error(`${error.message} Name another with \`--content\`.`);
	process.exitCode = exitCode.broke;
}

async function run(): Promise<number> {
	const folder = options.content.replace(/\/+$/, '');
	const files = await readContentFolder(folder);
	const content = parseContent(folder, files);
	const today = new Date().toISOString().slice(0, 10);
	const problems = checkContent({ content, today, language: site.language });
	if (problems.length > 0) {
		const textOf = (file: string) => content.texts.get(file);
		console.log(
			reportToTerminal(problems, textOf, {
				colour: process.stdout.isTTY && process.stdout.hasColors(),
			}),
		);
		console.log();
	}
	if (options.summary && problems.length === 0) {
		const { articles } = buildGraph(recordsOf(content));
		console.log(articles.map(printSummary).join('\n\n'));
		console.log();
	}
	const count = problems.length === 1 ? '1 problem' : `${String(problems.length)} problems`;
	console.log(`${String(files.length)} files checked, ${count}.`);
	return problems.some(({ severity }) => severity === 'error') ? exitCode.problems : exitCode.clean;
}
