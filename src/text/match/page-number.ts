/** The number of a page, in digits or as a Roman numeral. */
export interface PageNumber {
	value: number;
	isRoman: boolean;
}

const worth: Readonly<Record<string, number>> = {
	...{ i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 },
};

/** Reads `12` or `xii`; `undefined` for anything else. */
export function readPageNumber(text: string): PageNumber | undefined {
	if (/^\d+$/.test(text)) return { value: Number(text), isRoman: false };
	if (!/^[ivxlcdm]+$/i.test(text)) return undefined;
	const digits = Array.from(text.toLowerCase(), (letter) => worth[letter] ?? 0);
	// A smaller digit before a larger one is subtracted: `ix`.
	const value = digits.reduce(
		(sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit),
		0,
	);
	return { value, isRoman: true };
}
