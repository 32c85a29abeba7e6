import {
	datesIn,
	differInMonth,
	differInYear,
	limitBefore,
	mayBeSame,
	type WrittenDate,
} from '../../text/english/dates-in.ts';
import type { ReadNumber } from '../../text/numbers/reading.ts';
import { bearsOut } from '../../text/numbers/same-number.ts';

/** Two numbers or dates of which only one can be right. */
export interface Rivals {
	/** As the correction has it. */
	stated: string;
	/** As its claim has it. */
	said: string;
}

/** What a correction changes, and the claim that holds now. */
interface Change<Text> {
	/** The words that were wrong. */
	wrong: Text;
	/** The words that took their place. */
	right: Text;
	/** What the claim says. */
	says: Text;
}

/**
 * The day that a correction has and the other one that its claim has in its place: the wrong one,
 * or the only one, with the same month or the same day.
 *
 * @param known - Days in the claim’s evidence, on which the claim may rest.
 */
export function rivalDays(
	{ wrong, right, says }: Change<string>,
	known: () => readonly WrittenDate[],
): Rivals | undefined {
	const old = daysIn(wrong);
	const stated = daysIn(right).filter((date) => !old.some((one) => mayBeSame(one, date)));
	if (stated.length === 0) return undefined;
	const said = daysIn(says);
	const all = datesIn(says);
	for (const date of stated) {
		const rival =
			said.find((one) => old.some((before) => mayBeSame(before, one))) ??
			(stated.length + said.length === 2 ? said.find((one) => isNear(one, date)) : undefined);
		if (!rival || [...all, ...known()].some((one) => mayBeSame(one, date))) continue;
		if (isLimit(date, right) || isLimit(rival, says)) continue;
		return { stated: date.text, said: rival.text };
	}
	return undefined;
}

function daysIn(text: string): WrittenDate[] {
	return datesIn(text).filter(({ day }) => day !== undefined);
}

/** Whether one part of a date differs and the others may be the same. */
function isNear(one: WrittenDate, other: WrittenDate): boolean {
	const { day: _, ...month } = one;
	return mayBeSame(month, other) || differInMonth(one, other) || differInYear(one, other);
}

function isLimit({ index }: WrittenDate, text: string): boolean {
	return limitBefore(text.slice(0, index)) !== undefined;
}

/** A text and the numbers that it states. */
export interface NumberedText {
	text: string;
	numbers: readonly ReadNumber[];
}

/**
 * The number that a correction has and the other one that its claim has in its place: the wrong one,
 * or the only one of its kind, if it took the place of another of that kind.
 *
 * @param isKnown - Whether the claim or its evidence has a number.
 */
export function rivalNumbers(
	{ wrong, right, says }: Change<NumberedText>,
	isKnown: (number: ReadNumber) => boolean,
): Rivals | undefined {
	const stated = ownOf(right, wrong);
	const [first] = stated;
	if (!first) return undefined;
	// A rounded number of the claim may stand for an exact one.
	if (stated.some((number) => says.numbers.some((one) => bearsOut(number, one)))) return undefined;
	const said = inPlaceOf(stated, { wrong, right, says });
	// Asked last, because it reads all evidence of the claim.
	return said && !stated.some(isKnown) ? { stated: first.text, said: said.text } : undefined;
}

/** The number of a claim that stands where a correction has others. */
function inPlaceOf(
	stated: readonly ReadNumber[],
	{ wrong, right, says }: Change<NumberedText>,
): ReadNumber | undefined {
	const [first, ...others] = stated;
	const before = ownOf(wrong, right);
	const left = says.numbers.find((one) => before.some((number) => isSame(number, one)));
	if (left) return left;
	const kind = first && kindOf(first, right.text);
	if (others.length > 0 || kind === undefined) return undefined;
	// Without a wrong number, the right one may only add something: `no plan before July 2025`.
	if (!before.some((one) => kindOf(one, wrong.text) === kind)) return undefined;
	const [only, ...more] = says.numbers.filter((one) => kindOf(one, says.text) === kind);
	return more.length === 0 ? only : undefined;
}

/** The numbers of a text that another does not have. Days are compared with their months. */
function ownOf({ numbers }: NumberedText, other: NumberedText): ReadNumber[] {
	return numbers.filter(
		(number) =>
			!number.isLoose &&
			number.date !== 'day' &&
			number.date !== 'solar-day' &&
			!other.numbers.some((one) => bearsOut(one, number)),
	);
}

function isSame(one: ReadNumber, other: ReadNumber): boolean {
	return one.values[0] === other.values[0] && one.date === other.date && one.form === other.form;
}

/** What a number is one of: a year, a percentage, or what the word behind it names. */
function kindOf({ text, form, date }: ReadNumber, whole: string): string | undefined {
	if (date !== undefined) return date;
	if (form === 'part') return form;
	const behind = whole.slice(whole.indexOf(text) + text.length);
	const [, word] = /^[ -](\p{L}{4,})/u.exec(behind) ?? [];
	return word === undefined || /^(?:from|into|over|than|were|with)$/.test(word) ? undefined : word;
}
