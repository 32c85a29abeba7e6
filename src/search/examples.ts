import type { Graph } from '../model/graph/nodes.ts';
import type { Words } from '../words/words-of.ts';
import { nativeLanguage } from '../words/words.ts';

/** A question that a reader may try, and what it shows. */
export interface Example {
	question: string;
	/** Its language, if it differs from the publication's. */
	language?: string | undefined;
	shows: string;
}

const longest = 40;

/**
 * Questions that this publication answers, one for each way of asking that readers may not know.
 */
export function examplesOf(
	{ articles, people, terms }: Graph,
	{ search: { shows: says }, statusWords }: Words,
): Example[] {
	const claims = articles.flatMap((article) => article.claims);
	const corrections = articles.flatMap((article) => article.corrections);
	const amount = claims
		.map(({ says }) => /\p{Sc}\d[\d.,]*(?: \p{L}+)?/u.exec(says)?.[0])
		.find((sum) => sum !== undefined);
	const mostQuoted = people
		.filter(({ nativeName }) => nativeName !== undefined)
		.sort((a, b) => b.claims.length - a.claims.length)[0];
	const candidates: [question: string | undefined, shows: string, language?: string | undefined][] =
		[
			[corrections.find(({ was }) => was !== undefined)?.was, says.correction],
			[amount, says.sum],
			[mostQuoted?.nativeName, says.person, nativeLanguage(mostQuoted?.country)],
			[
				claims.some(({ status }) => status === 'disputed')
					? statusWords.disputed.word.toLowerCase()
					: undefined,
				says.status,
			],
			[[...terms].sort((a, b) => b.named.length - a.named.length)[0]?.term, says.term],
		];
	return candidates.flatMap(([question, shows, language]) =>
		question === undefined || question.length > longest ? [] : [{ question, shows, language }],
	);
}
