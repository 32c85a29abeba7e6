import { mkdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { createTwoFilesPatch } from 'diff';
import { conditionsAt } from '../../check/conditions.ts';
import { parseContent } from '../../content/parse-content.ts';
import { readContentFolder } from '../../content/read-folder.ts';
import { readPictures } from '../../content/read-pictures.ts';
import type { Desk } from '../../desk/desk.ts';
import { type Change, type ChangedFiles, noChange } from '../../edit/change.ts';
import { type Staged, stageText, writeWhole } from '../../edit/write-whole.ts';
import { WriteError } from '../terminal/write-error.ts';

/** Reads and parses a content folder for the tools of the desk. @throws {ContentFolderError} */
export async function openDesk(folder: string): Promise<Desk> {
	const files = await readContentFolder(folder);
	const pictures = await readPictures(folder, 'public');
	const content = parseContent(folder, files, { pictures });
	return { content, ...conditionsAt(Date.now()) };
}

/** What a change does to the files, for people: removed and added lines, and renamed files. */
export function showChange({ content }: Desk, change: Change, changed: ChangedFiles): string {
	const moved = new Map(change.moves.map(({ from, to }) => [to, from]));
	const lines = change.moves.map(({ from, to }) => `${from} → ${to}`);
	for (const [file, text] of changed) {
		if (text === undefined && change.moves.some(({ from }) => from === file)) continue;
		const from = moved.get(file) ?? file;
		const before = content.texts.get(from) ?? '';
		if (before === (text ?? '')) continue;
		const patch = createTwoFilesPatch(
			from,
			text === undefined ? 'removed' : file,
			before,
			text ?? '',
			'',
			'',
			{ context: 0 },
		);
		lines.push(patch.replace(/^(?:Index: .*\n)?=+\n/, '').trimEnd());
	}
	return lines.join('\n');
}

/**
 * What others have changed in files since they were read, shown when nothing is written because of
 * it.
 */
export async function shownMeanwhile(desk: Desk, files: readonly string[]): Promise<string> {
	const now = await Promise.all(
		files.map(async (file) => [file, await readFile(file, 'utf8').catch(() => undefined)] as const),
	);
	return `\nIn the meantime:\n\n${showChange(desk, noChange(), new Map(now))}`;
}

/** The files that somebody else has changed since they were read. */
async function changedMeanwhile({ content }: Desk, changed: ChangedFiles): Promise<string[]> {
	const now = new Map(
		(await readContentFolder(content.folder)).map(({ path, text }) => [path, text]),
	);
	return [...changed.keys()].filter((file) => now.get(file) !== content.texts.get(file));
}

/**
 * Writes a change: first all new texts into temporary files, then each to its place, and then it
 * removes files. If one text cannot be written, nothing changes. If one cannot be put in its place,
 * the changes before it are undone.
 *
 * @param moves - Files that are renamed; those that are not text appear only here.
 * @returns The files that somebody else has changed meanwhile; if there are any, nothing is
 * written.
 * @throws {WriteError}
 */
export async function writeChange(
	desk: Desk,
	changed: ChangedFiles,
	moves: Change['moves'] = [],
): Promise<string[]> {
	const meanwhile = await changedMeanwhile(desk, changed);
	if (meanwhile.length > 0) return meanwhile;
	const staged = await stageAll(changed);
	const { texts } = desk.content;
	const gone = [...changed].flatMap(([file, text]) => (text === undefined ? [file] : []));
	const pictures = moves.filter(({ from }) => !texts.has(from));
	const steps: Step[] = [
		...staged.map((one) => ({ ...one, undo: () => restore(one.file, texts.get(one.file)) })),
		...pictures.map(({ from, to }) => ({
			file: to,
			put: () => moveFile(from, to),
			undo: () => moveFile(to, from),
		})),
		...gone.map((file) => ({
			file,
			put: () => rm(file, { force: true }),
			undo: () => restore(file, texts.get(file)),
		})),
	];
	const done: Step[] = [];
	for (const step of steps) {
		try {
			await step.put();
		} catch (cause) {
			for (const { drop } of staged) await drop();
			for (const { undo } of done) await undo();
			throw new WriteError(step.file, { cause });
		}
		done.push(step);
	}
	for (const file of [...gone, ...pictures.map(({ from }) => from)]) {
		await removeEmptyFolders(dirname(file), desk.content.folder);
	}
	return [];
}

/** One part of a change, and how to undo it. */
interface Step {
	file: string;
	put: () => Promise<unknown>;
	undo: () => Promise<unknown>;
}

async function moveFile(from: string, to: string): Promise<void> {
	await mkdir(dirname(to), { recursive: true });
	await rename(from, to);
}

/**
 * Removes a folder that has become empty, and the empty folders above it, up to the content folder.
 */
async function removeEmptyFolders(folder: string, top: string): Promise<void> {
	for (let at = folder; at.startsWith(`${top}/`); at = dirname(at)) {
		// A folder that is not empty cannot be removed, which ends the loop.
		const isGone = await rmdir(at).then(
			() => true,
			() => false,
		);
		if (!isGone) return;
	}
}

/**
 * Writes all new texts into temporary files next to their targets. If one fails, it removes the
 * others.
 *
 * @throws {WriteError}
 */
async function stageAll(changed: ChangedFiles): Promise<(Staged & { file: string })[]> {
	const staged: (Staged & { file: string })[] = [];
	for (const [file, text] of changed) {
		if (text === undefined) continue;
		try {
			await mkdir(dirname(file), { recursive: true });
			staged.push({ file, ...(await stageText(file, text)) });
		} catch (cause) {
			for (const { drop } of staged) await drop();
			throw new WriteError(file, { cause });
		}
	}
	return staged;
}

async function restore(file: string, text: string | undefined): Promise<void> {
	if (text === undefined) return rm(file, { force: true });
	await writeWhole(file, text);
}

/** Asks a yes-or-no question. If nobody is at the terminal, the answer is no. */
export async function askYes(question: string): Promise<boolean> {
	if (!process.stdin.isTTY) return false;
	const asking = createInterface({ input: process.stdin, output: process.stdout });
	try {
		return /^y(?:es)?$/i.test((await asking.question(`${question} [y/N] `)).trim());
	} catch {
		return false;
	} finally {
		asking.close();
	}
}
