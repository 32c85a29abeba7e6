import { lstat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { writeWhole } from '../../edit/write-whole.ts';
import { makeFolder } from './make-folder.ts';
import type { Problem } from '../../problems/problem.ts';
import type { ReportOptions } from '../../problems/report-options.ts';
import type { TextOf } from '../../problems/text-of-line.ts';

/** The formats of a report: for people, for programs, and for three kinds of CI. */
export const formats = ['terminal', 'json', 'sarif', 'junit', 'github'] as const;

export type Format = (typeof formats)[number];

/** A report that was asked for. */
export interface FormatChoice {
	format: Format;
	/** The file it is written to; the standard output if not given. */
	file?: string;
}

/** A report's file cannot be written. */
export class ReportFileError extends Error {
	override name = 'ReportFileError';
}

/** Formats that programs read whole, so nothing else may be in the output. */
const whole: ReadonlySet<Format> = new Set(['json', 'sarif', 'junit']);

/** The option `--format`, which can be repeated; its value is a list of choices. */
export function formatOption(): Option {
	const example = '`--format terminal --format sarif=problems.sarif`';
	return new Option(
		'--format <format[=file]>',
		`how to report (${formats.join(', ')}), and into which file; may be repeated: ${example} (default: terminal)`,
	).argParser(parseFormat);
}

/**
 * Reads one `--format` and adds it to those before it.
 *
 * @throws {InvalidArgumentError} If there is no such format, its file has no name or belongs to
 * another report, or two reports would mix in the output.
 */
export function parseFormat(value: string, before: readonly FormatChoice[] = []): FormatChoice[] {
	const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(value) ?? [];
	const format = formats.find((known) => known === name);
	if (!format) {
		throw new InvalidArgumentError(`Expected one of ${formats.join(', ')}, got \`${name}\`.`);
	}
	if (file === '') throw new InvalidArgumentError(`Expected a file name after \`${name}=\`.`);
	if (file !== undefined && before.some((other) => other.file === file)) {
		throw new InvalidArgumentError(
			`Expected a different file for each report, got \`${file}\` twice.`,
		);
	}
	const choices = [...before, { format, ...(file === undefined ? {} : { file }) }];
	const printed = choices.filter((choice) => choice.file === undefined);
	if (printed.length > 1 && printed.some((choice) => whole.has(choice.format))) {
		const names = printed.map((choice) => choice.format).join(' and ');
		throw new InvalidArgumentError(
			`Expected a file for all but one of ${names}, as in \`json=FILE\`.`,
		);
	}
	return choices;
}

/** What all reports of one run have in common. */
export interface ReportContext extends ReportOptions {
	textOf: TextOf;
	/** Whether to use ANSI colours in what is printed. */
	colour?: boolean;
	/** How the terminal report is ordered: by place, or with what fails the run after the rest. */
	by?: 'place' | 'severity';
	/** Columns of the terminal. */
	width?: number | undefined;
	/** Whether to print everything about each problem, however many there are. */
	verbose?: boolean;
}

/** What a run prints. */
export interface Printed {
	/** For the standard output; empty if there is nothing to say. */
	report: string;
	/** Whether the closing lines may follow it there, or must go to the standard error. */
	mayFollow: boolean;
}

/**
 * Writes the reports that go to files, and returns those to print.
 *
 * @throws {ReportFileError} If a file cannot be written.
 */
export async function writeReports(
	problems: readonly Problem[],
	choices: readonly FormatChoice[] = [{ format: 'terminal' }],
	context: ReportContext,
): Promise<Printed> {
	const printed: string[] = [];
	for (const { format, file } of choices) {
		const colour = file === undefined && context.colour === true;
		const report = await render(problems, format, { ...context, colour });
		if (file === undefined) printed.push(report);
		else await writeReport(file, report);
	}
	return {
		report: printed.filter(Boolean).join('\n\n'),
		mayFollow: !choices.some(({ format, file }) => file === undefined && whole.has(format)),
	};
}

/** Each reporter is loaded only when asked for: one of them loads a library for XML. */
async function render(
	problems: readonly Problem[],
	format: Format,
	context: ReportContext,
): Promise<string> {
	const { textOf, colour = false, by = 'place' } = context;
	switch (format) {
		case 'terminal': {
			const { width, verbose } = context;
			if (by === 'severity') {
				const { reportBySeverity } = await import('../../problems/terminal-by-severity.ts');
				return reportBySeverity(problems, textOf, { colour, width, verbose });
			}
			const { reportToTerminal } = await import('../../problems/terminal.ts');
			return reportToTerminal(problems, textOf, { colour, width });
		}
		case 'json': {
			const { reportToJson } = await import('../../problems/json.ts');
			return reportToJson(problems, context.links);
		}
		case 'sarif': {
			const { reportToSarif } = await import('../../problems/sarif.ts');
			return reportToSarif(problems, context);
		}
		case 'junit': {
			const { reportToJunit } = await import('../../problems/junit.ts');
			return reportToJunit(problems, context);
		}
		case 'github': {
			const { reportToGithub } = await import('../../problems/github.ts');
			return reportToGithub(problems);
		}
	}
}

async function writeReport(file: string, report: string): Promise<void> {
	try {
		await makeFolder(dirname(file));
		const text = report === '' ? '' : `${report}\n`;
		await ((await isReplaceable(file)) ? writeWhole(file, text) : writeFile(file, text));
	} catch (cause) {
		const reason = cause instanceof Error ? ` (${cause.message})` : '';
		throw new ReportFileError(`The report \`${file}\` cannot be written${reason}.`, { cause });
	}
}

/** Whether a file can be replaced by a new one. A pipe, a device or `/dev/stdout` cannot. */
async function isReplaceable(file: string): Promise<boolean> {
	return lstat(file).then(
		(found) => found.isFile(),
		() => true,
	);
}

/**
 * Where this revision of the project can be read, from the variables that GitHub and GitLab set in
 * their jobs. Links to the help pages use it.
 */
export function helpBaseFrom(
	environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
	const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA } = environment;
	if (GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_SHA) {
		return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}/`;
	}
	const { CI_PROJECT_URL, CI_COMMIT_SHA } = environment;
	return CI_PROJECT_URL && CI_COMMIT_SHA ? `${CI_PROJECT_URL}/-/blob/${CI_COMMIT_SHA}/` : undefined;
}
