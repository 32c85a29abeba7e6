import type { ArticleNode } from '../model/graph/nodes.ts';
import { wordsFor } from './words-of.ts';

/** Every figure of an article that has a page, by key, with its title, in the order of their list. */
export function figureTitles(article: ArticleNode): ReadonlyMap<string, string> {
	const { lead, figures, events, timeline, stances, map } = article;
	const { count, lists } = wordsFor(article);
	return new Map([
		...(lead ? [['glance', lead.title] as const] : []),
		...figures.map(({ key, title }) => [key, title] as const),
		...(events.length > 0
			? [['timeline', timeline?.title ?? count(events.length, 'event')] as const]
			: []),
		...(stances.length > 0
			? [['stances', map?.title ?? lists.figure.howStand(count(stances.length, 'state'))] as const]
			: []),
	]);
}
