import type { ArticleNode, EventNode } from '../model/graph/nodes.ts';
import { eventId } from '../routes/anchors.ts';
import { articlePlace, fullAddress } from '../routes/links.ts';
import { site } from '../site.ts';
import { icalendar } from '../text/icalendar.ts';
import { wordsFor } from '../words/words-of.ts';

/** The events of an article whose day is known, as iCalendar; its description counts the others. */
export function eventsCalendar(article: ArticleNode): string {
	const { key, title, events, reviewed } = article;
	const { count, exported } = wordsFor(article);
	const host = new URL(site.address).hostname;
	const known = events.filter(hasDays);
	const left = events.length - known.length;
	return icalendar({
		prodId: { company: site.name, product: 'Exports' },
		stamp: new Date(`${reviewed}T00:00:00Z`),
		name: title,
		description: left > 0 ? exported.eventsLeftOut(count(left, 'event')) : undefined,
		events: known.map((event) => {
			const [first = '', last = first] = event.date.split('/');
			return {
				uid: `${key}-${event.key}@${host}`,
				...{ first, last, summary: event.says },
				url: fullAddress(articlePlace(key, eventId(event.key))),
			};
		}),
	});
}

/** Whether the day of an event, or its first and last day, is known. */
export function hasDays({ date }: Pick<EventNode, 'date'>): boolean {
	return date.split('/').every((day) => /^\d{4}-\d\d-\d\d$/.test(day));
}
