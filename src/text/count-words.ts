const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Words after Unicode's text segmentation (UAX 29), which knows scripts without spaces. */
export function countWords(text: string): number {
	let words = 0;
	for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1;
	return words;
}
