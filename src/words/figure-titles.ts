import type { ArticleNode } from '../model/graph/nodes.ts';
import { count } from './numbers.ts';

/** Every figure of an article that has a page, by key, with its title, in the order of their list. */
export function figureTitles({
	lead,
	figures,
	events,
	timeline,
	stances,
	map,
}: ArticleNode): ReadonlyMap<string, string> {
	return new Map([
		...(lead ? [['glance', lead.title] as const] : []),
		...figures.map(({ key, title }) => [key, title] as const),
		...(events.length > 0
			? [['timeline', timeline?.title ?? count(events.length, 'event')] as const]
			: []),
		...(stances.length > 0
			? [['stances', map?.title ?? `How ${statesOf(stances)} stand`] as const]
			: []),
	]);
}

/** How many states and bodies there are, in words. */
export function statesOf(stances: ArticleNode['stances']): string {
	return count(stances.length, 'state or body', 'states and bodies');
}
