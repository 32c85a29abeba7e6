import { mkdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { createTwoFilesPatch } from 'diff';
import { conditionsAt } from '../check/conditions.ts';
import { parseContent } from '../content/content.ts';
import { readContentFolder } from '../content/read-folder.ts';
import { readPictures } from '../content/read-pictures.ts';
import type { Desk } from '../desk/desk.ts';
import { type Change, type ChangedFiles, noChange } from '../edit/change.ts';
import { type Staged, stageText, writeWhole } from '../edit/write-whole.ts';
import { WriteError } from './write-error.ts';

/** Reads and parses a content folder for the tools of the desk. @throws {ContentFolderError} */
export async function openDesk(folder: string): Promise<Desk> {
	const files = await readContentFolder(folder);
	const pictures = await readPictures(folder, 'public');
	const content = parseContent(folder, files, { pictures });
	return { content, ...conditionsAt(Date.now()) };
}

/** What a change does to the files, as a person reads it: lines that go and come, files that move. */
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

/** What others have done to files since they were read, for who is told that nothing is written. */
export async function shownMeanwhile(desk: Desk, files: readonly string[]): Promise<string> {
	const now = await Promise.all(
		files.map(async (file) => [file, await readFile(file, 'utf8').catch(() => undefined)] as const),
	);
	return `\nIn the meantime:\n\n${showChange(desk, noChange(), new Map(now))}`;
}

/** The files that are not as they were read: somebody changed them meanwhile. */
async function changedMeanwhile({ content }: Desk, changed: ChangedFiles): Promise<string[]> {
	const now = new Map(
		(await readContentFolder(content.folder)).map(({ path, text }) => [path, text]),
	);
	return [...changed.keys()].filter((file) => now.get(file) !== content.texts.get(file));
}

/**
 * Writes a change: all new texts to the disk beside their files, then each in its place, then what
 * goes. Where one cannot be written, nothing changes; where one cannot take its place, those before
 * it become again what they were.
 *
 * @param moves - Files that take another name; of those that are no text, nothing else tells.
 * @returns The files that somebody changed meanwhile; nothing is written where there are any.
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

/** One part of a change, and how it becomes again what it was. */
interface Step {
	file: string;
	put: () => Promise<unknown>;
	undo: () => Promise<unknown>;
}

async function moveFile(from: string, to: string): Promise<void> {
	await mkdir(dirname(to), { recursive: true });
	await rename(from, to);
}

/** Takes away a folder that its last file has left, and those around it, up to that of the content. */
async function removeEmptyFolders(folder: string, top: string): Promise<void> {
	for (let at = folder; at.startsWith(`${top}/`); at = dirname(at)) {
		// A folder that holds something is not removed, which ends it.
		const isGone = await rmdir(at).then(
			() => true,
			() => false,
		);
		if (!isGone) return;
	}
}

/** Writes all new texts beside their files; where one cannot be, takes the others away. @throws {WriteError} */
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

/** Asks a question that is answered with yes or no; where nobody sits at the terminal, the answer is no. */
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
