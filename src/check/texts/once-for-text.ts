import type { Content } from '../../content/content.ts';
import { getOrMake, onceFor } from '../../content/once-for.ts';

/**
 * Makes a function that reads a text of a content in its language, and keeps what it read, because
 * several rules read the same texts.
 */
export function onceForText<Read>(
	read: (text: string, language: string) => Read & object,
): (content: Content, text: string, language: string) => Read & object {
	/** What was read so far, by language and text. */
	const readIn = onceFor<Content, Map<string, Map<string, Read & object>>>(() => new Map());
	return (content, text, language) => {
		const texts = getOrMake(readIn(content), language, () => new Map<string, Read & object>());
		return getOrMake(texts, text, () => read(text, language));
	};
}
