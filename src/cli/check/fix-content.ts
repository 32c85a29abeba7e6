import { certainFixes } from '../../desk/fixes/certain-fixes.ts';
import { type Change, changedFiles, noChange, type Splice } from '../../edit/change.ts';
import type { Problem } from '../../problems/problem.ts';
import { placeAt } from '../../text/place-at.ts';
import { count } from '../../words/numbers.ts';
import { openDesk, showChange, writeChange } from '../desk/desk-files.ts';

interface FixContentOptions {
	/** Which problems to fix, by their rule and place. */
	isWanted: (problem: Pick<Problem, 'rule' | 'place'>) => boolean;
	/** The `checked` day to give to claims without one. */
	checked: string | undefined;
	/** Whether to show the changes without writing them. */
	dryRun: boolean;
}

/** The result of a run of fixes. */
interface Fixed {
	/** How many places were fixed, or would be. */
	places: number;
	/** The changes as a unified diff, if the run only shows them. */
	diff?: string;
	/** What was done, for people, or why nothing was written. */
	message: string;
	/** Whether nothing prevented the fixes. */
	isDone: boolean;
}

/**
 * Fixes what has one right answer. It replaces only the wrong words, and leaves the rest of the
 * file.
 *
 * @throws {ContentFolderError} If the folder cannot be read.
 * @throws {WriteError} If a file cannot be written.
 */
export async function fixContent(
	folder: string,
	{ isWanted, checked, dryRun }: FixContentOptions,
): Promise<Fixed> {
	const desk = await openDesk(folder);
	const textOf = (file: string) => desk.content.texts.get(file);
	const wanted = certainFixes(desk, { checked }).filter(({ rule, splice: { file, start } }) =>
		isWanted({ rule, place: placeAt(file, textOf(file) ?? '', start) }),
	);
	const fixes = withoutMeeting(wanted.map(({ splice }) => splice));
	if (fixes.length === 0) return { places: 0, message: 'Nothing to fix.', isDone: true };
	const change: Change = { ...noChange(), splices: fixes };
	const changed = changedFiles(change, textOf);
	const size = `${count(fixes.length, 'place')} in ${count(changed.size, 'file')}`;
	if (dryRun) {
		const diff = showChange(desk, change, changed);
		const message = `Would fix ${size}; nothing is written.`;
		return { places: fixes.length, diff, message, isDone: true };
	}
	const meanwhile = await writeChange(desk, changed);
	if (meanwhile.length > 0) {
		const message = `Nothing is written, because ${meanwhile.join(', ')} changed in the meantime. Run it again.`;
		return { places: 0, message, isDone: false };
	}
	const lines = [...Map.groupBy(fixes, ({ file }) => file)].map(
		([file, some]) => `  ${file}: ${count(some.length, 'place')}`,
	);
	const message = [`Fixed ${size}:`, ...lines].join('\n');
	return { places: fixes.length, message, isDone: true };
}

/** Of two fixes that overlap, keeps the first; the next run finds the other. */
function withoutMeeting(splices: readonly Splice[]): Splice[] {
	const kept: Splice[] = [];
	const inOrder = splices.toSorted((a, b) =>
		a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1,
	);
	for (const splice of inOrder) {
		const last = kept.at(-1);
		if (last?.file !== splice.file || last.end <= splice.start) kept.push(splice);
	}
	return kept;
}
