import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../check/check-content.ts';
import { parseContent } from '../../content/parse-content.ts';
import { readContentFolder } from '../../content/read-folder.ts';
import { readPictures } from '../../content/read-pictures.ts';
import { charactersFor } from '../../fonts/faces.ts';
import type { Problem } from '../../problems/problem.ts';
import type { ContentFile } from '../../text/content-file.ts';

/** The small publication that keeps every rule; examples are laid over it. */
const sound = 'publication';

/** The folder of a fixture that has its files in their correct form. */
const rightFolder = '_right';

/** Day, language and letters of every example, independent of the site's. */
export const exampleInput = {
	today: '2025-06-30',
	language: 'en-GB',
	letters: charactersFor(['åø']),
};

/** What breaks a rule, and what would be right. */
export interface RuleExample {
	/** The files that break it, with paths as if in `content/`. */
	wrong: ReadonlyMap<string, string>;
	/** The same files in their correct form; a file that should not exist is left out. */
	right: ReadonlyMap<string, string>;
	/**
	 * The problems that the rule finds in the wrong files; those that the right files do not have
	 * come first.
	 */
	problems: Problem[];
	/** How many of the problems the right files do not have. */
	solved: number;
}

/**
 * Reads the example of a rule from its fixture: the files that break it, laid over a publication
 * that keeps all rules. The correct form is that publication, or what the fixture has in `_right`.
 *
 * @param fixtures - The folder that has `publication` and `rules`.
 */
export async function readExample(fixtures: string, rule: string): Promise<RuleExample> {
	const folder = join(fixtures, 'rules', rule);
	const wrong = await readLaidOver(fixtures, folder);
	const right = await readRight(fixtures, folder);
	const pictures = await readPictures(folder, 'public', 'content');
	const problemsOf = (files: readonly ContentFile[]) =>
		checkContent({ content: parseContent('content', files, { pictures }), ...exampleInput }).filter(
			(problem) => problem.rule === rule,
		);
	const before = textsOf(wrong);
	const after = textsOf(right);
	// A test makes sure that the publication has no problems.
	const isSound = !existsSync(join(folder, rightFolder));
	const left = new Set(isSound ? [] : problemsOf(right).map((problem) => nameOf(problem, after)));
	const problems = problemsOf(wrong);
	const solved = problems.filter((problem) => !left.has(nameOf(problem, before)));
	const others = problems.filter((problem) => left.has(nameOf(problem, before)));
	return {
		wrong: before,
		right: after,
		problems: [...solved, ...others],
		solved: solved.length,
	};
}

/** What identifies a problem, even if its line has moved within the file. */
function nameOf({ place: { file, line }, message }: Problem, texts: ReadonlyMap<string, string>) {
	return [file, texts.get(file)?.split('\n')[line - 1], message].join('\n');
}

/**
 * The files of a fixture laid over the publication, without the paths that its `_removed` lists.
 */
export async function readLaidOver(fixtures: string, folder: string): Promise<ContentFile[]> {
	return layOver(await readAs(join(fixtures, sound)), folder);
}

/** The files of a fixture in their correct form. */
export async function readRight(fixtures: string, folder: string): Promise<ContentFile[]> {
	const home = join(folder, rightFolder);
	if (!existsSync(home)) return readAs(join(fixtures, sound));
	return layOver(await readLaidOver(fixtures, folder), home);
}

async function layOver(below: readonly ContentFile[], folder: string): Promise<ContentFile[]> {
	const list = join(folder, '_removed');
	const removed = existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : [];
	const files = new Map([...below, ...(await readAs(folder))].map((file) => [file.path, file]));
	for (const path of removed) files.delete(`content/${path}`);
	return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The files of a folder, with paths as if in `content/`. */
async function readAs(folder: string): Promise<ContentFile[]> {
	// The expected report of a rule is in the same folder as the files that it checks.
	return (await readContentFolder(folder))
		.filter(({ path }) => path !== `${folder}/expected.txt`)
		.map((file) => ({ ...file, path: file.path.replace(folder, 'content') }));
}

function textsOf(files: readonly ContentFile[]): Map<string, string> {
	return new Map(files.map(({ path, text }) => [path, text]));
}
