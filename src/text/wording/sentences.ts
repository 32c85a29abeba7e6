/** A sentence and its offset in the text. */
export interface Sentence {
	text: string;
	index: number;
}

/** Words with a full stop that do not end a sentence, including single capitals: `U.S.`, `J.` */
const abbreviation =
	/(?:^|[\s(“‘"])(?:(?:\p{L}\.)*\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|St|No|Nos|vol|pp?|cf|ca|vs|e\.g|i\.e|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.\s+$/u;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Splits a text into sentences by UAX 29 for the language. Sentences that were cut after an
 * abbreviation are joined again: the segmenter ends a sentence after `No.` in `No. 1` or `Mr.` in
 * `Mr. Smith`.
 */
export function sentencesOf(text: string, language = 'en'): Sentence[] {
	const segmenter =
		segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
	segmenters.set(language, segmenter);
	const sentences: Sentence[] = [];
	/** The last piece of the last sentence that has words. */
	let piece = '';
	let isOpen = false;
	// Line breaks become spaces, because a wrapped line does not end a sentence but UAX 29 ends one at
	// every line break.
	for (const { segment, index } of segmenter.segment(text.replaceAll(/[\r\n]/g, ' '))) {
		const last = sentences.at(-1);
		if (last && isOpen && goesOn(piece, segment)) last.text += segment;
		else sentences.push({ text: segment, index });
		if (segment.trim() === '') continue;
		// An abbreviation has no space, so it is never in two pieces. The whole sentence would be read
		// again for each of its abbreviations.
		piece = segment;
		isOpen = /\.\s+$/.test(piece) && abbreviation.test(piece);
	}
	return sentences;
}

/**
 * Whether a sentence goes on after a piece that ends with an abbreviation. After capitals such as
 * `U.S.` a new one begins if a word follows that often begins one.
 */
function goesOn(before: string, after: string): boolean {
	return (
		!/\p{Lu}\.\s+$/u.test(before) ||
		!/^(?:The|A|An|In|On|At|It|He|She|They|This|That|But|And|For|Its|By)\b/.test(after)
	);
}
