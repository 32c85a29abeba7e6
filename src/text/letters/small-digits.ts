/** Raised and lowered digits, from zero. */
const digits = { raised: '⁰¹²³⁴⁵⁶⁷⁸⁹', lowered: '₀₁₂₃₄₅₆₇₈₉' } as const;

/** Whether digits are raised or lowered. */
export type SmallDigits = keyof typeof digits;

/** Writes the digits of a text raised or lowered; returns it as it is if they are neither. */
export function withSmallDigits(text: string, how: SmallDigits | undefined): string {
	if (how === undefined) return text;
	return text.replace(/[0-9]/g, (digit) => digits[how].charAt(Number(digit)));
}

/** Whether a character is a raised or lowered digit; `undefined` if it is neither. */
export function smallDigit(sign: string): SmallDigits | undefined {
	if (digits.raised.includes(sign)) return 'raised';
	return digits.lowered.includes(sign) ? 'lowered' : undefined;
}
