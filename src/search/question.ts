import { analyse, type Compound } from './analyse.ts';
import type { Token } from './token.ts';
import { foldPhrase } from './letters.ts';

/** One thing asked for, and the ways in which a record may hold it. */
export interface Need {
	/** As the reader wrote it. */
	asked: string;
	/** Each way is a list of terms that must all be there. */
	ways: string[][];
	/** Whether a record must hold it just so: a number, an amount, a day. */
	isExact: boolean;
	/** The beginning of a word that the reader may still be writing, so that what begins with it counts. */
	begins?: string;
}

/** What a reader asks. */
export interface Question {
	needs: Need[];
	/** The needs with each day and each amount as the words it is made of: for when the whole is nowhere. */
	loose: Need[];
	/** What stood in quotation marks, as it is looked for in a record. */
	phrases: string[];
}

/** Shorter beginnings are those of too many words. */
const shortestBeginning = 3;
/** Longer questions are cut: nobody writes one, and each word is looked for in the whole index. */
const longest = { letters: 300, needs: 12 };
const quoted = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;

/** Reads what a reader typed. */
export function readQuestion(typed: string, language: string): Question {
	const text = typed.slice(0, longest.letters);
	const analysis = analyse(text, language);
	return {
		needs: needsOf(text, analysis.tokens, analysis.compounds),
		loose: needsOf(text, analysis.tokens, []),
		phrases: [...text.matchAll(quoted)]
			.map(([, words = '']) => foldPhrase(words))
			.filter((words) => words !== ''),
	};
}

function needsOf(text: string, tokens: readonly Token[], compounds: readonly Compound[]): Need[] {
	const asked = tokens.some(({ isCommon }) => !isCommon)
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
				ways:
					compound?.kind === 'joined' ? [way, [compound.term]] : [compound ? [compound.term] : way],
				isExact: compound ? compound.kind !== 'joined' : first.isNumber,
				...(isOpen && last.word.length >= shortestBeginning ? { begins: last.word } : {}),
			});
		}
		at = end;
	}
	return needs;
}

/** The compound that begins at a token; a day or an amount before a mere word. */
function longestAt(compounds: readonly Compound[], at: number): Compound | undefined {
	const here = compounds.filter(({ from }) => from === at);
	return here.find(({ kind }) => kind !== 'joined') ?? here[0];
}
