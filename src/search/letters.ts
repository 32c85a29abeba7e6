/**
 * Letters that are separate in Unicode but that readers type for each other, with the one that
 * represents both.
 */
const sameLetters: Readonly<Record<string, string>> = {
	// Arabic and Persian forms.
	ي: 'ی',
	ى: 'ی',
	ك: 'ک',
	ة: 'ه',
	// Not decomposed by Unicode, but readers without the key type the plain letter.
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
	ə: 'e',
	// Ukrainian, Belarusian and Kazakh letters → Russian ones.
	і: 'и',
	є: 'е',
	ґ: 'г',
	ў: 'у',
	қ: 'к',
	ғ: 'г',
	ң: 'н',
	ө: 'о',
	ұ: 'у',
	ү: 'у',
	һ: 'х',
	ә: 'а',
	// Pashto letters → Persian ones.
	ټ: 'ت',
	ډ: 'د',
	ړ: 'ر',
	ڼ: 'ن',
	ښ: 'ش',
	ږ: 'ژ',
	ې: 'ی',
	ۍ: 'ی',
	ګ: 'گ',
};
const keptApart = new RegExp(`[${Object.keys(sameLetters).join('')}]`, 'g');

/** Marks above and below letters, in alphabets that can be read without them. */
const marks = /(?=\p{M})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}]/gu;

/** The zero of each set of digits that the supported scripts use. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];

/**
 * A text in the form that is searched: in lower case, without accents and vowel signs, with one
 * form for each letter and digits as `0` to `9`.
 */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(marks, '')
		.toLowerCase()
		.replaceAll('ـ', '')
		.replace(keptApart, (letter) => sameLetters[letter] ?? letter)
		.replace(/(?![0-9])\p{Nd}/gu, plainDigit);
}

function plainDigit(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	const zero = zeros.find((first) => code >= first && code < first + 10);
	return zero === undefined ? digit : String(code - zero);
}

/** A text in the form that phrases are searched in: folded, with one space between words. */
export function foldPhrase(text: string): string {
	return fold(text)
		.replace(/[^\p{L}\p{N}\p{Sc}%]+/gu, ' ')
		.trim();
}
