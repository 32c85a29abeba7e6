import { calendarOf, gregorianYears, isSolarYear } from './calendar.ts';
import { valueOfDigits } from './digits.ts';
import { type Found, percentAt, type Reading, scaleAt } from './reading.ts';
import { fractionAt, inSpan, shortYearAt, timeAt } from './short-forms.ts';
import type { Token } from './tokens.ts';

const currencies = /^(?:\p{Sc}|us|usd|eur|rs|rub|inr|hk|a|c)$/u;

/** Reads a number that begins with digits. */
export function digitsAt(reading: Reading, at: number, token: Token): Found | undefined {
	const { tokens, language } = reading;
	const before = tokens[at - 1];
	if (isPartOfName(tokens, at)) return undefined;
	const value = valueOfDigits(token.text, language);
	const isMoney = before !== undefined && currencies.test(before.word);
	let scale = 1;
	let next = at + 1;
	for (;;) {
		const step = scaleAt(reading, next, isMoney && next === at + 1);
		if (!step) break;
		scale *= step.value;
		next = step.next;
	}
	const percent = percentAt(reading, next);
	if (percent !== undefined) {
		return { values: [(value * scale) / 100], form: 'part', isLoose: false, next: percent };
	}
	if (scale !== 1) {
		return { values: [round(value * scale)], form: 'digits', isLoose: false, next };
	}
	const short =
		fractionAt(reading, at, value) ?? shortYearAt(reading, at) ?? timeAt(reading, at, value);
	if (short) return short;
	const plain = plainDigits(reading, at, token, value);
	const more = inSpan(reading, at, value);
	return more.length === 0 ? plain : { ...plain, values: [...plain.values, ...more] };
}

/** Whether digits belong to a name and do not state a number: `G7`, `COVID-19`. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
	const first = tokens[at - 2];
	const second = tokens[at - 1];
	const third = tokens[at];
	if (!third?.isJoined || !second) return false;
	const isLatin = (token: Token | undefined) => /^\p{Script=Latin}+$/u.test(token?.text ?? '');
	if (isLatin(second)) return !currencies.test(second.word);
	const isShort = third.text.length < 4;
	return second.text === '-' && second.isJoined && isLatin(first) && isShort && isCapital(first);
}

function isCapital(token: Token | undefined): boolean {
	return /^\p{Lu}/u.test(token?.text ?? '');
}

/**
 * Reads a number in digits without a scale or percent: perhaps a year, a day, a decade or an
 * ordinal.
 */
function plainDigits(reading: Reading, at: number, token: Token, value: number): Found {
	const { tokens, language } = reading;
	const found: Found = { values: [value], form: 'digits', isLoose: false, next: at + 1 };
	const after = tokens[at + 1];
	const { months, solarMonths, isSolar } = calendarOf(language);
	if (isNumericDate(tokens, at)) {
		// Where a full stop parts decimals, `03.07` is one token.
		const parts = token.text.includes('.') ? token.text.split('.').map(Number) : undefined;
		return parts
			? { ...found, values: parts, isLoose: true }
			: { ...found, isLoose: token.text.length < 4 };
	}
	if (/^\d{4}$/.test(token.text)) {
		if (isSolar && isSolarYear(value)) {
			return { ...found, values: [value, ...gregorianYears(value)], date: 'solar-year' };
		}
		if (value >= 1000 && value < 2200) {
			const isDecade = value % 10 === 0 && after?.word === 's' && after.isJoined;
			return { ...found, date: 'year', ...(isDecade && { isDecade, next: at + 2 }) };
		}
	}
	const century = centuryBefore(tokens, at);
	if (century !== undefined && /^\d\d$/.test(token.text)) {
		return { ...found, values: [value, century + value] };
	}
	const isOrdinal = after?.isJoined === true && /^(?:st|nd|rd|th)$/.test(after.word);
	const next = isOrdinal ? at + 2 : at + 1;
	if (value >= 1 && value <= 31 && Number.isInteger(value)) {
		if (isBesideOneOf(months, tokens, at, next)) return { ...found, date: 'day', next };
		if (isBesideOneOf(solarMonths, tokens, at, next)) {
			return { ...found, date: 'solar-day', isLoose: true, next };
		}
	}
	return { ...found, next };
}

/** Whether a number has the name of a month before it, `3.` in `Juli 3.`, or after it, `3rd of July`. */
function isBesideOneOf(
	months: ReadonlySet<string>,
	tokens: readonly Token[],
	at: number,
	next: number,
): boolean {
	if (months.size === 0) return false;
	const before = tokens[at - 1];
	const left = before?.text === '.' && before.isJoined ? tokens[at - 2] : before;
	const right = tokens[next]?.word ?? '';
	return (
		months.has(left?.word ?? '') ||
		months.has(right) ||
		(right === 'of' && months.has(tokens[next + 1]?.word ?? ''))
	);
}

/** `03.07.2025`, `1404/04/12`, `2025-07-03`: only a reader can tell which part is the day. */
function isNumericDate(tokens: readonly Token[], at: number): boolean {
	if (!isDateSign(tokens[at - 1]) && !isDateSign(tokens[at + 1])) return false;
	const whole = [-4, -2, 0].some((offset) => {
		const run = tokens.slice(Math.max(0, at + offset), at + offset + 5);
		return (
			at + offset >= 0 &&
			run.length === 5 &&
			run.slice(1).every(({ isJoined }) => isJoined) &&
			/^(?:\d{1,2}([./-])\d{1,2}\1\d{4}|\d{4}([./-])\d{1,2}\2\d{1,2})$/.test(
				run.map(({ text }) => text).join(''),
			)
		);
	});
	const two = /^\d{1,2}\.\d{1,2}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '.';
	return whole || (two && /^\d{4}$/.test(tokens[at + 2]?.text ?? ''));
}

function isDateSign(token: Token | undefined): boolean {
	return token?.kind === 'sign' && /^[./-]$/.test(token.text);
}

/** The century of `22` in `2021–22`. */
function centuryBefore(tokens: readonly Token[], at: number): number | undefined {
	const year = tokens[at - 2];
	const dash = tokens[at - 1];
	if (!tokens[at]?.isJoined || !dash?.isJoined || !/^[-–—/]$/u.test(dash.text)) return undefined;
	return /^[12]\d{3}$/.test(year?.text ?? '')
		? Math.floor(Number(year?.text) / 100) * 100
		: undefined;
}

/** Removes rounding errors of binary fractions: 22.4 million is a whole number. */
function round(value: number): number {
	return Number(value.toPrecision(14));
}
