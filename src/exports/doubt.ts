import type { DoubtFile, DoubtGroup } from '../model/graph/doubt-file.ts';
import { doubtData, type DoubtSource } from '../model/graph/doubt.ts';
import type { ArticleNode } from '../model/graph/nodes.ts';
import { mixOf } from '../model/graph/mix.ts';
import { byStrength } from '../model/graph/status.ts';
import { doubtLabels } from '../words/doubt.ts';
import { wordsFor } from '../words/words-of.ts';

/** What a browser needs to show an article without some of its sources. */
export function doubtFile(article: ArticleNode): DoubtFile {
	const data = doubtData(article);
	const { compare, grades, lists, pages, statusWords } = wordsFor(article);
	const label = doubtLabels(article.sources, wordsFor(article));
	const group = (
		title: string,
		boxes: number,
		valueOf: (source: DoubtSource) => string | undefined,
	): DoubtGroup => {
		const values = data.sources.flatMap((source) => valueOf(source) ?? []);
		const options = mixOf(values, (value) => value).map(({ value, number }) => ({
			...{ value, label: label(value), sources: number },
		}));
		const listed = options.slice(boxes).sort((a, b) => compare(a.label, b.label));
		return { title, boxes, options: [...options.slice(0, boxes), ...listed] };
	};
	return {
		...data,
		statuses: byStrength.toReversed().map((status) => ({
			status,
			...statusWords[status],
			meaning: grades.statusMeanings[status],
		})),
		kinds: {
			estimate: pages.ofKind(grades.claimKinds.estimate),
			judgement: pages.ofKind(grades.claimKinds.judgement),
			forecast: pages.ofKind(grades.claimKinds.forecast),
		},
		origins: Object.fromEntries(
			article.claims.flatMap(({ evidence }) =>
				evidence.map(({ origin }) => [origin.key, origin.name]),
			),
		),
		groups: [
			group(lists.filter.owner, 8, ({ ownership }) => ownership),
			group(lists.filter.country, 6, ({ country }) => country),
			group(lists.filter.kind, 9, ({ kind }) => kind),
			group(lists.filter.publisher, 0, ({ publisher }) => `publisher:${publisher}`),
			group(lists.filter.source, 0, ({ key }) => `source:${key}`),
		],
	};
}
