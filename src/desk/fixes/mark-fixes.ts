import { repairedMark } from '../../check/prose/repaired-mark.ts';
import type { Content } from '../../content/content.ts';
import type { Splice } from '../../edit/change.ts';
import type { Problem } from '../../problems/problem.ts';

/** Rules that report a broken mark. In MDX, it may be one with curly brackets. */
const ofMarks = ['broken-mark', 'broken-mdx'];

/** Writes a broken mark as one, if its words and its keys are all there. */
export function markFixes({ texts }: Content, { rule, place }: Problem): Splice[] {
	if (!ofMarks.includes(rule)) return [];
	const mark = repairedMark(texts.get(place.file) ?? '', place);
	return mark ? [{ file: place.file, start: mark.start, end: mark.end, text: mark.right }] : [];
}
