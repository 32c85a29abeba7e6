import ical from 'ical-generator';
import { writable } from './letters/writable.ts';

/** An event that lasts whole days. */
interface DayEvent {
	/** Unlike that of any other event: programs take two with one name for one. */
	uid: string;
	/** Its first day, `YYYY-MM-DD`. */
	first: string;
	/** Its last day, if it lasts longer than one. */
	last?: string;
	summary: string;
	description?: string;
	url?: string;
}

interface Calendar {
	/** Who made it, and with what. */
	prodId: { company: string; product: string };
	/** When it was made; by default, the package uses the time of the build. */
	stamp: Date;
	name?: string;
	description?: string | undefined;
	events: readonly DayEvent[];
}

/** Writes a calendar as iCalendar (RFC 5545). */
export function icalendar({ prodId, stamp, name, description, events }: Calendar): string {
	const calendar = ical({ prodId, ...(name !== undefined && { name: writable(name) }) });
	if (description !== undefined) calendar.description(description);
	for (const { uid, first, last, ...event } of events) {
		// The end of a day-long event is the day after it (RFC 5545, section 3.6.1).
		const end = last === undefined ? null : dayAt(last, 1);
		calendar.createEvent({
			id: uid,
			stamp,
			start: dayAt(first),
			// Days have years of four digits, so nothing can be said to end after the last of them.
			end: end && end.getUTCFullYear() > 9999 ? null : end,
			allDay: true,
			summary: writable(event.summary),
			...(event.description !== undefined && { description: writable(event.description) }),
			...(event.url !== undefined && { url: event.url }),
		});
	}
	return `${calendar.toString().trimEnd()}\r\n`;
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
