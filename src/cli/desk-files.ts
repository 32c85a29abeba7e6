import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { createTwoFilesPatch } from 'diff';
import { checkContent } from '../check/check-content.ts';
import { newestDay } from '../check/today.ts';
import { type Content, parseContent } from '../content/content.ts';
import { readContentFolder } from '../content/read-folder.ts';
import { readPictures } from '../content/read-pictures.ts';
import type { Desk } from '../desk/desk.ts';
import { type Change, changedFiles, type ChangedFiles } from '../edit/change.ts';
import { writeWhole } from '../edit/write-whole.ts';
import { asked } from '../fonts/letters.ts';
import type { Problem } from '../problems/problem.ts';
import { site } from '../site.ts';

/** Reads and parses a content folder for the tools of the desk. @throws {ContentFolderError} */
export async function openDesk(folder: string): Promise<Desk> {
	const files = await readContentFolder(folder);
	const pictures = await readPictures(folder, 'public');
	const content = parseContent(folder, files, { pictures });
	return { content, today: newestDay(Date.now()), language: site.language, letters: asked };
}

/** The content as it will be once some files have changed. */
export function contentWith(content: Content, changed: ChangedFiles): Content {
	const texts = new Map<string, string | undefined>([...content.texts, ...changed]);
	const files = [...texts]
		.flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
	return parseContent(content.folder, files, { pictures: content.pictures });
}

/** The problems that a change would bring which are not there today. */
export function newProblems(desk: Desk, changed: ChangedFiles): Problem[] {
	const nameOf = ({ rule, message }: Problem) => `${rule} ${message}`;
	const before = new Set(checkContent(desk).map(nameOf));
	const content = contentWith(desk.content, changed);
	return checkContent({ ...desk, content }).filter((problem) => !before.has(nameOf(problem)));
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
 * Writes a change: new texts first, each whole or not at all, then what goes.
 *
 * @returns The files that somebody changed meanwhile; nothing is written where there are any.
 */
export async function writeChange(desk: Desk, changed: ChangedFiles): Promise<string[]> {
	const meanwhile = await changedMeanwhile(desk, changed);
	if (meanwhile.length > 0) return meanwhile;
	const written: string[] = [];
	try {
		for (const [file, text] of changed) {
			if (text === undefined) continue;
			await mkdir(dirname(file), { recursive: true });
			await writeWhole(file, text);
			written.push(file);
		}
	} catch (error) {
		await takeBack(desk, written);
		throw error;
	}
	for (const [file, text] of changed) if (text === undefined) await rm(file, { force: true });
	return [];
}

/** Puts files back as they were: a change is made whole or not at all. */
async function takeBack({ content }: Desk, files: readonly string[]): Promise<void> {
	for (const file of files) {
		const text = content.texts.get(file);
		// What could not be written before may fail here too; the first error is the one to tell.
		await (text === undefined ? rm(file, { force: true }) : writeWhole(file, text)).catch(
			() => undefined,
		);
	}
}

/** Works out what a change does to the files. @throws {ChangeError} */
export function filesAfter({ content }: Desk, change: Change): ChangedFiles {
	return changedFiles(change, (file) => content.texts.get(file));
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
