import { entriesOf } from '../../content/content.ts';
import { DaySchema } from '../../model/records/date.ts';
import type { Rule } from '../rule.ts';
import { daysAfter } from '../dates/today.ts';

/**
 * A day in the path of an address, since there are pages: `/2025/08/29/`, `/2025-08-29/`,
 * `/20250829/`. An earlier day is what the page is about.
 */
const dayInPath = /\/((?:199|20\d)\d)([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;

export const dateInAddress: Rule = {
	name: 'date-in-address',
	severity: 'warning',
	about: 'A source that has the day of publication in its address was published on that day.',
	why: 'Most outlets write the day into the address, and a typing mistake in `published` moves a source before or after what it reports.',
	foundFirst: 'When this rule was written, it found nothing.',
	find: ({ content }) =>
		entriesOf(content, 'source').flatMap((source) => {
			const { url, published } = (source.value ?? {}) as Record<string, unknown>;
			const day = typeof url === 'string' ? dayIn(url) : undefined;
			if (day === undefined || typeof published !== 'string') return [];
			if (!/^\d{4}(?:-\d\d){0,2}$/.test(published)) return [];
			// A page may be made on the evening before, or in another time zone.
			const near = [-1, 0, 1].map((days) => daysAfter(day, days));
			if (near.some((one) => one.startsWith(published))) return [];
			return [
				{
					place: source.at(['published']),
					message: `The source was published on ${published}, but its address has the day ${day}.`,
					hint: 'Correct the day, or the address.',
				},
			];
		}),
};

/** The day in an address; `undefined` if it has none, or one that does not exist. */
function dayIn(url: string): string | undefined {
	const [, year, , month, day] = dayInPath.exec(URL.parse(url)?.pathname ?? '') ?? [];
	const written = [year, month, day].join('-');
	return DaySchema.safeParse(written).success ? written : undefined;
}
