import { entriesOf } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { listed } from '../../text/wording/listed.ts';
import { readNumbers } from '../../text/numbers/read-numbers.ts';
import type { ReadNumber } from '../../text/numbers/reading.ts';
import { bearsOut } from '../../text/numbers/same-number.ts';
import { languageIn } from '../texts/article-language.ts';
import {
	type ClaimGround,
	type Ground,
	groundsOf,
	groundsOfEvidence,
	stands,
} from '../numbers/claim-grounds.ts';
import { isOfRows } from '../numbers/rows-described.ts';
import { rowsWithoutEvidence } from '../numbers/rows-in-evidence.ts';
import type { CheckInput, Finding, Rule } from '../rule.ts';
import { isReadableSource } from '../shared-facts.ts';

export const numberNotInEvidence: Rule = {
	name: 'number-not-in-evidence',
	severity: 'warning',
	about:
		'Every number in digits that an event says is in its date, its claims or its evidence; one in the title or the description of a figure follows from its rows or is in its claims; one that a row reports is in the claims of its series; and the year that a claim says is the one its question asks about, or is in its evidence.',
	why: 'These words carry no marks, so readers take their numbers for those of the evidence beside them.',
	foundFirst: 'When this rule was written, it found nothing.',
	find: (input) => {
		const grounds = groundsOf(input);
		const ofClaims = (article = '', keys: readonly string[]) => {
			const known = keys.map((key) => grounds(article, key));
			return known.every((one) => one?.isWhole) ? known.flatMap(allOf) : undefined;
		};
		return [
			...inEvents(input, ofClaims),
			...inFigures(input, ofClaims),
			...inRows(input, ofClaims),
			...inClaims(input, grounds),
		];
	},
};

type OfClaims = (article: string | undefined, keys: readonly string[]) => Ground[] | undefined;

/** All that a claim and its evidence say; nothing of a claim that does not exist. */
function allOf(ground: ClaimGround | undefined): Ground[] {
	return ground ? [ground.says, ...ground.evidence] : [];
}

/**
 * Numbers that a text asserts in digits. Those in words often count what was named before; those
 * after capital letters are part of a name, `A149`, `F-16`.
 */
function inDigits(text: string, language: string): ReadNumber[] {
	return readNumbers(text.replaceAll(ofName, ' '), language).filter(
		({ form, isLoose }) => !isLoose && (form === 'digits' || form === 'part'),
	);
}

const ofName = /(?:(?<!\p{L})\p{Lu}{1,2}|\p{Lu}[-\u2011])\d[\p{L}\d-]*/gu;

function inEvents(input: CheckInput, ofClaims: OfClaims): Finding[] {
	const { content } = input;
	return entriesOf(content, 'event').flatMap((event) => {
		const { date = '', says = '', claims = [], evidence = [] } = event.data ?? {};
		if (!/\d/.test(says)) return [];
		const language = languageIn(input, event.article);
		const ofDate = numbersOf(date, language);
		const numbers = inDigits(says, language).filter((one) => !isAmong(one, ofDate));
		if (numbers.length === 0) return [];
		const known = ofClaims(event.article, claims);
		// Other rules report what cannot be read.
		if (!known || !evidence.every(({ source }) => isReadableSource(content, source))) return [];
		const all = [...known, ...evidence.flatMap((one) => groundsOfEvidence(content, one, language))];
		const missing = numbers.filter((number) => !all.some((ground) => stands(number, ground)));
		return findingsOf(event, ['says'], missing, {
			where: 'in the date, the claims or the evidence of the event',
			hint: 'Correct it, or add evidence whose words give it.',
		});
	});
}

function inFigures(input: CheckInput, ofClaims: OfClaims): Finding[] {
	return entriesOf(input.content, 'figure').flatMap((figure) =>
		(['description', 'title'] as const).flatMap((field) => inField(input, ofClaims, figure, field)),
	);
}

/** Numbers in a text about a figure that do not follow from its rows. */
function inField(
	input: CheckInput,
	ofClaims: OfClaims,
	figure: Entry<'figure'>,
	field: 'description' | 'title',
): Finding[] {
	const { data, article } = figure;
	if (!data || !/\d/.test(data[field])) return [];
	const language = languageIn(input, article);
	const series = Object.values(data.series);
	const rows = series.flatMap((one) => one.rows);
	const values = series.map((one) =>
		one.rows.flatMap(({ value }) => (value === null ? [] : [value])),
	);
	// What a description says about an axis is not in the rows.
	const text = data[field].replaceAll(/\b(?:axis|scale)\b[^.;]*/gi, ' ');
	const numbers = inDigits(text, language).filter((one) => !isOfRows(one, values));
	if (numbers.length === 0) return [];
	const texts = [
		...rows.flatMap(({ label, short, when, note }) => [label, short, when, note]),
		...series.flatMap(({ label, note }) => [label, note]),
		...data.annotations.flatMap(({ words, date }) => [words, date]),
		...[field === 'title' ? undefined : data.title, data.measure, data.unit],
	].filter((text) => text !== undefined);
	// Most are years that a label has as they are, and reading all labels for their numbers is slow.
	const others = numbers.filter(({ text }) => !texts.some((label) => hasDigits(label, text)));
	const labels = others.length === 0 ? [] : texts.flatMap((text) => numbersOf(text, language));
	const left = others.filter((number) => !isAmong(number, labels));
	const known =
		left.length === 0
			? []
			: ofClaims(
					article,
					series.flatMap(({ claims }) => claims),
				);
	if (!known) return [];
	const missing = left.filter((number) => !known.some((ground) => stands(number, ground)));
	return findingsOf(figure, [field], missing, {
		where: 'in the rows of the figure or in its claims',
		hint: 'Write the number as the rows have it, or as they give it as a sum, a share or a change.',
	});
}

/** Rows with a number that somebody reported, but no words of theirs. */
function inRows(input: CheckInput, ofClaims: OfClaims): Finding[] {
	return entriesOf(input.content, 'figure').flatMap((figure) =>
		Object.entries(figure.data?.series ?? {}).flatMap(([key, series]) => {
			const grounds = ofClaims(figure.article, series.claims);
			if (!grounds) return [];
			return rowsWithoutEvidence(series, grounds).map(({ row, index }) => ({
				place: figure.at(['series', key, 'rows', index, 'value']),
				names: [figure.key],
				message: `The row \`${row.label}\` has ${String(row.value)}, which is not in the claims of its series or their evidence.`,
				hint: 'Correct the number, or quote the words that give it. If we worked it out, write `basis: derived`.',
			}));
		}),
	);
}

/** Whether a text has a number as it is written, and not only as a part of another. */
function hasDigits(text: string, number: string): boolean {
	const at = text.indexOf(number);
	const isPart = (sign: string) => /[\d.,]/.test(sign);
	return at !== -1 && !isPart(text.charAt(at - 1)) && !isPart(text.charAt(at + number.length));
}

/** Claims that say another year than their question, one that is in no evidence. */
function inClaims(
	input: CheckInput,
	grounds: (article: string, claim: string) => ClaimGround | undefined,
): Finding[] {
	return entriesOf(input.content, 'claim').flatMap((claim) => {
		const { question = '', says = '' } = claim.data ?? {};
		const asked = yearsIn(question);
		const [said, ...more] = yearsIn(says);
		if (said === undefined || more.length > 0 || asked.length === 0) return [];
		if (asked.includes(said)) return [];
		const ground = grounds(claim.article ?? '', claim.key);
		if (!ground?.isWhole) return [];
		const number = ground.says.numbers().find(({ text }) => text === said);
		if (!number || ground.evidence.some((one) => stands(number, one))) return [];
		return [
			{
				place: claim.find(['says'], said),
				names: [claim.key],
				message: `The claim says ${said}, and its question asks about ${asked.join(' and ')}; no evidence has ${said}.`,
				hint: 'Correct the year that is wrong.',
			},
		];
	});
}

function yearsIn(text: string): string[] {
	return /\d{4}/.test(text)
		? [...new Set(text.match(/(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.,]*\d)/g))]
		: [];
}

/** The numbers of a text in which hyphens and slashes part numbers: a date, or a label such as `2021–22`. */
function numbersOf(text: string, language: string): ReadNumber[] {
	return /\d/.test(text) ? readNumbers(text.replaceAll(/[-–/]/g, ' '), language) : [];
}

function isAmong(number: ReadNumber, known: readonly ReadNumber[]): boolean {
	return known.some((one) => bearsOut(one, number));
}

function findingsOf(
	entry: Entry,
	path: readonly string[],
	missing: readonly ReadNumber[],
	{ where, hint }: { where: string; hint: string },
): Finding[] {
	const texts = [...new Set(missing.map(({ text }) => text))];
	const [first] = texts;
	if (first === undefined) return [];
	const named = listed(
		texts.map((text) => `\`${text}\``),
		'and',
	);
	const message =
		texts.length === 1
			? `The number ${named} is not ${where}.`
			: `The numbers ${named} are not ${where}.`;
	return [{ place: entry.find(path, first), names: [entry.key], message, hint }];
}
