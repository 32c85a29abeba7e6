import { figureOf } from '../figures/article-figures.ts';
import { calculationInWords } from '../figures/chart/row.ts';
import { lookUp } from '../model/graph/look-up.ts';
import type {
	ArticleNode,
	ClaimNode,
	EventNode,
	FigureNode,
	SourceNode,
} from '../model/graph/nodes.ts';
import type { FigureRow } from '../model/records/figure.ts';
import { stanceLevels } from '../model/records/stance.ts';
import { type Words, wordsFor } from '../words/words-of.ts';

/** What a row rests on: claims, and the sources of its own evidence. */
export interface Grounds {
	claims: readonly ClaimNode[];
	sources: readonly SourceNode[];
}

/**
 * What a figure shows, as a table independent of its format. The first cell of a row is its
 * heading.
 */
export interface FigureTable {
	head: string[];
	rows: (string | Grounds)[][];
	/** What the table is about, and the claims that all of it rests on. */
	caption?: { text: string; claims: readonly ClaimNode[] };
}

/** Whether a figure has numbers or rows that can be shown as a table. */
export function hasTables(article: ArticleNode, key: string): boolean {
	return figureOf(article, key) !== undefined && key !== 'glance';
}

/**
 * What a figure shows as tables, for readers who cannot see the picture: a chart has one for each
 * series.
 */
export function tablesOf(article: ArticleNode, key: string): FigureTable[] {
	const words = wordsFor(article);
	const { exported, grades, lists, shortDate } = words;
	if (key === 'timeline') {
		return [
			{
				head: [exported.when, exported.happened, exported.restsOn],
				rows: article.events.map((event) => [shortDate(event.date), event.says, groundsOf(event)]),
			},
		];
	}
	const figure = lookUp(article.figures, key);
	if (figure) return chartTables(figure, words);
	const stances = article.stances.toSorted(
		(a, b) => stanceLevels.indexOf(a.level) - stanceLevels.indexOf(b.level),
	);
	return [
		{
			head: [lists.stance.who, lists.stance.standing, lists.stance.sentence, exported.restsOn],
			rows: stances.map((stance) => [
				stance.name,
				grades.stances[stance.level],
				`${stance.says}${stance.later ? ` ${lists.stance.later} ${stance.later}` : ''}`,
				groundsOf(stance),
			]),
		},
	];
}

function groundsOf({ claims, evidence }: Pick<EventNode, 'claims' | 'evidence'>): Grounds {
	return { claims, sources: [...new Set(evidence.map(({ source }) => source))] };
}

function chartTables({ axis, unit, series }: FigureNode, words: Words): FigureTable[] {
	const { asserted, calculated, derived, notFound, toKnow: heading } = words.lists.figure;
	const basisWords = { reported: '', asserted, derived } as const;
	const seriesName = (key: string) => series.find((one) => one.key === key)?.label ?? key;
	const toKnow = (row: FigureRow) => {
		const calculation = calculationInWords(row, seriesName, words);
		const basis = calculation === undefined ? basisWords[row.basis] : calculated(calculation);
		return [basis, row.note].filter(Boolean).join(' ');
	};
	return series.map(({ label, note, rows, claims }) => ({
		head: [axis, unit, heading],
		rows: rows.map((row) => [
			words.axisLabel(row.label),
			row.value === null ? notFound : words.number(row.value),
			toKnow(row),
		]),
		caption: { text: `${label}. ${note ?? ''} `, claims },
	}));
}
