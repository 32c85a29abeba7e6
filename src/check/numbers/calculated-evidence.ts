import { entriesOf } from '../../content/content.ts';
import type { Evidence } from '../../model/records/evidence.ts';
import { evaluate, namesOf, numbersOf, readFormula } from '../../text/numbers/formula.ts';
import { readNumbers } from '../../text/numbers/read-numbers.ts';
import { isRoundedTo } from '../../text/numbers/same-number.ts';
import { languageIn } from '../texts/article-language.ts';
import type { CheckInput, Finding } from '../rule.ts';
import { languageOfSource } from '../shared-facts.ts';

/**
 * Checks evidence with a formula. The formula must be readable, use the numbers of its quote, and
 * give a number that the claim states.
 */
export function calculatedEvidence(input: CheckInput): Finding[] {
	const { content } = input;
	return entriesOf(content, 'claim').flatMap((claim) => {
		const { data } = claim;
		if (!data) return [];
		const language = languageIn(input, claim.article);
		return data.evidence.flatMap((evidence, index) => {
			if (evidence.formula === undefined) return [];
			const tongue = evidence.language ?? languageOfSource(content, evidence.source) ?? language;
			const fault = faultOf(evidence, evidence.formula, data.says, { tongue, language });
			return fault
				? [{ place: claim.at(['evidence', index, 'formula']), names: [claim.key], ...fault }]
				: [];
		});
	});
}

function faultOf(
	{ quote = '', translation = '' }: Evidence,
	text: string,
	says: string,
	{ tongue, language }: { tongue: string; language: string },
): Omit<Finding, 'place'> | undefined {
	const read = readFormula(text);
	if ('fault' in read) {
		return {
			message: `The formula \`${text}\` cannot be read: ${read.fault}.`,
			hint: 'Write numbers, brackets and `+ - * /`.',
		};
	}
	const [name] = namesOf(read.formula);
	if (name !== undefined) {
		return {
			message: `The formula \`${text}\` uses the name \`${name}\`.`,
			hint: 'Write the number instead of the name.',
		};
	}
	const said = readNumbers(says, language).flatMap(({ values }) => values);
	const known = [
		...said,
		...readNumbers(quote, tongue).flatMap(({ values }) => values),
		...readNumbers(translation, language).flatMap(({ values }) => values),
	];
	const stray = numbersOf(read.formula).find(
		({ value }) => !isUnit(value) && !known.some((one) => Math.abs(one - value) < 1e-9 * value),
	);
	if (stray) {
		return {
			message: `The formula \`${text}\` uses \`${stray.text}\`, which is not in the quote or the claim.`,
			hint: 'Quote the words that have it.',
		};
	}
	const result = evaluate(read.formula, new Map());
	if ('fault' in result) {
		return {
			message: `The formula \`${text}\` has no result: ${result.fault}.`,
			hint: 'Correct it.',
		};
	}
	if (said.some((value) => isRoundedTo(result.value, value))) return undefined;
	return {
		message: `The formula \`${text}\` gives ${String(Number(result.value.toPrecision(8)))}, which the claim does not say.`,
		hint: 'Correct the formula, or what the claim says.',
	};
}

/** Whether a number is a power of ten, which turns one unit into another. */
function isUnit(value: number): boolean {
	return value > 0 && Number.isInteger(Math.log10(value));
}
