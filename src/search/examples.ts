import type { Graph } from '../model/graph/nodes.ts';
import { nativeLanguage, statusWords } from '../words/words.ts';

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
export function examplesOf({ articles, people, terms }: Graph): Example[] {
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
			[corrections.find(({ was }) => was !== undefined)?.was, 'what a correction struck out'],
			[amount, 'a sum, however it is written'],
			[mostQuoted?.nativeName, 'a person, in any alphabet', nativeLanguage(mostQuoted?.country)],
			[
				claims.some(({ status }) => status === 'disputed')
					? statusWords.disputed.word.toLowerCase()
					: undefined,
				'claims by their status',
			],
			[
				[...terms].sort((a, b) => b.named.length - a.named.length)[0]?.term,
				'a term of the glossary',
			],
		];
	return candidates.flatMap(([question, shows, language]) =>
		question === undefined || question.length > longest ? [] : [{ question, shows, language }],
	);
}
