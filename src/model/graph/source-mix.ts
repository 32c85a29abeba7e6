import { tallyOf } from './tally.ts';
import { mixOf, type Share } from './mix.ts';
import type { ArticleNode } from './nodes.ts';

/** One way to group the sources or the claims of an article, and how many are in each group. */
export interface Mix {
	by: 'ownership' | 'kind' | 'country' | 'language' | 'age' | 'archive' | 'status';
	counts: 'sources' | 'claims';
	/** Most frequent first; ages from the newest. `''` if unknown. */
	shares: Share<string>[];
}

/** The newest years are counted separately, this many of them; earlier ones together. */
const recentYears = 4;

/** Where the evidence of an article comes from: the mix of its sources, and how well its claims stand. */
export function sourceMixes({ sources, claims }: Pick<ArticleNode, 'sources' | 'claims'>): Mix[] {
	return [
		{
			by: 'ownership',
			counts: 'sources',
			shares: mixOf(sources, ({ publisher }) => publisher.ownership),
		},
		{ by: 'kind', counts: 'sources', shares: mixOf(sources, ({ kind }) => kind) },
		{
			by: 'country',
			counts: 'sources',
			shares: mixOf(sources, ({ publisher }) => publisher.country ?? ''),
		},
		{ by: 'language', counts: 'sources', shares: mixOf(sources, ({ language }) => language) },
		{ by: 'age', counts: 'sources', shares: agesOf(sources) },
		{
			by: 'archive',
			counts: 'sources',
			shares: mixOf(sources, ({ archive }) => (archive ? 'archived' : '')),
		},
		{
			by: 'status',
			counts: 'claims',
			shares: tallyOf(claims).map(({ status, number }) => ({ value: status, number })),
		},
	];
}

/** Counts by year for the newest sources, and `-2021` for those of that year or before. */
function agesOf(sources: readonly { published?: string | undefined }[]): Share<string>[] {
	const years = sources.map(({ published }) => published?.slice(0, 4) ?? '');
	const newest = Math.max(...years.map(Number));
	const oldest = newest - recentYears;
	return mixOf(years, (year) => {
		if (year === '') return '';
		return Number(year) > oldest ? year : `-${String(oldest)}`;
	}).sort((a, b) => rank(b.value) - rank(a.value));
}

/** Ranks ages: newest first, then earlier ones, then undated. */
function rank(age: string): number {
	return age === '' ? -Infinity : Number(age);
}
