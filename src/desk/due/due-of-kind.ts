import { findWrittenEvidence } from '../../check/evidence/quoted-evidence.ts';
import { rules } from '../../check/rules.ts';
import { readSettings } from '../../check/settings/settings.ts';
import { daysAfter } from '../../check/dates/today.ts';
import { type Content, entriesOf } from '../../content/content.ts';
import { waitingArticles } from '../../content/published.ts';
import { referencesTo } from '../../content/references.ts';
import { linkStanding } from '../../link-state/link-standing.ts';
import { kindOf } from '../../model/kinds.ts';
import type { Place } from '../../problems/problem.ts';

/** Something due whose editors are not looked up yet: only its articles are known. */
export interface FoundDue {
	/** The day on which it fell or falls due, `YYYY-MM-DD`. */
	day: string;
	/** The article and section it belongs to, `article/section`; empty if it belongs to none. */
	part: string;
	/** The articles that it belongs to or is used in. */
	articles: readonly (string | undefined)[];
	what: string;
	why: string;
	place: Place;
}

/** The articles in which a source is named. */
function articlesCiting(content: Content, source: string): (string | undefined)[] {
	return referencesTo(content, 'source')
		.filter(({ key }) => key === source)
		.map(({ from }) => (from.kind === 'article' ? from.key : from.article));
}

/** Claims and stances whose evidence is to be weighed again, and from which day. */
export function dueRecords(content: Content, staleAfter: number): FoundDue[] {
	return content.entries.flatMap((entry): FoundDue[] => {
		const { weighed } = kindOf(entry.kind);
		if (weighed === undefined || !entry.data) return [];
		const { [weighed]: day, kind } = entry.data as Record<string, unknown>;
		if (typeof day !== 'string') return [];
		// A forecast may come true or fail long before `staleAfter` days are over.
		const isForecast = entry.kind === 'claim' && kind === 'forecast';
		return [
			{
				day: daysAfter(day, isForecast ? Math.ceil(staleAfter / 2) : staleAfter),
				part: `${entry.article ?? ''}/${entry.stem}`,
				articles: [entry.article],
				what: `the ${isForecast ? 'forecast' : entry.kind} \`${entry.key}\``,
				why: `last weighed on ${day}`,
				place: entry.at([weighed]),
			},
		];
	});
}

/** Pages that are gone, or no longer have a quote, according to the link state. */
export function duePages(content: Content): FoundDue[] {
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
				articles: articlesCiting(content, entry.key),
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

/** Exceptions of the link check and of the content check that have an end. */
export function dueExceptions(content: Content): FoundDue[] {
	const { exceptions } = readSettings(content, rules);
	const excused = exceptions.map(({ key, rule, article, ...rest }) => ({
		of: `\`${key}\` from \`${rule}\``,
		articles: article === undefined ? articlesWith(content, key) : [article],
		...rest,
	}));
	const ignored = content.links.ignores.map(({ pattern, ...rest }) => ({
		of: `\`${pattern}\``,
		articles: [],
		...rest,
	}));
	return [...ignored, ...excused].map(({ of, articles, until, place }) => ({
		...{ day: until, part: '', articles, place },
		what: `the exception for ${of}`,
		why: `it ends on ${until}`,
	}));
}

/** The articles that have a record with a key, or that cite a source with it. */
function articlesWith(content: Content, key: string): (string | undefined)[] {
	const own = content.entries.filter((entry) => entry.key === key);
	return own.flatMap((entry) =>
		entry.kind === 'source'
			? articlesCiting(content, key)
			: [entry.kind === 'article' ? key : entry.article],
	);
}

/**
 * Articles with a day of publication in the future: builds include them from that day on, but
 * somebody must start one.
 */
export function dueArticles(content: Content, today: string): FoundDue[] {
	const waiting = waitingArticles(content, today);
	return entriesOf(content, 'article').flatMap((entry) => {
		const waits = waiting.get(entry.key);
		if (waits?.why !== 'day') return [];
		const { day } = waits;
		const why = `builds include it from ${day}`;
		const place = entry.at(['published']);
		const what = `the article \`${entry.key}\``;
		return [{ day, part: `${entry.key}/index`, articles: [entry.key], what, why, place }];
	});
}
