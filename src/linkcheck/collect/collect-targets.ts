import edtf from 'edtf';
import { visit } from 'unist-util-visit';
import { type Content, entriesOf, proseEntriesOf } from '../../content/content.ts';
import { fragmentOf, linkAddress } from '../../text/addresses/link-address.ts';
import type { Source } from '../../model/records/source.ts';
import { citedQuotes, type DatedQuote, entryName } from './cited-quotes.ts';
import { sourcesInUse } from './sources-in-use.ts';
import type { Target, Use } from './target.ts';
import { withPlace } from './with-place.ts';

/**
 * Every address that the content cites, each once: sources in use and their archived copies, with
 * the quotes cited from them, publishers, and links in prose. Records that do not match their schema
 * are left out; the content check reports them.
 *
 * @returns In the order of files.
 */
export function collectTargets(content: Content): Target[] {
	const targets = new Map<string, Target>();
	const found = [...usesOfSources(content), ...usesOfPublishers(content), ...usesInProse(content)];
	for (const { use, cited = [], date } of found) {
		const address = linkAddress(use.written);
		const target = targets.get(address) ?? { address, uses: [], quotes: [], fragments: [] };
		targets.set(address, target);
		target.uses.push(use);
		for (const { cited: quote } of cited) target.quotes.push(quote);
		const fragment = fragmentOf(use.written);
		if (fragment !== undefined && !target.fragments.includes(fragment)) {
			target.fragments.push(fragment);
		}
		if (date !== undefined) target.date ??= date;
	}
	return [...targets.values()];
}

/** An address where it is written. */
interface FoundUse {
	use: Use;
	/** The quotes cited from it. */
	cited?: readonly DatedQuote[];
	/** The day whose archived copy shows what the author read. */
	date?: string | undefined;
}

function usesOfSources(content: Content): FoundUse[] {
	const used = sourcesInUse(content);
	const quotes = citedQuotes(content);
	return entriesOf(content, 'source').flatMap((entry): FoundUse[] => {
		const { data, key } = entry;
		const citedBy = used.get(key);
		if (!data || !citedBy) return [];
		const about = { key, entry: entryName(entry), citedBy };
		const cited = quotes.get(key) ?? [];
		const date = dateOf(data, cited);
		const { url, archive } = data;
		const page = { ...about, as: 'source' as const, written: url, ...(archive && { archive }) };
		const found: FoundUse = { use: withPlace(page, () => entry.at(['url'])), cited, date };
		if (!archive) return [found];
		const copy = { ...about, as: 'archive' as const, written: archive.url };
		return [found, { use: withPlace(copy, () => entry.at(['archive', 'url'])), cited }];
	});
}

function usesOfPublishers(content: Content): FoundUse[] {
	return entriesOf(content, 'publisher').flatMap((entry): FoundUse[] => {
		if (entry.data?.url === undefined) return [];
		const about = { as: 'publisher' as const, key: entry.key, entry: entryName(entry) };
		return [{ use: withPlace({ ...about, written: entry.data.url }, () => entry.at(['url'])) }];
	});
}

function usesInProse(content: Content): FoundUse[] {
	const found: FoundUse[] = [];
	for (const entry of proseEntriesOf(content)) {
		if (!entry.prose) continue;
		visit(entry.prose, 'link', ({ url, position }) => {
			if (!/^https?:/i.test(url) || !position) return;
			const { line, column } = position.start;
			const use: Use = {
				...{ as: 'prose', key: entry.key, entry: entryName(entry), written: url },
				place: { file: entry.file, line, column },
			};
			found.push({ use });
		});
	}
	return found;
}

/** The last day of a date or span. Plain dates skip the EDTF parser, which is slow. */
function lastDayOf(date: string): string | undefined {
	const [, year, month = '12', day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
	const max =
		year === undefined
			? edtf(date).max
			: day === undefined
				? Date.UTC(Number(year), Number(month), 0)
				: Date.parse(date);
	return Number.isFinite(max) ? new Date(max).toISOString().slice(0, 10) : undefined;
}

/**
 * The day whose archived copy shows what the author read. For a longer period this is the last day,
 * because the page certainly existed by then.
 */
function dateOf(
	{ accessed, published }: Source,
	quotes: readonly DatedQuote[],
): string | undefined {
	if (accessed !== undefined) return accessed;
	if (published !== undefined) return lastDayOf(published);
	return quotes
		.flatMap(({ checked }) => checked ?? [])
		.sort()
		.at(-1);
}
