import type { Content } from '../content/content.ts';
import { getOrMake, onceFor } from '../content/once-for.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';

/**
 * The sentences of a paragraph of a content, in its language. They are kept, because several rules
 * read the same paragraphs.
 */
export function sentencesRead(
	content: Content,
	text: string,
	language: string,
): readonly Sentence[] {
	const texts = getOrMake(readIn(content), language, () => new Map<string, readonly Sentence[]>());
	return getOrMake(texts, text, () => sentencesOf(text, language));
}

/** The sentences read so far, by language and text. */
const readIn = onceFor<Content, Map<string, Map<string, readonly Sentence[]>>>(() => new Map());
