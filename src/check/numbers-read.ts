import type { Content } from '../content/content.ts';
import { getOrMake, onceFor } from '../content/once-for.ts';
import { readNumbers } from '../text/numbers/read-numbers.ts';
import type { ReadNumber } from '../text/numbers/reading.ts';

/**
 * The numbers that a text of a content states, in its language. They are kept, because several
 * rules read the same quotes.
 */
export function numbersRead(
	content: Content,
	text: string,
	language: string,
): readonly ReadNumber[] {
	const texts = getOrMake(
		readIn(content),
		language,
		() => new Map<string, readonly ReadNumber[]>(),
	);
	return getOrMake(texts, text, () => readNumbers(text, language));
}

/** The numbers read so far, by language and text. */
const readIn = onceFor<Content, Map<string, Map<string, readonly ReadNumber[]>>>(() => new Map());
