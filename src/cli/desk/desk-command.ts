import { Command } from 'commander';
import { ContentFolderError } from '../../content/read-folder.ts';
import { filesAfter, newProblems, type Renamed } from '../../desk/after.ts';
import type { Desk } from '../../desk/desk.ts';
import type { NewRecord } from '../../desk/new/new-record.ts';
import { requireRightValues } from '../../desk/new/wrong-values.ts';
import { type Change, ChangeError } from '../../edit/change.ts';
import { type RecordKind, recordKinds } from '../../model/kinds.ts';
import { exitCode } from '../../problems/exit-code.ts';
import { reportToTerminal } from '../../problems/terminal.ts';
import { nearest } from '../../text/wording/did-you-mean.ts';
import { listed } from '../../text/wording/listed.ts';
import { withoutSlash } from '../../text/addresses/without-slash.ts';
import { count } from '../../words/numbers.ts';
import { endOfParsing } from '../terminal/end-of-parsing.ts';
import { askYes, openDesk, showChange, shownMeanwhile, writeChange } from './desk-files.ts';
import { WriteError } from '../terminal/write-error.ts';

/** The kinds of record that editors write; only the link check writes captures. */
export const writtenKinds = recordKinds.filter((kind) => kind !== 'capture');

/** The same in a sentence. */
export const kindChoice = listed(writtenKinds, 'or');

/** Records that people ask for and that there are not, and why. */
const notYet: ReadonlyMap<string, string> = new Map([
	[
		'edition-note',
		'There are no edition notes yet: they belong to frozen editions of an article, which do not exist yet. To record an error of a text, use `npm run new -- correction`.',
	],
]);

/** Options of every command that writes into the content folder. */
export interface WriteOptions {
	content: string;
	article?: string;
	dryRun?: boolean;
	yes?: boolean;
}

/**
 * A command that changes the content: `--dry-run` only shows the change, `--yes` skips the
 * question.
 */
export function writingCommand(name: string, description: string): Command {
	return new Command(name)
		.description(description)
		.option('--content <folder>', 'the content folder', 'content')
		.option('--article <key>', 'the article, where several have a record of this name')
		.option('--dry-run', 'show what would change, and write nothing')
		.option('--yes', 'write without asking')
		.addHelpText('after', '\nExit code: 0 done, 1 it broke, 2 not done, 3 bad configuration.')
		.exitOverride(endOfParsing);
}

/** Reads the name of a kind of record. @throws {ChangeError} */
export function kindNamed(name: string): RecordKind {
	const kind = recordKinds.find((known) => known === name);
	if (kind) return kind;
	const why = notYet.get(name);
	if (why !== undefined) throw new ChangeError(why);
	const near = nearest(name, recordKinds);
	const rest = near === undefined ? `Write ${kindChoice}.` : `Did you mean \`${near}\`?`;
	throw new ChangeError(`There is no kind of record \`${name}\`. ${rest}`);
}

/**
 * Runs a command of the desk and returns its exit code. An editor's mistake is reported in a
 * sentence.
 */
export async function codeOfDesk(
	{ content }: Pick<WriteOptions, 'content'>,
	action: (desk: Desk) => Promise<number> | number,
): Promise<number> {
	try {
		return await action(await openDesk(withoutSlash(content)));
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		const isRefused = error instanceof ChangeError;
		const isFolder = error instanceof ContentFolderError;
		if (!isRefused && !isFolder && !(error instanceof WriteError)) throw error;
		console.error(isFolder ? `${error.message} Name another with \`--content\`.` : error.message);
		if (isFolder) return exitCode.misconfigured;
		return isRefused ? exitCode.problems : exitCode.broke;
	}
}

interface Carried {
	/** What the command did, in a few words. */
	done: string;
	/** The key that changed. */
	renamed?: Renamed;
	/**
	 * The record that is new, if the change writes one. It is written although it brings new errors,
	 * because it is seldom complete at once, but not with wrong values.
	 */
	record?: NewRecord;
}

/**
 * Shows a change, asks, and writes it; refuses what would break the content.
 *
 * @throws {ChangeError} If a new record has wrong values.
 */
export async function carryOut(
	desk: Desk,
	change: Change,
	{ dryRun, yes }: WriteOptions,
	{ done, renamed, record }: Carried,
): Promise<number> {
	const changed = filesAfter(desk.content, change);
	const problems = newProblems(desk, changed, { renamed, moves: change.moves });
	if (record) requireRightValues(desk.content, { record, change, problems });
	console.log(showChange(desk, change, changed));
	const errors = problems.filter(({ severity }) => severity === 'error');
	if (problems.length > 0) {
		console.log(`\n${record ? 'What is left to do' : 'Problems this would cause'}:\n`);
		console.log(
			reportToTerminal(problems, (file) => changed.get(file) ?? desk.content.texts.get(file)),
		);
	}
	if (errors.length > 0 && !record) {
		console.error(
			'\nNothing is written, because the content would no longer pass `npm run check`.',
		);
		return exitCode.problems;
	}
	if (dryRun) return exitCode.clean;
	// A renamed file counts once.
	const old = new Set(change.moves.map(({ from }) => from));
	const all = new Set([...changed.keys(), ...change.moves.map(({ to }) => to)]);
	const { size } = all.difference(old);
	if (!yes && !(await askYes(`\nWrite ${count(size, 'file')}?`))) {
		console.error('\nNothing is written. `--yes` writes without asking.');
		return exitCode.problems;
	}
	const meanwhile = await writeChange(desk, changed, change.moves);
	if (meanwhile.length > 0) {
		console.log(await shownMeanwhile(desk, meanwhile));
		console.error(
			`\nNothing is written, because ${meanwhile.join(', ')} changed in the meantime. Run it again.`,
		);
		return exitCode.problems;
	}
	console.log(`\n${done}`);
	return exitCode.clean;
}
