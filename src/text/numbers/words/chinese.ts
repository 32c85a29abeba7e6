import type { NumberWords } from '../written-numbers.ts';

const digits: Readonly<Record<string, number>> = {
	...{ 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3 };
const large: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** Reads `三百二十` and, with a number before it, `1.5亿`. */
function valueOf(numeral: string, counted?: number): number {
	let total = 0;
	let section = 0;
	let current = counted;
	for (const sign of numeral) {
		const digit = digits[sign];
		const step = small[sign];
		const scale = large[sign];
		if (digit !== undefined) current = digit;
		else if (step !== undefined) {
			section += (current ?? 1) * step;
			current = undefined;
		} else if (scale !== undefined) {
			total = (total + section + (current ?? 0)) * scale;
			section = 0;
			current = undefined;
		}
	}
	return total + section + (current ?? 0);
}

/**
 * Rewrites numerals as digits, because Chinese has no spaces between words. A numeral of one
 * character stays: it is rarely a number.
 */
function prepare(text: string): string {
	return (
		text
			// The month of a date; other languages use its name.
			.replace(/\d{1,2}\s?月/gu, ' 月')
			.replace(
				/(?<![\d.,])(\d+(?:[.,]\d+)*)\s?([百千万萬亿億]+)/gu,
				(_, counted: string, scales: string) => {
					return ` ${String(valueOf(scales, Number(counted.replaceAll(',', ''))))} `;
				},
			)
			.replace(/百分之([〇零一二两兩三四五六七八九十百]+)/gu, (_, numeral: string) => {
				return ` ${String(valueOf(numeral))}% `;
			})
			.replace(/百分之(\d+(?:\.\d+)?)/gu, ' $1% ')
			.replace(
				/[一二两兩三四五六七八九十][〇零一二两兩三四五六七八九十百千万萬亿億]+/gu,
				(numeral) => {
					return /[十百千万萬亿億]/u.test(numeral) ? ` ${String(valueOf(numeral))} ` : numeral;
				},
			)
	);
}

export const chinese: NumberWords = { isComplete: false, prepare };
