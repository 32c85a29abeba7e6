import { readNumbers } from '../../text/numbers/read-numbers.ts';
import type { ReadNumber } from '../../text/numbers/reading.ts';
import { languageIn } from '../texts/article-language.ts';
import {
	type ClaimGround,
	groundsOf,
	isBorneOut,
	longestList,
	stands,
} from '../numbers/claim-grounds.ts';
import type { Finding, Rule } from '../rule.ts';
import { type Statement, statementsOf } from '../texts/statements.ts';

export const numberNotInClaim: Rule = {
	name: 'number-not-in-claim',
	severity: 'warning',
	about:
		'Every number in the words of a mark is also in the claim’s sentence, and in the words of a source that supports it.',
	why: 'A reader who opens the mark sees the claim, and assumes that it supports the number.',
	foundFirst:
		'When this rule was written, it found 15 marks: 12 with a number that their claim does not say, 3 with one that we had calculated and no source gives.',
	find: (input) => {
		const grounds = groundsOf(input);
		return statementsOf(input.content).flatMap((statement) => {
			const { article, words, claims, placeOf } = statement;
			const numbers = readNumbers(words, languageIn(input, article)).filter((number) =>
				isAsserted(number, statement),
			);
			if (numbers.length === 0) return [];
			const known = claims.flatMap((key) => grounds(article, key) ?? []);
			// Another rule reports a claim that does not exist.
			if (known.length < claims.length || known.length === 0) return [];
			const named = claims.map((key) => `\`${key}\``).join(' or ');
			const isUnsaid = (number: ReadNumber) => !known.some(({ says }) => stands(number, says));
			const missing = numbers.filter(
				(number) => !known.some((ground) => isBorneOut(number, ground)),
			);
			const unsaid = missing.filter(isUnsaid);
			const unquoted = missing.filter((number) => !isUnsaid(number));
			return [
				...reportOf(unsaid, (numbers, verb) => ({
					...{ place: placeOf(), names: claims },
					message: `${numbers} ${verb} not appear in the sentence of the claim ${named}.`,
					hint: hintFor(known),
				})),
				...reportOf(unquoted, (numbers, verb) => ({
					...{ place: placeOf(), names: claims },
					message: `${numbers} ${verb} not appear in the words of any source of the claim ${named}.`,
					hint: 'Quote the words that give it, or mark other words.',
				})),
			];
		});
	},
};

/** What to do about a number that the claims do not say. A few that they say may have been meant. */
function hintFor(known: readonly ClaimGround[]): string {
	const said = known.flatMap(({ says }) => says.numbers());
	const texts = [...new Set(said.map(({ text }) => `\`${text}\``))];
	const add =
		'dd it to `says`, with a quote that gives it, or mark the words with a claim that has it.';
	if (texts.length === 0 || texts.length > 3) return `A${add}`;
	return `If it is mistyped, write what the claim says, ${texts.join(' or ')}. Otherwise a${add}`;
}

/** Makes one finding for all numbers of one kind in a mark. */
function reportOf(
	numbers: readonly ReadNumber[],
	report: (numbers: string, verb: string) => Finding,
): Finding[] {
	if (numbers.length === 0) return [];
	const texts = [...new Set(numbers.map(({ text }) => `\`${text}\``))];
	return texts.length === 1
		? [report(`The number ${texts.join('')}`, 'does')]
		: [report(`The numbers ${texts.join(' and ')}`, 'do')];
}

/**
 * Whether words assert a number. They do not if it counts the claims of its own mark or, in
 * unmarked words, what was named before.
 */
function isAsserted(number: ReadNumber, { claims, isMarked }: Statement): boolean {
	const { form, values, isLoose } = number;
	const [value = 0] = values;
	if (isLoose) return false;
	if (!isMarked) return form === 'digits' || form === 'part' || value > longestList;
	return form !== 'words' || claims.length < 2 || value !== claims.length;
}
