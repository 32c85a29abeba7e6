/** From the first Arabic letter on, without the block of quotation marks and dashes: before it Unicode has no other digits. */
const mayFold = /[\u0640-\u1fff\u2070-\uffff]/;

/** The digits of every script as 0 to 9, and Arabic letters that Persian writes otherwise as Persian ones. */
export function foldDigits(text: string): string {
	if (!mayFold.test(text)) return text;
	return text
		.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(valueOfDigit(digit)))
		.replaceAll('ي', 'ی')
		.replaceAll('ك', 'ک');
}

/** Decimal digits stand in Unicode in rows of ten, from zero on. */
function valueOfDigit(digit: string): number {
	const point = digit.codePointAt(0) ?? 0;
	let first = point;
	while (/^\p{Nd}$/u.test(String.fromCodePoint(first - 1))) first -= 1;
	return (point - first) % 10;
}

/** What parts thousands, and what parts the whole from its decimals, in a language. */
interface Separators {
	group: readonly string[];
	decimal: readonly string[];
}

const known = new Map<string, Separators>();

/** The separators of a language by CLDR; those of the Arabic script are read everywhere. */
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
 * A pattern for a number in digits, its thousands in threes (or, in India, in twos) or all together. Groups are
 * bounded, so that a long row of them costs no more than its length.
 */
export function digitsPattern(language: string): string {
	const { group, decimal } = separatorsOf(language);
	const of = (signs: readonly string[]) => `[${signs.map((sign) => `\\u{${hex(sign)}}`).join('')}]`;
	return `\\d{1,3}(?:${of(group)}\\d{2}){0,9}(?:${of(group)}\\d{3}){1,9}(?!\\d)(?:${of(decimal)}\\d+)?|\\d+(?:${of(decimal)}\\d+)?`;
}

/** The value of what `digitsPattern` has found. */
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
