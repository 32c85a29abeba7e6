import type { ArticleNode } from './nodes.ts';
import { mixOf, type Share } from './mix.ts';
import { type StatusCount, tallyOf } from './tally.ts';
import type { Ownership } from '../records/publisher.ts';

/** The counts of an article that help an editor plan. */
export interface Summary {
	words: number;
	claims: number;
	byStatus: StatusCount[];
	/** Claims that two or more independent origins support, disputed or not. */
	severalOrigins: number;
	sources: number;
	/** Sources without a recorded copy. */
	unarchived: number;
	byOwnership: Share<Ownership>[];
	corrections: number;
	events: number;
	stances: number;
	/** For each part, its words and sentences, and how many sentences have a mark. */
	coverage: { part: string; words: number; sentences: number; marked: number }[];
}

/** Counts the words, claims, sources and other parts of an article. */
export function summarise(article: ArticleNode): Summary {
	const { claims, sources, corrections, events, stances, parts } = article;
	return {
		words: parts.reduce((sum, { measure }) => sum + measure.words, 0),
		claims: claims.length,
		byStatus: tallyOf(claims),
		severalOrigins: claims.filter(({ origins }) => origins.length > 1).length,
		sources: sources.length,
		unarchived: sources.filter(({ archive }) => archive === undefined).length,
		byOwnership: mixOf(sources, ({ publisher }) => publisher.ownership),
		corrections: corrections.length,
		events: events.length,
		stances: stances.length,
		coverage: parts.map(({ key, measure }) => ({ part: key, ...measure })),
	};
}
