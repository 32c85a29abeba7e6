import { type Content, entriesOf, proseEntriesOf } from '../../content/content.ts';
import { valuesAt } from '../../content/references.ts';
import type { Evidence } from '../../model/records/evidence.ts';
import type { Place } from '../../problems/problem.ts';
import { parseMarkedText } from '../../prose/marked-text.ts';
import { listLengths } from '../../text/numbers/list-lengths.ts';
import { readNumbers } from '../../text/numbers/read-numbers.ts';
import type { ReadNumber } from '../../text/numbers/reading.ts';
import { evaluate, readFormula } from '../../text/formula.ts';
import { bearsOut, isRoundedTo } from '../../text/numbers/same-number.ts';
import { languageIn } from '../article-language.ts';
import { numbersRead } from '../numbers-read.ts';
import type { CheckInput, Finding, Rule } from '../rule.ts';
import { datesNumber, isReadableSource, languageOfSource } from '../shared-facts.ts';

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

/** Words of an article that rest on claims. */
interface Statement {
	/** Whether they are marked, not merely next to a list of claims. */
	isMarked: boolean;
	article: string;
	words: string;
	claims: readonly string[];
	/** Their place, looked up only if there is something to report about them. */
	placeOf: () => Place;
}

/** Fields of frontmatter that may carry marks. */
const markedFields = ['standfirst', 'points.*.text', 'summary', 'verdict'].map((field) =>
	field.split('.'),
);

function statementsOf(content: Content): Statement[] {
	const articles = new Set(entriesOf(content, 'article').map(({ article }) => article));
	return proseEntriesOf(content).flatMap((entry) => {
		const { article, file } = entry;
		if (article === undefined || !articles.has(article)) return [];
		const inFields = markedFields.flatMap((field) =>
			valuesAt(entry.value, field).flatMap(({ path, value }) =>
				typeof value === 'string'
					? parseMarkedText(value).map(({ text, claims }) => ({
							...{ article, words: text, placeOf: () => entry.at(path) },
							isMarked: claims.length > 0,
							claims: claims.length > 0 ? claims : claimsOfPoint(entry.value, path),
						}))
					: [],
			),
		);
		const inProse = entry.placements.flatMap((placement) =>
			placement.type === 'mark' && placement.scheme === 'claim'
				? [
						{
							...{ article, words: placement.text, claims: placement.keys, isMarked: true },
							placeOf: () => ({ file, line: placement.at.line, column: placement.at.column }),
						},
					]
				: [],
		);
		return [...inFields, ...inProse];
	});
}

/** The claims that a point names next to its text. They support all of its words. */
function claimsOfPoint(value: unknown, path: readonly PropertyKey[]): string[] {
	if (path[0] !== 'points') return [];
	return valuesAt(value, ['points', String(path[1]), 'claims', '*']).flatMap((found) =>
		typeof found.value === 'string' ? [found.value] : [],
	);
}

/**
 * What can support a number: numbers, the lengths of lists, and dates that only a date may rest on.
 */
interface Ground {
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
interface ClaimGround {
	says: Ground;
	evidence: readonly Ground[];
	/** From evidence that disputes the claim; its numbers are not in what the claim says. */
	disputes: readonly Ground[];
	/** Whether all its sources could be read. */
	isWhole: boolean;
}

/**
 * The numbers in what a claim and its sources say; `undefined` for a claim that does not exist.
 * They are computed only when asked for, because most marks have no numbers.
 */
function groundsOf(input: CheckInput): (article: string, claim: string) => ClaimGround | undefined {
	const { content } = input;
	const groundOf = (text: string, tongue: string): Ground => ({
		numbers: () => numbersRead(content, text, tongue),
		lists: () => listLengths(text, tongue),
		dates: no,
		results: [],
	});
	const groundOfEvidence = (
		{ source, quote, translation, language: own, formula }: Evidence,
		language: string,
	): Ground[] => {
		const tongue = own ?? languageOfSource(content, source) ?? language;
		return [
			...(quote === undefined ? [] : [groundOf(quote, tongue)]),
			...(translation === undefined ? [] : [groundOf(translation, language)]),
			{
				numbers: none,
				lists: none,
				dates: (number) => datesNumber(content, source, number),
				results: resultsOf(formula),
			},
		];
	};
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
		const disputing = data.evidence.filter(({ relation }) => relation === 'disputes');
		const ground = {
			says: groundOf(data.says, language),
			evidence: data.evidence.flatMap((one) => groundOfEvidence(one, language)),
			disputes: disputing.flatMap((one) => groundOfEvidence(one, language)),
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
const longestList = 12;

/**
 * Whether a number is supported. The claim says it and a source is quoted with it; or the claim
 * says it with `about`, and a source is quoted exactly; or it is quoted from those who dispute the
 * claim.
 */
function isBorneOut(
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

function stands(number: ReadNumber, { numbers, lists, dates, results }: Ground): boolean {
	const [value = 0] = number.values;
	return (
		numbers().some((found) => bearsOut(found, number)) ||
		results.some((result) => isRoundedTo(result, value)) ||
		(number.form === 'words' && value <= longestList && lists().includes(value)) ||
		(number.date !== undefined && dates(number))
	);
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
