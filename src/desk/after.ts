import { checkContent } from '../check/check-content.ts';
import type { Content } from '../content/content.ts';
import { parseContent } from '../content/parse-content.ts';
import { type Change, changedFiles, type ChangedFiles } from '../edit/change.ts';
import { changesBetween } from '../problems/problem-changes.ts';
import type { Problem } from '../problems/problem.ts';
import type { Desk } from './desk.ts';

/** Works out what a change does to the files. @throws {ChangeError} */
export function filesAfter(content: Content, change: Change): ChangedFiles {
	return changedFiles(change, (file) => content.texts.get(file));
}

/**
 * The content as it will be once some files have changed.
 *
 * @param moves - Files that will be renamed; pictures among them are not in `changed`.
 */
export function contentWith(
	content: Content,
	changed: ChangedFiles,
	moves: Change['moves'] = [],
): Content {
	const texts = new Map<string, string | undefined>([...content.texts, ...changed]);
	const files = [...texts]
		.flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
	const namesOf = new Map(moves.map(({ from, to }) => [from, to]));
	const pictures =
		content.pictures &&
		new Map([...content.pictures].map(([path, isOne]) => [namesOf.get(path) ?? path, isOne]));
	return parseContent(content.folder, files, { pictures });
}

/** A key that has changed. */
export interface Renamed {
	from: string;
	to: string;
}

/**
 * The problems that a change would add to those there are. Of several with the same words, it
 * returns as many as there are more than before.
 *
 * @param about.renamed - The key that the change renames: a problem about the old key and one about
 *   the new key are the same.
 * @param about.moves - Files that the change renames.
 */
export function newProblems(
	desk: Desk,
	changed: ChangedFiles,
	{ renamed, moves }: { renamed?: Renamed | undefined; moves?: Change['moves'] } = {},
): Problem[] {
	const plain = renamed
		? (words: string) => words.replaceAll(wholeKey(renamed.to), renamed.from)
		: (words: string) => words;
	const nameOf = ({ rule, message }: Problem) => plain(`${rule} ${message}`);
	const content = contentWith(desk.content, changed, moves);
	// Problems that stay in their place are matched first, so of several with the same words the
	// new one's place is reported.
	const { fresh, gone } = changesBetween(checkContent(desk), checkContent({ ...desk, content }));
	const moved = Map.groupBy(gone, nameOf);
	return fresh.filter((problem) => moved.get(nameOf(problem))?.pop() === undefined);
}

/** A key as a whole word, not as a part of another key. */
function wholeKey(key: string): RegExp {
	return new RegExp(`(?<![\\w-])${key}(?![\\w-])`, 'g');
}
