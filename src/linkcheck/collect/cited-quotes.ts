import { type Content, entriesOf } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import type { Evidence } from '../../model/records/evidence.ts';
import { kindOf, recordKinds } from '../../model/kinds.ts';
import type { CitedQuote } from './target.ts';
import { withPlace } from './with-place.ts';

/** A quote, with the day on which the record it is evidence for was last checked. */
export interface DatedQuote {
	cited: CitedQuote;
	checked?: string;
}

/** The fields shared by all kinds of record that have evidence. */
type WithEvidence = { evidence?: readonly Evidence[] } & Record<string, string | undefined>;

/** Every quote of claims, events and stances, by the key of its source. */
export function citedQuotes(content: Content): Map<string, DatedQuote[]> {
	const quotes = recordKinds
		.filter((kind) => 'evidence.*.source' in kindOf(kind).names)
		.flatMap((kind) => entriesOf(content, kind))
		.flatMap((entry) => {
			const { evidence, ...fields } = (entry.data ?? {}) as WithEvidence;
			const { weighed } = kindOf(entry.kind);
			return quotesOf(entry, evidence, weighed === undefined ? undefined : fields[weighed]);
		});
	return Map.groupBy(quotes, ({ cited }) => cited.source);
}

function quotesOf(
	entry: Entry,
	evidence: readonly Evidence[] = [],
	checked?: string,
): DatedQuote[] {
	return evidence.flatMap(({ source, quote, locator }, index): DatedQuote[] =>
		quote === undefined
			? []
			: [
					{
						cited: withPlace(
							{
								quote,
								...(locator === undefined ? {} : { locator }),
								key: entry.key,
								cites: `${entry.kind} \`${entry.key}\``,
								entry: entryName(entry),
								source,
							},
							() => entry.at(['evidence', index, 'quote']),
						),
						...(checked === undefined ? {} : { checked }),
					},
				],
	);
}

/** The unique name of a record: `claim/tide-mill/built-1871`. */
export function entryName({ kind, article, key }: Pick<Entry, 'kind' | 'article' | 'key'>): string {
	return [kind, article, key].filter((part) => part !== undefined).join('/');
}
