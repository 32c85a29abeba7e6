const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** A text of Latin and Cyrillic letters, digits and the usual signs. */
const plainText = /^[\s!-~À-ÖØ-öø-ɏЀ-ҁҊ-ԯ“”„‘’«»–—…№€£]*$/;
/** A word of such a text by the same rules: letters, digits, and what may stand between two of them. */
const plainWord =
	/[\dA-Za-zÀ-ÖØ-öø-ɏЀ-ҁҊ-ԯ]+(?:(?:(?<=[A-Za-zÀ-ÖØ-öø-ɏЀ-ҁҊ-ԯ])[:.'’‘](?=[A-Za-zÀ-ÖØ-öø-ɏЀ-ҁҊ-ԯ])|(?<=\d)[,;.'’‘](?=\d))[\dA-Za-zÀ-ÖØ-öø-ɏЀ-ҁҊ-ԯ]+)*/g;

/**
 * Words after Unicode's text segmentation (UAX 29), which knows scripts without spaces. Plain texts
 * are counted by a pattern, which takes a tenth of the time; a test compares the two.
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

/** Words as the segmenter of Unicode finds them. */
export function countSegments(text: string): number {
	let words = 0;
	for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1;
	return words;
}
