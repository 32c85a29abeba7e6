import { type Found, percentAt, type Reading, scaleAt } from './reading.ts';
import type { Token } from './tokens.ts';

/*
 * Numbers in digits that mean more than their digits say: `1½`, `2/3`, `’95`, `6 p.m.`, `18:00`,
 * and the `40` of `40–50%`.
 */

/** The value of one character for a fraction; `undefined` for any other. */
export function fractionSign(token: Token | undefined): number | undefined {
	if (token?.kind !== 'sign' || token.codeAt(0) < 0xbc) return undefined;
	if (!/^[\u00bc-\u00be\u2150-\u215e]$/u.test(token.text)) return undefined;
	const [above, below] = token.text.normalize('NFKC').split('\u2044').map(Number);
	return above !== undefined && below !== undefined ? above / below : undefined;
}

/** A number that ends in such a sign, `1½`, or a fraction with a slash, `2/3`. */
export function fractionAt({ tokens }: Reading, at: number, value: number): Found | undefined {
	const after = tokens[at + 1];
	if (!after?.isJoined) return undefined;
	const below = tokens[at + 2];
	const beyond = tokens[at + 3];
	const sign = fractionSign(after);
	if (sign !== undefined) {
		return { values: [value + sign], form: 'digits', isLoose: false, next: at + 2 };
	}
	const isSlash = after.text === '/' && /^(?:\d|10)$/.test(below?.text ?? '') && below?.isJoined;
	const isAlone = tokens[at]?.isJoined !== true && !(beyond?.isJoined && beyond.text === '/');
	const whole = Number(below?.text);
	if (!isSlash || !isAlone || value === 0 || value >= whole) return undefined;
	// It may also be a day and its month.
	return { values: [value / whole, value, whole], form: 'part', isLoose: false, next: at + 3 };
}

/** A year of which the century is left out, or a decade: `’95`, `the ’90s`. */
export function shortYearAt({ tokens }: Reading, at: number): Found | undefined {
	const before = tokens[at - 1];
	const token = tokens[at];
	const after = tokens[at + 1];
	const isShort = token?.isJoined && /^\d\d$/.test(token.text);
	if (!isShort || !/^['’]$/.test(before?.text ?? '') || before?.isJoined) return undefined;
	const value = Number(token.text);
	const isDecade = value % 10 === 0 && after?.word === 's' && after.isJoined;
	const common = { form: 'digits', isLoose: false } as const;
	return isDecade
		? { ...common, values: [1900 + value], isDecade, date: 'year', next: at + 2 }
		: // The sign may also be a quotation mark before a number.
			{ ...common, values: [1900 + value, 2000 + value, value], date: 'year', next: at + 1 };
}

/** An hour, which may be counted to twelve or to twenty-four, and the minutes of a full one. */
export function timeAt({ tokens }: Reading, at: number, value: number): Found | undefined {
	if (!Number.isInteger(value) || value > 24) return undefined;
	const found = { form: 'digits', isLoose: false, next: at + 1 } as const;
	const before = tokens[at - 1];
	const token = tokens[at];
	const after = tokens[at + 1];
	const next = tokens[at + 2];
	if (before?.text === ':' && token?.text === '00' && token.isJoined && before.isJoined) {
		const isMinutes = tokens[at - 2]?.kind === 'digits';
		return isMinutes ? { ...found, values: [value], isLoose: true } : undefined;
	}
	const isClock =
		after?.text === ':' && after.isJoined && next?.isJoined && /^[0-5]\d$/.test(next.text);
	const isHalf = /^[ap]m$/.test(after?.word ?? '');
	const isDotted = /^[ap]$/.test(after?.word ?? '') && next?.text === '.' && next.isJoined;
	if (!isClock && !isHalf && !(isDotted && tokens[at + 3]?.word === 'm')) return undefined;
	return { ...found, values: [value, value > 12 ? value - 12 : value + 12] };
}

/** What the first number of a span also means if a scale or percent follows the last: `40–50%`, `2 to 3 million`. */
export function inSpan(reading: Reading, at: number, value: number): number[] {
	const { tokens } = reading;
	const joint = tokens[at + 1];
	const last = tokens[at + 2];
	if (last?.kind !== 'digits' || !joint || !/^(?:[-–—]|\p{L}{1,3})$/u.test(joint.text)) return [];
	const scale = scaleAt(reading, at + 3, false);
	if (scale) return [Number((value * scale.value).toPrecision(14))];
	return percentAt(reading, at + 3) === undefined ? [] : [value / 100];
}
