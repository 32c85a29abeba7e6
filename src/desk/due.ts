import { type Content, entriesOf } from '../content/content.ts';
import { linkStanding } from '../link-state/link-standing.ts';
import type { Place } from '../problems/problem.ts';
import type { Desk } from './desk.ts';

/** Something to look at again, and since when. */
export interface Due {
	/** The day on which it fell or falls due, `YYYY-MM-DD`. */
	day: string;
	/** The article and section it belongs to, `article/section`; nothing for what belongs to none. */
	part: string;
	what: string;
	why: string;
	place: Place;
}

interface DueOptions {
	/** Days after which a claim is to be weighed again. */
	staleAfter: number;
	/** Days ahead that are looked at as well. */
	ahead: number;
}

/** What an editor should look at again: claims not weighed for long, pages that are gone or changed, exceptions that end. */
export function dueOf({ content, today }: Desk, { staleAfter, ahead }: DueOptions): Due[] {
	const last = daysLater(today, ahead);
	return [...dueClaims(content, staleAfter), ...duePages(content), ...dueExceptions(content)]
		.filter(({ day }) => day <= last)
		.sort((a, b) => compare(a.part, b.part) || compare(a.day, b.day) || compare(a.what, b.what));
}

function dueClaims(content: Content, staleAfter: number): Due[] {
	return entriesOf(content, 'claim').flatMap((entry) => {
		if (!entry.data) return [];
		const { checked, kind } = entry.data;
		// A forecast may have come true or failed long before half a year is over.
		const days = kind === 'forecast' ? Math.ceil(staleAfter / 2) : staleAfter;
		return [
			{
				day: daysLater(checked, days),
				part: `${entry.article ?? ''}/${entry.stem}`,
				what: `the ${kind === 'forecast' ? 'forecast' : 'claim'} \`${entry.key}\``,
				why: `last weighed on ${checked}`,
				place: entry.at(['checked']),
			},
		];
	});
}

/** Pages that are gone, or have lost a quote, by what the link check remembers. */
function duePages(content: Content): Due[] {
	const sources = new Map(entriesOf(content, 'source').map((entry) => [entry.key, entry]));
	return [...sources.values()].flatMap((entry) => {
		if (!entry.data) return [];
		const { url, archive } = entry.data;
		const { kind, checked } = linkStanding(
			content.links.state[url],
			quotesOf(content, entry.key),
			archive,
		);
		if ((kind !== 'gone' && kind !== 'drifted') || checked === undefined) return [];
		return [
			{
				day: checked,
				part: '',
				what: `the source \`${entry.key}\``,
				why:
					kind === 'gone'
						? `its page is gone (${checked})`
						: `its page no longer has the quote (${checked})`,
				place: entry.at(['url']),
			},
		];
	});
}

function quotesOf(content: Content, source: string): string[] {
	return entriesOf(content, 'claim').flatMap(({ data }) =>
		(data?.evidence ?? []).flatMap((item) =>
			item.source === source && item.quote !== undefined ? [item.quote] : [],
		),
	);
}

function dueExceptions({ links }: Content): Due[] {
	return links.ignores.map(({ pattern, until, place }) => ({
		day: until,
		part: '',
		what: `the exception for \`${pattern}\``,
		why: `it ends on ${until}`,
		place,
	}));
}

function daysLater(day: string, days: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
