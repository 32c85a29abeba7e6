import type { DoubtFile, DoubtGroup } from '../model/graph/doubt-file.ts';
import { doubtData, type DoubtSource } from '../model/graph/doubt.ts';
import type { ArticleNode } from '../model/graph/nodes.ts';
import { mixOf } from '../model/graph/mix.ts';
import { byStrength } from '../model/graph/status.ts';
import { site } from '../site.ts';
import { doubtLabels } from '../words/doubt.ts';
import { claimKindWords, statusMeanings, statusWords } from '../words/words.ts';

const order = new Intl.Collator(site.language);

/** What a browser needs to show an article without some of its sources. */
export function doubtFile(article: ArticleNode): DoubtFile {
	const data = doubtData(article);
	const label = doubtLabels(article.sources);
	const group = (
		title: string,
		boxes: number,
		valueOf: (source: DoubtSource) => string | undefined,
	): DoubtGroup => {
		const values = data.sources.flatMap((source) => valueOf(source) ?? []);
		const options = mixOf(values, (value) => value).map(({ value, number }) => ({
			...{ value, label: label(value), sources: number },
		}));
		const listed = options.slice(boxes).sort((a, b) => order.compare(a.label, b.label));
		return { title, boxes, options: [...options.slice(0, boxes), ...listed] };
	};
	return {
		...data,
		statuses: byStrength.toReversed().map((status) => ({
			status,
			...statusWords[status],
			meaning: statusMeanings[status],
		})),
		kinds: {
			estimate: claimKindWords.estimate,
			judgement: claimKindWords.judgement,
			forecast: claimKindWords.forecast,
		},
		origins: Object.fromEntries(
			article.claims.flatMap(({ evidence }) =>
				evidence.map(({ origin }) => [origin.key, origin.name]),
			),
		),
		groups: [
			group('Owner', 8, ({ ownership }) => ownership),
			group('Country', 6, ({ country }) => country),
			group('Kind', 9, ({ kind }) => kind),
			group('Publisher', 0, ({ publisher }) => `publisher:${publisher}`),
			group('Source', 0, ({ key }) => `source:${key}`),
		],
	};
}
