import type { Root } from 'mdast';
import { countWords } from '../text/wording/count-words.ts';
import { sentencesOf } from '../text/wording/sentences.ts';
import { flatten, touches } from './flat-text.ts';
import { walk } from './walk.ts';

/** How long prose is, and how much of it shows its evidence. */
export interface Measure {
	words: number;
	sentences: number;
	/** Sentences with at least one mark of a claim. */
	marked: number;
}

/** Earlier results. While files are watched, most are needed again at each save. */
const measured = new WeakMap<Root, Measure>();

/**
 * Measures the paragraphs, lists and tables of prose; headings are not counted. Words and sentences
 * are segmented by UAX 29.
 */
export function measureProse(prose: Root): Measure {
	const known = measured.get(prose) ?? measure(prose);
	measured.set(prose, known);
	return known;
}

function measure(prose: Root): Measure {
	const measure: Measure = { words: 0, sentences: 0, marked: 0 };
	walk(prose, (node) => {
		if (node.type !== 'paragraph' && node.type !== 'tableCell') return;
		const { text, marks } = flatten(node.children);
		for (const { index, text: sentence } of sentencesOf(text)) {
			// Every word of a text is in one of its sentences.
			const words = countWords(sentence);
			if (words === 0) continue;
			measure.words += words;
			measure.sentences += 1;
			if (touches(marks, index, index + sentence.length)) measure.marked += 1;
		}
	});
	return measure;
}
