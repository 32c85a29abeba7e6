/** Digits from zero on, as they are written when they stand higher or lower than the words. */
const digits = { raised: '⁰¹²³⁴⁵⁶⁷⁸⁹', lowered: '₀₁₂₃₄₅₆₇₈₉' } as const;

/** How digits stand beside words of full size. */
export type SmallDigits = keyof typeof digits;

/** A text whose digits are written raised or lowered; as it is where they are neither. */
export function withSmallDigits(text: string, how: SmallDigits | undefined): string {
	if (how === undefined) return text;
	return text.replace(/[0-9]/g, (digit) => digits[how].charAt(Number(digit)));
}

/** How a sign stands beside words if it is a small digit. */
export function smallDigit(sign: string): SmallDigits | undefined {
	if (digits.raised.includes(sign)) return 'raised';
	return digits.lowered.includes(sign) ? 'lowered' : undefined;
}
