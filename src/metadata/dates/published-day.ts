import type { PageHead } from '../page-head.ts';
import { metaNames } from '../meta-names.ts';
import type { Found } from '../metadata.ts';
import { plainWords } from '../plain-words.ts';
import { shortText } from '../short-text.ts';
import { readDate, type ReadDate } from './read-date.ts';

interface DatedFinding {
	read: ReadDate;
	from: string;
}

const dayLength = 86_400_000;

/** What pages call the elements in which they print when they appeared. */
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
/** Words of a date with what stands around it; what is longer is prose, which tells of other days. */
const longest = 90;
/** The same of what only stands below the heading, which may as well be the first words of the text. */
const longestBelow = 45;

/**
 * The day on which a page says that it appeared, as it prints it: of an instant in Greenwich time the
 * day is another one east and west of it. Where the page prints a day beside it, or gives the same
 * instant in its own zone, that counts.
 *
 * @param said - What its head says, the most trusted first.
 */
export function publishedDay(
	head: PageHead,
	said: readonly (Found | undefined)[],
	language: string,
): Found | undefined {
	const findings = said.flatMap((one): DatedFinding[] => {
		const read = one && readDate(one.value, language);
		return read ? [{ read, from: one.from }] : [];
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

/** The zone of other times in the head of the page, in minutes, where there is one. */
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

/** Dates that a reader sees, the likeliest first. */
function printedDates({ $ }: PageHead, language: string): DatedFinding[] {
	// Not by `h1 ~ *`, for which each element would be looked up among all beside it.
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
			plainWords($(element).attr('datetime') ?? ''),
		])
		.flatMap((words) => {
			const [before = ''] = words.split(updated);
			const read = /[.!?。۔]$/.test(words) ? undefined : readDate(before, language);
			return read?.value.length === 10 ? [{ read, from: `“${words}” on the page` }] : [];
		});
}

/** By what a date is that of a later change. */
const updated =
	/modif|updat|revis|last edit|обновл|изменен|aktualisiert|geändert|mis à jour|actualizado|güncelle|به.?روز|تحديث|更新/i;
