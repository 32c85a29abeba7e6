import type { PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { countWords } from '../text/count-words.ts';
import { parseMarkAddress } from './placements.ts';
import { walk } from './walk.ts';

/** How long a prose is, and how much of it shows its evidence. */
export interface Measure {
	words: number;
	sentences: number;
	/** Sentences with at least one mark of a claim. */
	marked: number;
}

const bySentence = new Intl.Segmenter('und', { granularity: 'sentence' });

/** Measures the paragraphs, lists and tables of a prose; headings are not counted. Segments after UAX 29. */
export function measureProse(prose: Root): Measure {
	const measure: Measure = { words: 0, sentences: 0, marked: 0 };
	walk(prose, (node) => {
		if (node.type !== 'paragraph' && node.type !== 'tableCell') return;
		const { text, marks } = flatten(node.children);
		for (const { index, segment } of bySentence.segment(text)) {
			// The words of a text are those of its sentences.
			const words = countWords(segment);
			if (words === 0) continue;
			measure.words += words;
			const end = index + segment.length;
			measure.sentences += 1;
			if (marks.some(([from, to]) => from < end && to > index)) measure.marked += 1;
		}
	});
	return measure;
}

/** The text of a paragraph, and from where to where marks of claims stand in it. */
function flatten(children: readonly PhrasingContent[]): {
	text: string;
	marks: [from: number, to: number][];
} {
	let text = '';
	const marks: [number, number][] = [];
	for (const child of children) {
		if (child.type === 'mdxTextExpression') continue;
		const from = text.length;
		if (child.type === 'link' && parseMarkAddress(child.url)?.scheme === 'claim') {
			text += toString(child);
			marks.push([from, text.length]);
		} else if ('children' in child) {
			const inner = flatten(child.children);
			text += inner.text;
			marks.push(...inner.marks.map(([a, b]): [number, number] => [from + a, from + b]));
		} else {
			text += toString(child);
		}
	}
	return { text, marks };
}
