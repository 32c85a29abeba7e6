import { type Content, wordsFile } from '../../content/content.ts';
import { type Change, noChange } from '../../edit/change.ts';
import { newlineOf } from '../../edit/newline-of.ts';
import type { Problem } from '../../problems/problem.ts';

/** An offer to add a word to the list of words, as the fix of a problem. */
interface WordFix {
	title: string;
	change: Change;
}

/**
 * Adds a word that the dictionary does not have to the end of `words.txt`; `undefined` for any
 * other problem.
 */
export function listWord(content: Content, { rule, message }: Problem): WordFix | undefined {
	const word = rule === 'spelling' ? /`([^`]+)`/.exec(message)?.[1] : undefined;
	if (word === undefined) return undefined;
	const file = `${content.folder}/${wordsFile}`;
	const title = `Add \`${word}\` to \`${file}\``;
	const text = content.texts.get(file);
	if (text === undefined) {
		return { title, change: { ...noChange(), creates: [{ file, text: `${word}\n` }] } };
	}
	const newline = newlineOf(text);
	const before = text === '' || text.endsWith('\n') ? '' : newline;
	const splice = { file, start: text.length, end: text.length, text: before + word + newline };
	return { title, change: { ...noChange(), splices: [splice] } };
}
