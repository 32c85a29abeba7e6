import edtf from 'edtf';
import { visit } from 'unist-util-visit';
import { type Content, entriesOf, proseEntriesOf } from '../../content/content.ts';
import { fragmentOf, linkAddress } from '../../text/link-address.ts';
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
	const used = sourcesInUse(content);
	const quotes = citedQuotes(content);

	for (const entry of entriesOf(content, 'source')) {
		const { data, key } = entry;
		const citedBy = used.get(key);
		if (!data || !citedBy) continue;
		const about = { key, entry: entryName(entry), citedBy };
		const cited = quotes.get(key) ?? [];
		const date = dateOf(data, cited);
		const { url, archive } = data;
		const use = { ...about, as: 'source' as const, written: url, ...(archive && { archive }) };
		add(
			withPlace(use, () => entry.at(['url'])),
			cited,
			date,
		);
		if (!archive) continue;
		const copy = { ...about, as: 'archive' as const, written: archive.url };
		add(
			withPlace(copy, () => entry.at(['archive', 'url'])),
			cited,
		);
	}
	for (const entry of entriesOf(content, 'publisher')) {
		if (entry.data?.url === undefined) continue;
		const { url } = entry.data;
		const about = { as: 'publisher' as const, key: entry.key, entry: entryName(entry) };
		add(withPlace({ ...about, written: url }, () => entry.at(['url'])));
	}
	for (const entry of proseEntriesOf(content)) {
		if (!entry.prose) continue;
		visit(entry.prose, 'link', ({ url, position }) => {
			if (!/^https?:/i.test(url) || !position) return;
			const { line, column } = position.start;
			add({
				...{ as: 'prose', key: entry.key, entry: entryName(entry), written: url },
				place: { file: entry.file, line, column },
			});
		});
	}
	return [...targets.values()];

	function add(use: Use, cited: readonly DatedQuote[] = [], date?: string): void {
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
