import ical from 'ical-generator';
import type { ArticleNode, EventNode } from '../model/graph/nodes.ts';
import { eventId } from '../routes/anchors.ts';
import { articlePlace, fullAddress } from '../routes/links.ts';
import { site } from '../site.ts';
import { writable } from '../text/writable.ts';
import { wordsFor } from '../words/words-of.ts';

/** The events of an article whose day is known, as iCalendar; its description counts the others. */
export function eventsCalendar(article: ArticleNode): string {
	const { key, title, events, reviewed } = article;
	const { count, exported } = wordsFor(article);
	const host = new URL(site.address).hostname;
	const calendar = ical({
		prodId: { company: site.name, product: 'Exports' },
		name: writable(title),
	});
	let left = 0;
	for (const event of events) {
		if (!hasDays(event)) {
			left += 1;
			continue;
		}
		const [first = '', last = first] = event.date.split('/');
		// The end of a day-long event is the day after it (RFC 5545, section 3.6.1).
		const end = dayAt(last, 1);
		calendar.createEvent({
			id: `${key}-${event.key}@${host}`,
			// By default, the package uses the time of the build.
			stamp: new Date(`${reviewed}T00:00:00Z`),
			start: dayAt(first),
			// Days have years of four digits, so nothing can be said to end after the last of them.
			end: end.getUTCFullYear() > 9999 ? null : end,
			allDay: true,
			summary: writable(event.says),
			url: fullAddress(articlePlace(key, eventId(event.key))),
		});
	}
	if (left > 0) calendar.description(exported.eventsLeftOut(count(left, 'event')));
	return `${calendar.toString().trimEnd()}\r\n`;
}

/** Whether the day of an event, or its first and last day, is known. */
export function hasDays({ date }: Pick<EventNode, 'date'>): boolean {
	return date.split('/').every((day) => /^\d{4}-\d\d-\d\d$/.test(day));
}

/**
 * A day in the form that the package needs: it writes the date in UTC, whatever the local time
 * zone.
 */
function dayAt(day: string, later = 0): Date {
	const date = new Date(day);
	date.setUTCDate(date.getUTCDate() + later);
	return date;
}
