/**
 * Characters that may need folding: from U+0640 on, without general punctuation. Unicode has no
 * digits before that except 0 to 9.
 */
const mayFold = /[\u0640-\u1fff\u2070-\uffff]/;

/**
 * Writes the digits of every script as 0 to 9, and Arabic letters that have another form in Persian
 * as Persian ones.
 */
export function foldDigits(text: string): string {
	if (!mayFold.test(text)) return text;
	return text
		.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(valueOfDigit(digit)))
		.replaceAll('ي', 'ی')
		.replaceAll('ك', 'ک');
}

/** The value of a digit. Unicode has decimal digits in rows of ten, from zero. */
function valueOfDigit(digit: string): number {
	const point = digit.codePointAt(0) ?? 0;
	let first = point;
	while (/^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1;
	return (point - first) % 10;
}

/** The separators of thousands and of decimals in a language. */
interface Separators {
	group: readonly string[];
	decimal: readonly string[];
}

const known = new Map<string, Separators>();

/**
 * The separators of a language according to CLDR. Those of the Arabic script are read in every
 * language.
 */
export function separatorsOf(language: string): Separators {
	const before = known.get(language);
	if (before) return before;
	const parts = new Intl.NumberFormat(`${language}-u-nu-latn`).formatToParts(1234567.8);
	const valueOf = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
	const decimal = valueOf('decimal');
	const group = valueOf('group') || (decimal === ',' ? '.' : ',');
	const isSpaced = /^\s$/u.test(group);
	const separators = {
		group: [...new Set([group, '٬', '\u00A0', '\u202F', '\u2009', ...(isSpaced ? [' '] : [])])],
		decimal: [decimal, '٫'],
	};
	known.set(language, separators);
	return separators;
}

/**
 * A pattern for a number in digits, with groups of three (or, in India, of two) or without groups.
 * The number of groups is limited, so that the time for a long row stays linear.
 */
export function digitsPattern(language: string): string {
	const { group, decimal } = separatorsOf(language);
	const of = (signs: readonly string[]) => `[${signs.map((sign) => `\\u{${hex(sign)}}`).join('')}]`;
	return `\\d{1,3}(?:${of(group)}\\d{2}){0,9}(?:${of(group)}\\d{3}){1,9}(?!\\d)(?:${of(decimal)}\\d+)?|\\d+(?:${of(decimal)}\\d+)?`;
}

/** The value of a match of `digitsPattern`. */
export function valueOfDigits(digits: string, language: string): number {
	if (/^\d+$/.test(digits)) return Number(digits);
	const { group, decimal } = separatorsOf(language);
	const plain = [...digits]
		.filter((sign) => !group.includes(sign))
		.map((sign) => (decimal.includes(sign) ? '.' : sign))
		.join('');
	return Number(plain);
}

function hex(sign: string): string {
	return (sign.codePointAt(0) ?? 0).toString(16);
}
