import type { ArticleNode } from '../model/graph/nodes.ts';

/** Words of English non-fiction that an adult reads silently in a minute (Brysbaert 2019). */
const pace = 238;

/**
 * Minutes that it takes to read the prose of an article, at least one; its lists of evidence are
 * not counted.
 */
export function readingMinutes({ parts }: Pick<ArticleNode, 'parts'>): number {
	const words = parts.reduce((sum, { measure }) => sum + measure.words, 0);
	return Math.max(1, Math.round(words / pace));
}
