import type { Content } from '../../content/content.ts';
import { onceFor } from '../../content/once-for.ts';
import type { Splice } from '../../edit/change.ts';
import type { Problem } from '../../problems/problem.ts';
import { offsetOf } from '../../text/place-at.ts';
import { type Fix, statedFixes } from './stated-fixes.ts';
import { fixersOf } from './fixers.ts';
import { markFixes } from './mark-fixes.ts';

/**
 * The fixes of one problem that a code editor offers: those that `check --fix` makes, and the
 * guesses that it leaves to a person.
 */
export function problemFixes(content: Content, problem: Problem): Fix[] {
	const certain = [...markFixes(content, problem), ...wholeFixes(content, problem)];
	if (certain.length === 0) return statedFixes(content, problem);
	return certain.map((splice) => ({ title: titleOf(content, problem, splice), splice }));
}

/** What the fixes of all problems of a rule do at the place of one. */
function wholeFixes(content: Content, { rule, place, end = place }: Problem): Splice[] {
	const text = content.texts.get(place.file) ?? '';
	const [from, to] = [offsetOf(text, place), offsetOf(text, end)];
	const splices = fixersOf(rule).flatMap((fixer) => fixer(onlyFile(content, place.file)));
	const here = splices.filter(({ start, end: last }) => start <= to && from <= last);
	if (here.length > 0) return here;
	// In a folded text, or between quotation marks, a problem can be placed a little off its words.
	const lineEnd = text.indexOf('\n', from);
	return splices.filter(({ start }) => from <= start && start < lineEnd);
}

/** The content without the records of other files: nothing else has to be searched for fixes. */
function onlyFile(content: Content, file: string): Content {
	const known = parts(content);
	const part = known.get(file) ?? {
		...content,
		entries: content.entries.filter((entry) => entry.file === file),
	};
	known.set(file, part);
	return part;
}

const parts = onceFor<Content, Map<string, Content>>(() => new Map());

function titleOf({ texts }: Content, { rule, hint }: Problem, splice: Splice): string {
	const { file, start, end, text } = splice;
	// A slip is a sign or a space; the hint has the whole words.
	const words = rule === 'typographic-slip' ? /^Write `([^`]+)`/.exec(hint)?.[1] : undefined;
	const old = (texts.get(file) ?? '').slice(start, end);
	const isLong = old.length > longest || text.includes('\n');
	const right = (words ?? text).replaceAll(/\s+/g, ' ').trim();
	return words !== undefined || isLong ? `Write \`${right}\`` : `Write \`${right}\` for \`${old}\``;
}

/** The most characters of the wrong text that a title repeats. */
const longest = 30;
