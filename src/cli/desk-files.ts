import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { createTwoFilesPatch } from 'diff';
import { conditionsAt } from '../check/conditions.ts';
import { parseContent } from '../content/content.ts';
import { readContentFolder } from '../content/read-folder.ts';
import { readPictures } from '../content/read-pictures.ts';
import type { Desk } from '../desk/desk.ts';
import type { Change, ChangedFiles } from '../edit/change.ts';
import { writeWhole } from '../edit/write-whole.ts';
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

/** The files that are not as they were read: somebody changed them meanwhile. */
async function changedMeanwhile({ content }: Desk, changed: ChangedFiles): Promise<string[]> {
	const now = new Map(
		(await readContentFolder(content.folder)).map(({ path, text }) => [path, text]),
	);
	return [...changed.keys()].filter((file) => now.get(file) !== content.texts.get(file));
}

/**
 * Writes a change: new texts first, each whole or not at all, then what goes. Where one cannot be
 * written, those before it become again what they were.
 *
 * @returns The files that somebody changed meanwhile; nothing is written where there are any.
 * @throws {WriteError}
 */
export async function writeChange(desk: Desk, changed: ChangedFiles): Promise<string[]> {
	const meanwhile = await changedMeanwhile(desk, changed);
	if (meanwhile.length > 0) return meanwhile;
	const inOrder = [...changed].sort(
		([, a], [, b]) => Number(a === undefined) - Number(b === undefined),
	);
	const done: string[] = [];
	for (const [file, text] of inOrder) {
		try {
			await put(file, text);
		} catch (cause) {
			for (const one of done) await put(one, desk.content.texts.get(one));
			throw new WriteError(file, { cause });
		}
		done.push(file);
	}
	return [];
}

async function put(file: string, text: string | undefined): Promise<void> {
	if (text === undefined) return rm(file, { force: true });
	await mkdir(dirname(file), { recursive: true });
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
