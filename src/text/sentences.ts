/** A sentence and where in its text it begins. */
export interface Sentence {
	text: string;
	index: number;
}

/** Words with a full stop that end no sentence. One capital before a full stop is one, too: `U.S.`, `J.` */
const abbreviation =
	/(?:^|[\s(“‘"])(?:(?:\p{L}\.)*\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|St|No|Nos|vol|pp?|cf|ca|vs|e\.g|i\.e|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.\s+$/u;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Cuts a text into sentences after UAX 29, as the language has them. What an abbreviation cuts
 * off is put back: the segmenter takes `No. 1` and `Mr. Smith` for the end of a sentence.
 */
export function sentencesOf(text: string, language = 'en'): Sentence[] {
	const segmenter =
		segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
	segmenters.set(language, segmenter);
	const sentences: Sentence[] = [];
	// A line that is only wrapped ends no sentence; to UAX 29 every line break does.
	for (const { segment, index } of segmenter.segment(text.replaceAll(/[\r\n]/g, ' '))) {
		const last = sentences.at(-1);
		if (last && abbreviation.test(last.text) && goesOn(last.text, segment)) last.text += segment;
		else sentences.push({ text: segment, index });
	}
	return sentences;
}

/** After `U.S.` a sentence may as well begin; it does where a word follows that often begins one. */
function goesOn(before: string, after: string): boolean {
	return (
		!/\p{Lu}\.\s+$/u.test(before) ||
		!/^(?:The|A|An|In|On|At|It|He|She|They|This|That|But|And|For|Its|By)\b/.test(after)
	);
}
