import { findWrittenEvidence } from '../check/quoted-evidence.ts';
import { rules } from '../check/rules.ts';
import { readSettings } from '../check/settings.ts';
import { type Content, entriesOf } from '../content/content.ts';
import { waitingArticles } from '../content/published.ts';
import { linkStanding } from '../link-state/link-standing.ts';
import { kindOf } from '../model/kinds.ts';
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
	/** Days after which a claim or stance is to be weighed again. */
	staleAfter: number;
	/** Days ahead that are looked at as well. */
	ahead: number;
}

/** What an editor should look at again: claims and stances not weighed for long, pages that are gone or changed, exceptions that end, articles that come out. */
export function dueOf({ content, today }: Desk, { staleAfter, ahead }: DueOptions): Due[] {
	const last = daysLater(today, ahead);
	return [
		...dueRecords(content, staleAfter),
		...duePages(content),
		...dueExceptions(content),
		...dueArticles(content, today),
	]
		.filter(({ day }) => day <= last)
		.sort((a, b) => compare(a.part, b.part) || compare(a.day, b.day) || compare(a.what, b.what));
}

/** Records whose evidence was last weighed long ago: claims and stances. */
function dueRecords(content: Content, staleAfter: number): Due[] {
	return content.entries.flatMap((entry): Due[] => {
		const { weighed } = kindOf(entry.kind);
		if (weighed === undefined || !entry.data) return [];
		const { [weighed]: day, kind } = entry.data as Record<string, unknown>;
		if (typeof day !== 'string') return [];
		// A forecast may have come true or failed long before half a year is over.
		const isForecast = entry.kind === 'claim' && kind === 'forecast';
		return [
			{
				day: daysLater(day, isForecast ? Math.ceil(staleAfter / 2) : staleAfter),
				part: `${entry.article ?? ''}/${entry.stem}`,
				what: `the ${isForecast ? 'forecast' : entry.kind} \`${entry.key}\``,
				why: `last weighed on ${day}`,
				place: entry.at([weighed]),
			},
		];
	});
}

/** Pages that are gone, or have lost a quote, by what the link check remembers. */
function duePages(content: Content): Due[] {
	const evidence = Map.groupBy(findWrittenEvidence(content), ({ source }) => source);
	return entriesOf(content, 'source').flatMap((entry) => {
		if (!entry.data) return [];
		const quotes = evidence.get(entry.key)?.flatMap(({ quote }) => quote ?? []);
		const { url, archive } = entry.data;
		const { kind, checked } = linkStanding(content.links.state[url], quotes, archive);
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

/** Exceptions of the link check and of the check that end. */
function dueExceptions(content: Content): Due[] {
	const { exceptions } = readSettings(content, rules);
	return [
		...content.links.ignores.map(({ pattern, ...ignore }) => ({ of: `\`${pattern}\``, ...ignore })),
		...exceptions.map(({ key, rule, ...rest }) => ({ of: `\`${key}\` from \`${rule}\``, ...rest })),
	].map(({ of, until, place }) => ({
		day: until,
		part: '',
		what: `the exception for ${of}`,
		why: `it ends on ${until}`,
		place,
	}));
}

/** Articles whose day is to come: from then on a build has them, which somebody must start. */
function dueArticles(content: Content, today: string): Due[] {
	const waiting = waitingArticles(content, today);
	return entriesOf(content, 'article').flatMap((entry) => {
		const waits = waiting.get(entry.key);
		if (waits?.why !== 'day') return [];
		const { day } = waits;
		const why = `a build has it from ${day}`;
		const place = entry.at(['published']);
		return [{ day, part: `${entry.key}/index`, what: `the article \`${entry.key}\``, why, place }];
	});
}

function daysLater(day: string, days: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
