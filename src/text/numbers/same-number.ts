import type { ReadNumber } from './reading.ts';

/** How far a number may be from its stated minimum or maximum, as a share. */
const slack = 0.25;

/**
 * Whether one number supports another: it is the same, is in the stated decade, rounds to the stated
 * estimate, or is at most a quarter above the stated minimum or below the stated maximum.
 */
export function bearsOut(found: ReadNumber, stated: ReadNumber): boolean {
	// Loops, because every number of a publication is compared with a hundred others.
	for (const value of found.values) {
		for (const wanted of stated.values) {
			if (isSame(value, wanted) || fits(value, wanted, stated)) return true;
			if (Math.abs(value - wanted) <= 0.005 && arePartsInTwoForms(found, stated)) return true;
		}
	}
	return false;
}

/** Whether a number is the same as another, or rounds to it. */
export function isAbout(value: number, wanted: number): boolean {
	if (isSame(value, wanted)) return true;
	const apart = Math.abs(value - wanted);
	// Most are further apart than the number is large, and its last digit takes longer to find.
	if (wanted !== 0 && apart > Math.abs(wanted)) return false;
	return apart <= lastDigit(wanted) / 2;
}

/** Whether one of two parts is in words and the other in digits, which round it: `a third`, 33 %. */
function arePartsInTwoForms(one: ReadNumber, other: ReadNumber): boolean {
	const areParts = one.form === 'part' && other.form === 'part';
	return areParts && /\d/.test(one.text) !== /\d/.test(other.text);
}

function isSame(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function fits(value: number, wanted: number, { bound, form, isDecade, date }: ReadNumber): boolean {
	if (isDecade) return Number.isInteger(value) && Math.floor(value / 10) * 10 === wanted;
	if (date || form === 'ordinal') return false;
	if (bound === 'least') return value >= wanted && value <= wanted * (1 + slack);
	if (bound === 'most' && value <= wanted && value >= wanted * (1 - slack)) return true;
	if (bound === undefined) return false;
	return form === 'part' ? Math.abs(value - wanted) <= 0.05 : isAbout(value, wanted);
}

/** The place value of the last digit that is not zero: a hundred thousand in 2.7 million. */
export function lastDigit(value: number): number {
	const [, decimals = '', exponent = '0'] =
		/^\d(?:\.(\d+))?e([+-]\d+)$/.exec(Math.abs(value).toExponential()) ?? [];
	return 10 ** (Number(exponent) - decimals.length);
}

/**
 * Whether a result may be printed as a number. Zeros at the end of a whole number may come from
 * rounding, but at least two digits are kept: 279,000 may be printed for 278,667.
 */
export function isRoundedTo(result: number, printed: number): boolean {
	if (printed === 0) return Math.abs(result) < 0.5;
	const second = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(printed))) - 1);
	const step = Math.min(lastDigit(printed), second);
	return Math.abs(result - printed) <= step / 2 + 1e-9 * Math.abs(printed);
}
