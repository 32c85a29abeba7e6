const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** A text of only Latin and Cyrillic letters, digits and common punctuation. */
const plainText = /^[\s!-~À-ÖØ-öø-ɏЀ-ҁҊ-ԯ“”„‘’«»–—…№€£]*$/;
/**
 * A word of such a text by the rules of UAX 29: letters, digits, and the punctuation allowed between
 * two of them.
 */
const plainWord =
	/[\dA-Za-zÀ-ÖØ-öø-ɏЀ-ҁҊ-ԯ]+(?:(?:(?<=[A-Za-zÀ-ÖØ-öø-ɏЀ-ҁҊ-ԯ])[:.'’‘](?=[A-Za-zÀ-ÖØ-öø-ɏЀ-ҁҊ-ԯ])|(?<=\d)[,;.'’‘](?=\d))[\dA-Za-zÀ-ÖØ-öø-ɏЀ-ҁҊ-ԯ]+)*/g;

/**
 * Counts words by Unicode's text segmentation (UAX 29), which also works for scripts without spaces.
 * Plain texts are counted with a pattern, which takes a tenth of the time; a test compares the two.
 */
export function countWords(text: string): number {
	return plainText.test(text) && !text.includes('_') ? countPlainWords(text) : countSegments(text);
}

function countPlainWords(text: string): number {
	let words = 0;
	plainWord.lastIndex = 0;
	while (plainWord.test(text)) words += 1;
	return words;
}

/** Counts words with the Unicode segmenter. */
export function countSegments(text: string): number {
	let words = 0;
	for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1;
	return words;
}
