import { type Content, entriesOf } from '../../content/content.ts';
import type { Evidence } from '../../model/records/evidence.ts';
import { evaluate, readFormula } from '../../text/numbers/formula.ts';
import { listLengths } from '../../text/numbers/list-lengths.ts';
import type { ReadNumber } from '../../text/numbers/reading.ts';
import { bearsOut, isRoundedTo } from '../../text/numbers/same-number.ts';
import { languageIn } from '../texts/article-language.ts';
import { numbersRead } from './numbers-read.ts';
import type { CheckInput } from '../rule.ts';
import { datesNumber, isReadableSource, languageOfSource } from '../shared-facts.ts';

/**
 * What can support a number: numbers, the lengths of lists, and dates that only a date may rest on.
 */
export interface Ground {
	/**
	 * Read only when asked for, because most numbers of marks are in the first words that support
	 * them.
	 */
	numbers: () => readonly ReadNumber[];
	/** Counted only when asked for, because few numbers need them. */
	lists: () => readonly number[];
	dates: (number: ReadNumber) => boolean;
	/** Numbers that we calculated from the words of a source. */
	results: readonly number[];
}

const none = () => [];
const no = () => false;

/** What supports the numbers in marks of one claim. */
export interface ClaimGround {
	says: Ground;
	evidence: readonly Ground[];
	/** From evidence that disputes the claim; its numbers are not in what the claim says. */
	disputes: readonly Ground[];
	/** Whether all its sources could be read. */
	isWhole: boolean;
}

/** The numbers in words of ours. */
function groundOf(content: Content, text: string, language: string): Ground {
	return {
		numbers: () => numbersRead(content, text, language),
		lists: () => listLengths(text, language),
		dates: no,
		results: [],
	};
}

/**
 * What a piece of evidence supports.
 *
 * @param language - That of the article.
 */
export function groundsOfEvidence(
	content: Content,
	{ source, quote, translation, language: own, formula }: Evidence,
	language: string,
): Ground[] {
	const tongue = own ?? languageOfSource(content, source) ?? language;
	return [
		...(quote === undefined ? [] : [groundOf(content, quote, tongue)]),
		...(translation === undefined ? [] : [groundOf(content, translation, language)]),
		{
			numbers: none,
			lists: none,
			dates: (number) => datesNumber(content, source, number),
			results: resultsOf(formula),
		},
	];
}

/**
 * The numbers in what a claim and its sources say; `undefined` for a claim that does not exist.
 * They are computed only when asked for, because most marks have no numbers.
 */
export function groundsOf(
	input: CheckInput,
): (article: string, claim: string) => ClaimGround | undefined {
	const { content } = input;
	const claims = new Map(
		entriesOf(content, 'claim').map(({ article = '', key, data }) => [`${article}/${key}`, data]),
	);
	const known = new Map<string, ClaimGround>();
	return (article, key) => {
		const id = `${article}/${key}`;
		const data = claims.get(id);
		const found = known.get(id);
		if (!data || found) return found;
		const language = languageIn(input, article);
		const grounds = (evidence: readonly Evidence[]) =>
			evidence.flatMap((one) => groundsOfEvidence(content, one, language));
		const ground = {
			says: groundOf(content, data.says, language),
			evidence: grounds(data.evidence),
			disputes: grounds(data.evidence.filter(({ relation }) => relation === 'disputes')),
			isWhole: data.evidence.every(({ source }) => isReadableSource(content, source)),
		};
		known.set(id, ground);
		return ground;
	};
}

/** The result of a formula. Another rule reports one that cannot be read. */
function resultsOf(formula: string | undefined): number[] {
	const read = formula === undefined ? undefined : readFormula(formula);
	const result = read && 'formula' in read ? evaluate(read.formula, new Map()) : undefined;
	return result && 'value' in result ? [result.value] : [];
}

/** The longest list that is counted. Readers do not count more names than that at a glance. */
export const longestList = 12;

/**
 * Whether a number is supported. The claim says it and a source is quoted with it; or the claim
 * says it with `about`, and a source is quoted exactly; or it is quoted from those who dispute the
 * claim.
 */
export function isBorneOut(
	number: ReadNumber,
	{ says, evidence, disputes, isWhole }: ClaimGround,
): boolean {
	if (disputes.some((ground) => stands(number, ground))) return true;
	if (!stands(number, says)) return false;
	// Another rule reports a source that is missing or broken.
	if (!isWhole) return true;
	const asSaid = says.numbers().filter((said) => bearsOut(said, number));
	return [number, ...asSaid].some((one) => evidence.some((ground) => stands(one, ground)));
}

/** Whether words, lists or dates support a number. */
export function stands(number: ReadNumber, { numbers, lists, dates, results }: Ground): boolean {
	const [value = 0] = number.values;
	return (
		numbers().some((found) => bearsOut(found, number)) ||
		results.some((result) => isRoundedTo(result, value)) ||
		(number.form === 'words' && value <= longestList && lists().includes(value)) ||
		(number.date !== undefined && dates(number))
	);
}
