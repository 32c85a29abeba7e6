import { figureOf, figuresOf } from '../../figures/article-figures.ts';
import { calculationInWords } from '../../figures/row.ts';
import { lookUp } from '../../model/graph/look-up.ts';
import type { ArticleNode, EventNode, FigureNode } from '../../model/graph/nodes.ts';
import type { FigureRow } from '../../model/records/figure.ts';
import { figureId } from '../../routes/anchors.ts';
import { type Words, wordsFor } from '../../words/words-of.ts';
import type { BookPage } from './page.ts';
import { publishersOf } from './evidence.ts';
import { files } from './files.ts';
import { all, element, joined, type Content, type Markup } from './markup.ts';
import { numbersOf } from './notes.ts';

/** What each figure shows as a table, for whom a picture says nothing; none where no figure has one. */
export function numbersPage(article: ArticleNode): BookPage | undefined {
	const shown = figuresOf(article).filter(({ key }) => hasNumbers(article, key));
	if (shown.length === 0) return undefined;
	const { tables: title } = wordsFor(article).exported;
	return {
		file: files.numbers,
		title,
		kind: 'appendix',
		body: all(
			element('h1', {}, title),
			...shown.map(({ key, title: finding, measure }) =>
				element(
					'section',
					{ id: `numbers-${figureId(key)}` },
					element('h2', {}, finding),
					element('p', { class: 'credit' }, measure),
					tableOf(article, key),
				),
			),
		),
	};
}

/** Whether a figure has numbers, or rows of its own, to be shown as a table. */
export function hasNumbers(article: ArticleNode, key: string): boolean {
	return figureOf(article, key) !== undefined && key !== 'glance';
}

function tableOf(article: ArticleNode, key: string): Markup {
	const words = wordsFor(article);
	const { exported, grades, lists, shortDate } = words;
	if (key === 'timeline') {
		return table(
			[exported.when, exported.happened, exported.restsOn],
			article.events.map((event) => [shortDate(event.date), event.says, groundsOf(event, words)]),
		);
	}
	const figure = lookUp(article.figures, key);
	if (figure) return chartTable(figure, words);
	return table(
		[lists.stance.who, lists.stance.standing, lists.stance.sentence, exported.restsOn],
		article.stances.map(({ name, level, says, later, claims, evidence }) => [
			name,
			grades.stances[level],
			`${says}${later ? ` ${lists.stance.later} ${later}` : ''}`,
			groundsOf({ claims, evidence }, words),
		]),
	);
}

/** The claims that an event or a stance rests on, and the sources of evidence of its own. */
function groundsOf(
	{ claims, evidence }: Pick<EventNode, 'claims' | 'evidence'>,
	words: Words,
): Markup {
	const sources = new Set(evidence.map(({ source }) => source));
	return joined([numbersOf(claims), publishersOf([...sources], words)], words.semicolon);
}

function chartTable({ axis, unit, series }: FigureNode, words: Words): Markup {
	const { asserted, calculated, derived, notFound, toKnow: heading } = words.lists.figure;
	const basisWords = { reported: '', asserted, derived } as const;
	const seriesName = (key: string) => series.find((one) => one.key === key)?.label ?? key;
	const toKnow = (row: FigureRow) => {
		const calculation = calculationInWords(row, seriesName, words);
		const basis = calculation === undefined ? basisWords[row.basis] : calculated(calculation);
		return [basis, row.note].filter(Boolean).join(' ');
	};
	return all(
		...series.map(({ label, note, rows, claims }) =>
			table(
				[axis, unit, heading],
				rows.map((row) => [
					words.axisLabel(row.label),
					row.value === null ? notFound : words.number(row.value),
					toKnow(row),
				]),
				all(
					`${label}. ${note ?? ''} `,
					claims.length > 0 ? all(words.exported.claimsBehind, numbersOf(claims), '.') : undefined,
				),
			),
		),
	);
}

/** A table whose first cell of each row names it. */
function table(head: string[], rows: Content[][], caption?: Markup): Markup {
	return element(
		'table',
		{},
		caption && element('caption', {}, caption),
		element(
			'thead',
			{},
			element('tr', {}, ...head.map((cell) => element('th', { scope: 'col' }, cell))),
		),
		element(
			'tbody',
			{},
			...rows.map(([first, ...others]) =>
				element(
					'tr',
					{},
					element('th', { scope: 'row' }, first),
					...others.map((cell) => element('td', {}, cell)),
				),
			),
		),
	);
}
