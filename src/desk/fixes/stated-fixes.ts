import type { Content } from '../../content/content.ts';
import type { Splice } from '../../edit/change.ts';
import type { Problem } from '../../problems/problem.ts';
import { offsetOf } from '../../text/place-at.ts';
import { findOccurrences } from '../keys/occurrences.ts';

/** A fix of a problem that a tool can make. */
export interface Fix {
	/** What it does, in a few words. */
	title: string;
	splice: Splice;
}

/**
 * The fixes that a problem states word for word: the message has the wrong word, and the hint has
 * the right one. Everything else is left to a person.
 */
export function statedFixes(content: Content, problem: Problem): Fix[] {
	const { file } = problem.place;
	const right = /^(?:Did you mean|Write) `([^`]+)`[?.,]/.exec(problem.hint)?.[1];
	if (right === undefined) return [];
	const words = [...problem.message.matchAll(/`<?([^`<>]+)>?`/g)].map(([, word = '']) => word);
	// The wrong word comes last in the message, after the name of its record.
	for (const word of words.reverse()) {
		const start = isAlike(word, right) ? startOf(content, problem, word) : undefined;
		if (start === undefined) continue;
		const splice = { file, start, end: start + word.length, text: right };
		return [{ title: `Write \`${right}\` for \`${word}\``, splice }];
	}
	return valueFixes(content, problem, right);
}

/** The fix of a value that stands for a key, such as the name of a person; the message only names its field. */
function valueFixes(content: Content, { rule, place, end }: Problem, right: string): Fix[] {
	if (rule !== 'wrong-value' || end?.line !== place.line) return [];
	const text = content.texts.get(place.file) ?? '';
	const [from, to] = [offsetOf(text, place), offsetOf(text, end)];
	const [, quote = '', written = ''] = /^(["']?)(.+)\1$/.exec(text.slice(from, to)) ?? [];
	// A value whose end is not known stays: the rest of it would be left behind the key.
	if (written === '' || !/^[^\S\n]*(?:[,\]}\r\n]|#|$)/.test(text.slice(to))) return [];
	const start = from + quote.length;
	const splice = { file: place.file, start, end: start + written.length, text: right };
	return [{ title: `Write \`${right}\` for \`${written}\``, splice }];
}

/** Whether a word can be replaced: keys and addresses can, whole sentences cannot. */
function isAlike(word: string, right: string): boolean {
	// A hint such as "Write `[words](claim:key)`" shows a form, not a text to write.
	return word !== right && /^\S+$/.test(word) && /^[^\s[]\S*$/.test(right);
}

/**
 * Where a wrong word is: as a key that names a record, at the place itself, in the address of a
 * link, as an attribute, or otherwise where it is the only such word on the rest of the line. The
 * words of a mark may contain the same word; they stay.
 */
function startOf(content: Content, { place, end }: Problem, word: string): number | undefined {
	const text = content.texts.get(place.file) ?? '';
	const from = offsetOf(text, place);
	const to = end ? offsetOf(text, end) : from + word.length;
	const named = findOccurrences(content, (one) => one.from.file === place.file && one.key === word);
	const key = named.find(({ start, isPlain }) => isPlain && from <= start && start <= to);
	if (key) return key.start;
	const value = /["'<]/.test(text.charAt(from)) ? from + 1 : from;
	if (isWordAt(text, value, word)) return isClosed(text, value, word) ? undefined : value;
	const [rest = ''] = text.slice(from).split(/\r?\n/, 1);
	const lead = beforeAddress.exec(rest)?.[0] ?? '';
	if (lead !== '') return isWordAt(text, from + lead.length, word) ? from + lead.length : undefined;
	if (rest.startsWith('<')) {
		const attribute = [...rest.matchAll(/\s([\w-]+)\s*=/g)].find(([, name]) => name === word);
		return attribute && from + attribute.index + 1;
	}
	// A problem of a field is placed at its name, and a problem of a whole file at its beginning.
	if (from === 0 || /^[\w-]+:(?:\s|$)/.test(rest)) return undefined;
	const starts = [...rest.matchAll(/[\w-]+/g)].filter(([one]) => one === word);
	return starts.length === 1 ? from + (starts[0]?.index ?? 0) : undefined;
}

/** What comes before the address of a link or a picture. */
const beforeAddress = /^!?\[(?:[^\]\\]|\\.)*\]\(\s*<?/;

/** Whether a component has a closing tag further down, which would have to change with it. */
function isClosed(text: string, start: number, name: string): boolean {
	return text.charAt(start - 1) === '<' && text.includes(`</${name}`, start);
}

function isWordAt(text: string, start: number, word: string): boolean {
	return text.startsWith(word, start) && !/[\w-]/.test(text.charAt(start + word.length));
}
