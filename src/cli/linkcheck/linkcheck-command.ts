import type { Command } from 'commander';
import { harmless } from '../../problems/harmless.ts';
import { exitCode } from '../../problems/exit-code.ts';
import { endOfParsing } from '../terminal/end-of-parsing.ts';
import { linkcheckProgram, type LinkcheckOptions } from './linkcheck-options.ts';
import { mergeCommand } from './merge-command.ts';
import type { Part } from './part.ts';
import { isDiskFault } from '../terminal/write-error.ts';

/**
 * What to do about an error that the user can fix, by the error's name: importing its class would
 * load everything that throws it.
 */
const hints: Readonly<Record<string, string>> = {
	ContentFolderError: ' Name another with `--content`.',
	SiteFolderError: ' Build the site with `npm run build`, or name another with `--dist`.',
	ReportFileError: ' Name another with `--format`.',
	BrowserPathError: ' Name another, or none.',
	InputError: '',
	LinkStateError: '',
	RevisionError: '',
};

/**
 * Runs the command.
 *
 * @param argv - As in Node's `process.argv`.
 * @returns Its exit code.
 */
export async function linkcheck(argv: readonly string[]): Promise<number> {
	let code: number = exitCode.clean;
	const program: Command = linkcheckProgram()
		// Options after `merge` belong to that command.
		.enablePositionalOptions()
		.exitOverride(endOfParsing)
		.action(async (options: LinkcheckOptions) => {
			code = await run(options);
		});
	program.addCommand(
		mergeCommand(() => {
			code = exitCode.clean;
		}).exitOverride(endOfParsing),
	);
	try {
		await program.parseAsync(argv);
		return code;
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		const isOfReport = error.name === 'ReportFileError';
		if (error.name === 'WriteError' || (isOfReport && isDiskFault(error))) {
			console.error(error.message);
			return exitCode.broke;
		}
		const hint = hints[error.name];
		if (hint === undefined) throw error;
		console.error(`${error.message}${hint}`);
		return exitCode.misconfigured;
	}
}

async function run(options: LinkcheckOptions): Promise<number> {
	const now = new Date().toISOString();
	const parts: Part[] = [];
	if (!options.site || options.all) {
		const { checkCited } = await import('./check-cited.ts');
		parts.push(await checkCited(options, now.slice(0, 10)));
	}
	if (options.site || options.all) {
		const { checkBuilt } = await import('./check-built.ts');
		parts.push(await checkBuilt(options));
	}
	const judged = parts.filter(({ isOffline }) => !isOffline);
	for (const { isOffline, lines } of parts)
		if (isOffline) console.error(lines.map(harmless).join('\n'));
	if (judged.length > 0) {
		const { reportParts } = await import('./report-parts.ts');
		await reportParts(judged, options, now);
	}
	// Anyone who relies on the file must not think that it was written.
	if (parts.some(({ isUnwritten }) => isUnwritten)) return exitCode.broke;
	const problems = parts.flatMap((part) => part.problems);
	if (problems.some(({ severity }) => severity === 'error')) return exitCode.problems;
	return parts.some(({ isCut }) => isCut) ? exitCode.broke : exitCode.clean;
}
