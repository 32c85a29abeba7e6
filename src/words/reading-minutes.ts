import type { ArticleNode } from '../model/graph/nodes.ts';

/** Words a minute that an adult reads of English non-fiction, silently (Brysbaert 2019). */
const pace = 238;

/** Minutes that the prose of an article takes, at least one; its lists of evidence are not counted. */
export function readingMinutes({ parts }: Pick<ArticleNode, 'parts'>): number {
	const words = parts.reduce((sum, { measure }) => sum + measure.words, 0);
	return Math.max(1, Math.round(words / pace));
}
