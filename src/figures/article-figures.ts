import { figurePath, fullAddress } from '../routes/links.ts';
import type { ArticleNode, ClaimNode, EvidenceNode, FigureNode } from '../model/graph/nodes.ts';
import { lookUp } from '../model/graph/look-up.ts';
import { stanceLevels } from '../model/records/stance.ts';
import { site } from '../site.ts';
import { figureTitles } from '../words/figure-titles.ts';
import { type Words, wordsFor } from '../words/words-of.ts';
import { capitalised } from '../words/words.ts';
import { drawChart } from './chart/chart.ts';
import { shownCounter } from './glance/glance-panels.ts';
import { drawGlance } from './glance/glance.ts';
import { isOnMap } from './map/mapped-stance.ts';
import { drawStanceMap, mapInWords } from './map/stance-map.ts';
import type { Picture } from './drawing/standalone.ts';
import { drawTimeline, phasesOf } from './timeline.ts';
import { stretchOf } from './drawing/time.ts';

/** A figure of an article with what it rests on: a chart, the timeline or the stances. */
export interface ArticleFigure extends Picture {
	/** Key of the chart, or `glance`, `timeline` or `stances`. */
	key: string;
	/** The claims that it shows. */
	claims: readonly ClaimNode[];
	/** Evidence that belongs to no claim. */
	evidence: readonly EvidenceNode[];
	/** Publishers it rests on, the most used first. */
	publishers: readonly string[];
}

const made = new WeakMap<ArticleNode, ArticleFigure[]>();

/**
 * Every figure of an article, with a page, a picture and a table. Made once per article, because
 * each of its pages needs them.
 */
export function figuresOf(article: ArticleNode): ArticleFigure[] {
	let figures = made.get(article);
	if (!figures) {
		figures = [...figureTitles(article)].map(([key, title]) =>
			grounded(article, { key, title, ...contentOf(article, key) }),
		);
		made.set(article, figures);
	}
	return figures;
}

/** The figure of an article that has a key. */
export function figureOf(article: ArticleNode | undefined, key: string): ArticleFigure | undefined {
	return article && lookUp(figuresOf(article), key);
}

/** What a figure contains, in addition to its key and title. */
type Content = Omit<ArticleFigure, 'key' | 'title' | 'publishers' | 'credits' | 'direction'>;

function contentOf(article: ArticleNode, key: string): Content {
	if (key === 'glance' && article.lead) return glanceOf(article, article.lead);
	if (key === 'timeline') return timelineOf(article);
	const figure = lookUp(article.figures, key);
	return figure ? chartOf(figure, wordsFor(article)) : stancesOf(article);
}

function chartOf(figure: FigureNode, words: Words): Content {
	const { form, description, series } = figure;
	const panels = form === 'periods' && series.length > 1 ? words.lists.figure.ownScale : '';
	return {
		measure: `${measureOf(figure, words)}${panels}`,
		description,
		claims: claimsOf(figure),
		evidence: [],
		draw: (room) => drawChart(figure, room, words),
	};
}

/** The claims that a chart shows: those of its numbers, then those of its annotations. */
function claimsOf({ series, annotations }: FigureNode): ClaimNode[] {
	const noted = annotations.map(({ claim }) => claim);
	return distinct([...series.flatMap(({ claims }) => claims), ...noted]);
}

/** What a chart measures, with its unit if `measure` does not name it. */
function measureOf({ measure, unit }: FigureNode, { lists }: Words): string {
	return `${measure.toLowerCase().includes(unit) ? measure : lists.figure.inUnit(measure, unit)}.`;
}

function glanceOf(article: ArticleNode, lead: NonNullable<ArticleNode['lead']>): Content {
	const words = wordsFor(article);
	const charts = lead.panels.flatMap(({ says, figure: key }) => {
		const chart = article.figures.find((figure) => figure.key === key);
		return chart ? [{ says, chart }] : [];
	});
	return {
		measure: charts
			.map(({ chart }) => {
				const counter = shownCounter(chart);
				const shown = counter === undefined ? '' : words.lists.figure.shown(counter);
				return `${measureOf(chart, words)}${shown}`;
			})
			.join(' '),
		description: charts.map(({ says, chart }) => `${says}: ${chart.title}.`).join(' '),
		claims: distinct(charts.flatMap(({ chart }) => claimsOf(chart))),
		evidence: [],
		draw: (room) =>
			drawGlance(
				{
					moment: lead.moment,
					events: article.events,
					panels: charts.map(({ says, chart }) => ({
						says,
						unit: chart.unit,
						axis: chart.axis,
						chart,
					})),
				},
				room,
				words,
			),
	};
}

function timelineOf(article: ArticleNode): Content {
	const { events, timeline } = article;
	const words = wordsFor(article);
	const { count, lists, year } = words;
	const phases = phasesOf(events, timeline?.phases ?? []);
	const turned = phases.flatMap((phase) => phase.events).filter(({ turning }) => turning);
	const years = events.map(({ date }) => stretchOf(date));
	const first = Math.floor(Math.min(...years.map(({ from }) => from)));
	const last = Math.ceil(Math.max(...years.map(({ to }) => to))) - 1;
	const ticks = lists.figure.ticks(count(events.length, 'event'), year(first), year(last));
	const parts = [count(phases.length, 'phase'), count(turned.length, 'turningPoint')] as const;
	const spans = phases.map(({ name, begins, ends = last }) =>
		lists.figure.span(name, year(Math.floor(stretchOf(begins).from)), year(ends)),
	);
	return {
		measure: phases.length === 0 ? capitalised(ticks) : lists.figure.timeline(...parts, ticks),
		// A picture always has a text alternative, with or without phases.
		description: phases.length === 0 ? `${capitalised(ticks)}.` : spans.join(' '),
		claims: distinct(events.flatMap(({ claims }) => claims)),
		evidence: events.flatMap(({ evidence }) => evidence),
		draw: (room) => drawTimeline(events, phases, room, words),
	};
}

function stancesOf(article: ArticleNode): Content {
	const stances = [...article.stances].sort(
		(a, b) => stanceLevels.indexOf(a.level) - stanceLevels.indexOf(b.level),
	);
	const words = wordsFor(article);
	const { figure: says } = words.lists;
	const asOf = stances[0]?.asOf;
	const borders = stances.some(isOnMap) ? says.borders : '';
	return {
		measure: `${words.count(stances.length, 'state')}${asOf ? says.asOf(words.shortDate(asOf)) : ''}${says.nearest}${borders}`,
		description: mapInWords(stances, words),
		claims: distinct(stances.flatMap(({ claims }) => claims)),
		evidence: stances.flatMap(({ evidence }) => evidence),
		draw: (room) => drawStanceMap(stances, room, words),
	};
}

/** A figure with its sources counted and its credits written. */
function grounded(
	article: ArticleNode,
	figure: Omit<ArticleFigure, 'publishers' | 'credits' | 'direction'>,
): ArticleFigure {
	const words = wordsFor(article);
	const pieces = [...figure.claims.flatMap(({ evidence }) => evidence), ...figure.evidence];
	const numbers = new Map<string, number>();
	for (const { source } of pieces) {
		const name = shortName(source.publisher.name);
		numbers.set(name, (numbers.get(name) ?? 0) + 1);
	}
	const publishers = [...numbers].sort(([, a], [, b]) => b - a).map(([name]) => name);
	const address = fullAddress(figurePath(article.key, figure.key));
	return {
		...figure,
		publishers,
		direction: words.direction,
		credits: [
			`${words.lists.figure.sources(namesInWords(publishers, words))}.`,
			`${site.name}: ${address.replace(/^https?:\/\//, '')}`,
		],
	};
}

/**
 * A name without the brackets at its end: `RFE/RL` for `RFE/RL (Radio Free Europe/Radio Liberty)`.
 */
function shortName(name: string): string {
	return name.replace(/ \([^()]*\)$/, '');
}

/** `Reuters, TASS, Vedomosti and 4 others`. */
export function namesInWords(
	names: readonly string[],
	{ comma, count, lists }: Words,
	shown = 4,
): string {
	const others = names.length - shown;
	if (others <= 1) return names.join(comma);
	return lists.figure.andOthers(names.slice(0, shown).join(comma), count(others, 'other'));
}

function distinct<T>(values: readonly T[]): T[] {
	return [...new Set(values)];
}
