import { Command } from 'commander';
import { ContentFolderError } from '../content/read-folder.ts';
import type { Desk } from '../desk/desk.ts';
import { type Change, ChangeError } from '../edit/change.ts';
import { type RecordKind, recordKinds } from '../model/kinds.ts';
import { exitCode } from '../problems/exit-code.ts';
import { reportToTerminal } from '../problems/terminal.ts';
import { nearest } from '../text/did-you-mean.ts';
import {
	askYes,
	filesAfter,
	newProblems,
	openDesk,
	showChange,
	writeChange,
} from './desk-files.ts';

/** Options that every command has which writes into the content folder. */
export interface WriteOptions {
	content: string;
	article?: string;
	dryRun?: boolean;
	yes?: boolean;
}

/** A command that changes the content: `--dry-run` shows, `--yes` asks no question. */
export function writingCommand(name: string, description: string): Command {
	return new Command(name)
		.description(description)
		.option('--content <folder>', 'the content folder', 'content')
		.option('--article <key>', 'the article, where several have a record of this name')
		.option('--dry-run', 'show what would change, and write nothing')
		.option('--yes', 'write without asking')
		.addHelpText('after', '\nExit code: 0 done, 1 it broke, 2 not done.')
		.exitOverride((error) => process.exit(error.exitCode === 0 ? exitCode.clean : exitCode.broke));
}

/** Reads the name of a kind of record. @throws {ChangeError} */
export function kindNamed(name: string): RecordKind {
	const kind = recordKinds.find((known) => known === name);
	if (kind) return kind;
	const near = nearest(name, recordKinds);
	const rest =
		near === undefined ? `Write one of ${recordKinds.join(', ')}.` : `Did you mean \`${near}\`?`;
	throw new ChangeError(`There is no kind of record \`${name}\`. ${rest}`);
}

/** Reads fields from a command line, `--title="…"` or `--title "…"`. @throws {ChangeError} If something is no field. */
export function fieldsFrom(args: readonly string[]): Record<string, string> {
	const { fields, rest } = takeFields(args);
	const [other] = rest;
	if (other !== undefined) {
		throw new ChangeError(`\`${other}\` is no field: write \`--field="value"\`.`);
	}
	return fields;
}

/** Takes the fields out of a command line; the rest is what stands between them. @throws {ChangeError} If one has no value. */
export function takeFields(args: readonly string[]): {
	fields: Record<string, string>;
	rest: string[];
} {
	const fields: Record<string, string> = {};
	const rest: string[] = [];
	for (let index = 0; index < args.length; index++) {
		const argument = args[index] ?? '';
		const [, name, joined] = /^--([\w.]+)(?:=(.*))?$/s.exec(argument) ?? [];
		if (name === undefined) {
			rest.push(argument);
			continue;
		}
		const next = args[index + 1];
		if (joined === undefined && (next === undefined || next.startsWith('--'))) {
			throw new ChangeError(`\`${argument}\` has no value: write \`${argument}="value"\`.`);
		}
		fields[name] = joined ?? next ?? '';
		if (joined === undefined) index++;
	}
	return { fields, rest };
}

/** Runs a command of the desk and sets the exit code of the program. */
export async function runDesk(
	options: Pick<WriteOptions, 'content'>,
	action: (desk: Desk) => Promise<number> | number,
): Promise<void> {
	process.exitCode = await codeOfDesk(options, action);
}

/** Runs a command of the desk for its exit code; what an editor got wrong is told in a sentence. */
export async function codeOfDesk(
	{ content }: Pick<WriteOptions, 'content'>,
	action: (desk: Desk) => Promise<number> | number,
): Promise<number> {
	try {
		return await action(await openDesk(content.replace(/(?<!\/)\/+$/, '')));
	} catch (error) {
		const isExpected = error instanceof ChangeError || error instanceof ContentFolderError;
		const isDisk = error instanceof Error && 'syscall' in error;
		if (!isExpected && !isDisk) throw error;
		console.error(isDisk ? `It cannot be written: ${error.message}.` : error.message);
		return isExpected ? exitCode.problems : exitCode.broke;
	}
}

interface Carried {
	/** What was done, in a few words. */
	done: string;
	/** Whether a change that brings new errors may be written: a new record is seldom whole at once. */
	mayBeUnfinished?: boolean;
}

/** Shows a change, asks, and writes it; refuses what would break the content. */
export async function carryOut(
	desk: Desk,
	change: Change,
	{ dryRun, yes }: WriteOptions,
	{ done, mayBeUnfinished = false }: Carried,
): Promise<number> {
	const changed = filesAfter(desk, change);
	console.log(showChange(desk, change, changed));
	const problems = newProblems(desk, changed);
	const errors = problems.filter(({ severity }) => severity === 'error');
	if (problems.length > 0) {
		console.log(`\n${mayBeUnfinished ? 'What is left to do' : 'What it would bring'}:\n`);
		console.log(
			reportToTerminal(problems, (file) => changed.get(file) ?? desk.content.texts.get(file)),
		);
	}
	if (errors.length > 0 && !mayBeUnfinished) {
		console.error('\nNothing is written: the content would no longer pass `npm run check`.');
		return exitCode.problems;
	}
	if (dryRun) return exitCode.clean;
	if (!yes && !(await askYes(`\nWrite ${String(changed.size)} files?`))) {
		console.error('\nNothing is written. `--yes` writes without asking.');
		return exitCode.problems;
	}
	const meanwhile = await writeChange(desk, changed);
	if (meanwhile.length > 0) {
		console.error(`\nNothing is written: ${meanwhile.join(', ')} changed meanwhile. Run it again.`);
		return exitCode.problems;
	}
	console.log(`\n${done}`);
	return exitCode.clean;
}
