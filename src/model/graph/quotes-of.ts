import type { ArticleNode, SourceNode } from './nodes.ts';

type Citing = Pick<ArticleNode, 'claims' | 'events' | 'stances'>;

const known = new WeakMap<Citing, Map<string, string[]>>();

/** Everything that an article quotes from a source: in claims, then events, then stances. */
export function quotesOf(article: Citing, { key }: Pick<SourceNode, 'key'>): readonly string[] {
	let quotes = known.get(article);
	if (!quotes) {
		quotes = new Map();
		for (const { evidence } of [...article.claims, ...article.events, ...article.stances]) {
			for (const { source, quote } of evidence) {
				if (!quote) continue;
				const list = quotes.get(source.key);
				if (list) list.push(quote);
				else quotes.set(source.key, [quote]);
			}
		}
		known.set(article, quotes);
	}
	return quotes.get(key) ?? [];
}
