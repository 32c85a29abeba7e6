import type { Content } from '../content/content.ts';
import type { Splice } from '../edit/change.ts';
import type { Problem } from '../problems/problem.ts';
import { offsetOf } from './desk.ts';

/** A mend of a problem that a tool can make. */
export interface Fix {
	/** What it does, in a few words. */
	title: string;
	splice: Splice;
}

/**
 * The mends that a problem names word for word: what it says is wrong, and what its hint says is to
 * stand there. All else is left to a person.
 */
export function fixesOf(content: Content, { place, message, hint }: Problem): Fix[] {
	const right = /^(?:Did you mean|Write) `([^`]+)`[?.,]/.exec(hint)?.[1];
	if (right === undefined) return [];
	const text = content.texts.get(place.file) ?? '';
	const from = offsetOf(text, place);
	// What is wrong is the last word in the message that stands at the place: before it stands its record.
	const wrong = [...message.matchAll(/`([^`]+)`/g)]
		.map(([, word = '']) => word)
		.filter((word) => isAlike(word, right))
		.map((word) => ({ word, start: text.indexOf(word, from) }))
		.find(({ word, start }) => start !== -1 && start - from < reach && isWhole(text, start, word));
	if (!wrong) return [];
	const { word, start } = wrong;
	const splice = { file: place.file, start, end: start + word.length, text: right };
	return [{ title: `Write \`${right}\` for \`${word}\``, splice }];
}

/** How far behind the place of a problem the word may stand: a mark begins with the words that it marks. */
const reach = 400;

/** Keys and addresses are mended, whole sentences are not. */
function isAlike(word: string, right: string): boolean {
	return word !== right && /^\S+$/.test(word) && /^\S+$/.test(right);
}

function isWhole(text: string, start: number, word: string): boolean {
	return !/[\w-]/.test(text.charAt(start - 1)) && !/[\w-]/.test(text.charAt(start + word.length));
}
