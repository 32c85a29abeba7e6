import { analyse, type Compound, numberTerm, statusTerm } from './analyse.ts';
import type { Token } from './token.ts';
import { foldPhrase } from './letters.ts';
import { vocabularyOf } from './vocabulary.ts';

/** One thing asked for, and the ways in which a record may match it. */
export interface Need {
	/** As the reader wrote it. */
	asked: string;
	/** Each way is a list of terms that must all match. */
	ways: string[][];
	/** Whether a record must match it exactly: a number, an amount, a day. */
	isExact: boolean;
	/**
	 * The beginning of a word that the reader may still be typing, so all words that begin with it
	 * match.
	 */
	begins?: string;
}

/** What a reader asks. */
export interface Question {
	needs: Need[];
	/**
	 * The needs with each day and each amount as separate words, in case no record has the whole.
	 */
	loose: Need[];
	/**
	 * What it asks of claims, if it says the word: readers say what they look for, `low confidence
	 * claims`, but claims do not call themselves that.
	 */
	ofClaims: Need[];
	/** The words in quotation marks, in the form in which records are searched. */
	phrases: string[];
	/** Whether it asks only for claims with one status. */
	asksStatus: boolean;
	/** Whether all its words are so common that they are not searched as words: `the`. */
	isCommon: boolean;
}

/** Shorter beginnings match too many words. */
const shortestBeginning = 3;
/** Longer questions are cut: nobody types one, and each word is searched in the whole index. */
const longest = { letters: 300, needs: 12 };
const quoted = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;

/**
 * Reads what a reader typed.
 *
 * @param language - Language of the publication (BCP 47).
 * @param statuses - The words for every status of a claim.
 */
export function readQuestion(
	typed: string,
	{ language, statuses }: { language: string; statuses: readonly string[] },
): Question {
	const text = typed.slice(0, longest.letters);
	const analysis = analyse(text, language);
	const { tokens } = analysis;
	const number = claimNumber(tokens, language);
	const status = statusIn(tokens, language, statuses);
	const aboutClaims = withoutClaims(tokens, language);
	const whole = (...ways: string[][]): Need[] => [{ asked: text, ways, isExact: true }];
	return {
		needs:
			number !== undefined
				? whole([numberTerm(number)])
				: status
					? whole([status.term], status.words)
					: needsOf(text, tokens, analysis.compounds, language),
		loose: status ? [] : needsOf(text, tokens, [], language),
		ofClaims:
			number !== undefined || status || aboutClaims.length === tokens.length
				? []
				: needsOf(text, aboutClaims, [], language),
		asksStatus: status !== undefined,
		isCommon: tokens.length > 0 && tokens.every(({ isCommon }) => isCommon),
		phrases: [...text.matchAll(quoted)]
			.map(([, words = '']) => foldPhrase(words))
			.filter((words) => words !== ''),
	};
}

/** The number of a claim, if the question is nothing but that, as pages write it: `claim 12`. */
function claimNumber(tokens: readonly Token[], language: string): number | undefined {
	const before = tokens.slice(0, -1).map(({ word }) => word);
	const last = tokens.at(-1);
	const isClaim = vocabularyOf(language).claim.has(before.join(' '));
	return isClaim && last?.isNumber ? Number(last.word) : undefined;
}

/** The status that a question is about, if it is nothing else: `well supported`, `disputed claims`. */
function statusIn(
	tokens: readonly Token[],
	language: string,
	statuses: readonly string[],
): { term: string; words: string[] } | undefined {
	const words = withoutClaims(tokens, language).map(({ term }) => term);
	const asked = `!${words.join('-')}`;
	const known = statuses.some((status) => statusTerm(status, language) === asked);
	return known ? { term: asked, words } : undefined;
}

/** The tokens that are not the word `claim`. */
function withoutClaims(tokens: readonly Token[], language: string): Token[] {
	const vocabulary = vocabularyOf(language);
	const claimTerms = new Set([...vocabulary.claim].map((word) => vocabulary.termOf(word)));
	return tokens.filter(({ term }) => !claimTerms.has(term));
}

function needsOf(
	text: string,
	tokens: readonly Token[],
	compounds: readonly Compound[],
	language: string,
): Need[] {
	const { alike } = vocabularyOf(language);
	// A common word alone may be a name: `who` finds the WHO, but not “whole”.
	const isCommon = tokens.every((token) => token.isCommon);
	const asked = !isCommon
		? tokens
		: tokens.map((token) => ({ ...token, isCommon: /^[\p{Sc}%]$/u.test(token.word) }));
	const needs: Need[] = [];
	let at = 0;
	while (at < asked.length && needs.length < longest.needs) {
		const compound = longestAt(compounds, at);
		const first = asked[at];
		const end = compound?.to ?? at + 1;
		const last = asked[end - 1];
		if (!first || !last) break;
		const words = asked.slice(at, end).filter(({ isCommon }) => !isCommon);
		const isOpen = last.end === text.length && !last.isNumber && compound === undefined;
		const way = words.map(({ term }) => term);
		if (compound || words.length > 0) {
			needs.push({
				asked: text.slice(first.start, last.end),
				ways: [
					...waysOf(compound, way, asked.slice(at, end)),
					...(compound ? [] : (alike.get(first.term) ?? []).map((term) => [term])),
				],
				isExact: isCommon || (compound ? compound.kind !== 'joined' : first.isNumber),
				...(isOpen && !isCommon && last.word.length >= shortestBeginning
					? { begins: last.word }
					: {}),
			});
		}
		at = end;
	}
	return needs;
}

/**
 * The ways in which a record may match some tokens: a word with a sign in it may be two words or
 * one there.
 */
function waysOf(
	compound: Compound | undefined,
	apart: string[],
	tokens: readonly Token[],
): string[][] {
	if (!compound) return [apart];
	// `C.I.A.` is one word: single letters occur in every record, and `I` and `A` are not searched.
	const isInitials = tokens.every(({ word }) => [...word].length === 1);
	return compound.kind === 'joined' && !isInitials ? [apart, [compound.term]] : [[compound.term]];
}

/** The compound that begins at a token; days and amounts come before joined words. */
function longestAt(compounds: readonly Compound[], at: number): Compound | undefined {
	const here = compounds.filter(({ from }) => from === at);
	return here.find(({ kind }) => kind !== 'joined') ?? here[0];
}
