import type { PageHead } from '../page-head.ts';
import { metaNames } from '../meta-names.ts';
import type { Found } from '../metadata.ts';
import { withoutMarkup } from '../without-markup.ts';
import { shortText } from '../short-text.ts';
import { readDate, type ReadDate } from './read-date.ts';

interface DatedFinding {
	read: ReadDate;
	from: string;
}

const dayLength = 86_400_000;

/** Selectors of elements in which pages print their date, the most reliable first. */
const printed = [
	'time[pubdate]',
	'time[itemprop="datePublished"]',
	'article header time, header time',
	'main time, article time',
	'time',
	'[class*="publish" i], [class*="byline" i], [class*="dateline" i], [class*="post-date" i], [class*="entry-date" i]',
	'[class*="date" i], [id*="date" i]',
	'[class*="meta" i], [class*="info" i], [class*="tarikh" i]',
];
/** Maximum length of a text with a date. Longer texts are prose, which may be about other days. */
const longest = 90;
/**
 * The same for elements that are only known to be below the heading, which may be the beginning of
 * the text.
 */
const longestBelow = 45;

/**
 * The day on which a page says that it was published, in its own time zone. A time in UTC may be on
 * a different day there. So if the page also prints a day, or gives the same time in its own zone,
 * that counts.
 *
 * @param said - The dates in its head, the most trusted first.
 */
export function publishedDay(
	head: PageHead,
	said: readonly (Found | undefined)[],
	language: string,
): Found | undefined {
	const findings = said.flatMap((one): DatedFinding[] => {
		const read = one && readDate(one.value, language);
		// The beginning of 1970 is how programs write that they know no time.
		return read && read.instant !== 0 ? [{ read, from: one.from }] : [];
	});
	const shown = printedDates(head, language);
	const [first] = findings;
	if (!first) {
		const [printed] = shown;
		return printed && { value: printed.read.value, from: printed.from };
	}
	const { value, instant, offset } = first.read;
	if (instant === undefined || offset !== 0) return { value, from: first.from };
	return inOwnZone(first, [...findings, ...shown], zoneOf(head));
}

function inOwnZone(
	first: DatedFinding,
	others: readonly DatedFinding[],
	zone: number | undefined,
): Found {
	const { value, instant = 0 } = first.read;
	const near = others.find(
		({ read }) =>
			read.instant === undefined &&
			read.value.length === 10 &&
			Math.abs(Date.parse(read.value) + dayLength / 2 - instant) <= 1.1 * dayLength,
	);
	if (near) return { value: near.read.value, from: near.from };
	const own =
		others.find(({ read }) => read.instant === instant && read.offset !== 0)?.read.offset ?? zone;
	if (own !== undefined) {
		const day = new Date(instant + own * 60_000).toISOString().slice(0, 10);
		return { value: day, from: `${first.from}, in the zone of the page` };
	}
	const doubt = 'told in Greenwich time; the page prints no day to compare it with';
	return { value, from: first.from, doubt };
}

/** The zone of other times on the page, in minutes from UTC; `undefined` if there is none. */
function zoneOf({ all, $ }: PageHead): number | undefined {
	const times = [
		...metaNames.other.times.flatMap(all),
		...$('time[datetime]')
			.slice(0, 20)
			.toArray()
			.map((element) => $(element).attr('datetime') ?? ''),
	];
	return times.map((time) => readDate(time)?.offset).find((offset) => (offset ?? 0) !== 0);
}

/** Dates that a reader sees, the most likely first. */
function printedDates({ $ }: PageHead, language: string): DatedFinding[] {
	// Not with the selector `h1 ~ *`, which would look up each element among all its siblings.
	const below = $('h1').slice(0, 3).nextAll().slice(0, 12).toArray();
	const named = printed.flatMap((selector) => $(selector).slice(0, 40).toArray());
	return [
		...named.map((element) => ({ element, most: longest })),
		...below.map((element) => ({ element, most: longestBelow })),
	]
		.filter(
			({ element }) =>
				$(element).closest('nav, footer, aside, [class*="related" i]').length === 0 &&
				!updated.test(`${$(element).attr('class') ?? ''} ${$(element).attr('itemprop') ?? ''}`),
		)
		.flatMap(({ element, most }) => [
			shortText(element, most),
			withoutMarkup($(element).attr('datetime') ?? ''),
		])
		.flatMap((words) => {
			const [before = ''] = words.split(updated);
			const read = /[.!?。۔]$/.test(words) ? undefined : readDate(before, language);
			return read?.value.length === 10 ? [{ read, from: `“${words}” on the page` }] : [];
		});
}

/** Words that show that a date is that of a later change. */
const updated =
	/modif|updat|revis|last edit|обновл|изменен|aktualisiert|geändert|mis à jour|actualizado|güncelle|به.?روز|تحديث|更新/i;
