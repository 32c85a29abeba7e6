import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../../src/text/numbers/read-numbers.ts';

/** The numbers of a text that must also be in its claims. */
function asked(text: string, language = 'en-GB'): number[] {
	return readNumbers(text, language)
		.filter(({ isLoose }) => !isLoose)
		.map(({ values }) => values[0] ?? Number.NaN);
}

describe('Numbers are read in words and in digits', () => {
	test.each([
		['nine states', [9]],
		['twenty-one and forty two', [21, 42]],
		['half a million people, half of them at home', [5e5]],
		['a dozen, two dozen, a hundred and fifty', [12, 24, 150]],
		['one hundred and twenty-three million, four', [123e6, 4]],
		['two and a half million, one and a half', [2.5e6, 1.5]],
		['two thirds and three quarters', [2 / 3, 0.75]],
		['75%, 75 per cent and 2.3 percent', [0.75, 0.75, 0.023]],
		['1,234 people, 6,200,000 dollars', [1234, 6_200_000]],
		['$1bn, $1 billion, $5m', [1e9, 1e9, 5e6]],
		['5m wide', [5]],
		['22.4 million tonnes', [22_400_000]],
		['the 3rd of July, the third state', [3, 3]],
		['3 July 2025', [3, 2025]],
		['July 3, 2025', [3, 2025]],
		['Aug. 31,1926', [31, 1926]],
		['11 crore and 3 lakh', [11e7, 3e5]],
		['five thousand million, two hundred thousand million', [5e9, 2e11]],
		['three thousand five hundred million', [3500e6]],
		['two million five hundred thousand, a million million', [2_500_000, 1e12]],
		['one billion two million three thousand and four', [1_002_003_004]],
		['1½ tonnes, ½ of it, 2/3 of it', [1.5, 0.5, 2 / 3]],
		['9/11, 24/7, 2023/24', [9, 11, 24, 7, 2023, 24]],
		['in ’95 and the ’90s', [1995, 1990]],
		['at 6 p.m., 18:00 and 06:30', [6, 18, 6, 30]],
	])('%s', (text, expected) => {
		expect(asked(text)).toEqual(expected);
	});

	test.each([
		['ru', '50млн куб.м, $153 млн, 1 миллиард, 15 тыс.', [50e6, 153e6, 1e9, 15e3]],
		['ru', 'двумя странами, пятьсот двадцать, 1 234 567,8', [2, 520, 1_234_567.8]],
		['ru', 'пять тысяч миллионов, два миллиона пять тысяч', [5e9, 2_005_000]],
		['fa', 'پنج هزار میلیون', [5e9]],
		['fa', '۲۷ مخفیگاه، ۵۵ میلیون دالر، یکصد و پنجاه', [27, 55e6, 150]],
		['ar', '٣٬٠٠٠ و ٥ ملايين', [3000, 5e6]],
		['hi', '१,२३,४५६', [123_456]],
		['zh', '三百二十人、1.5亿、5万、百分之三十', [320, 150e6, 50e3, 0.3]],
		['de', '1.234,5 Mio. Euro, zwei Diplomaten, einundzwanzig', [1_234_500_000, 2, 21]],
		['pl', '15 tys. osób, 2 mld', [15e3, 2e9]],
		['xx', '１２ and 34', [12, 34]],
	])('%s: %s', (language, text, expected) => {
		expect(asked(text, language)).toEqual(expected);
	});
});

const german: readonly (readonly [number, string, string])[] = [
	[100, 'einhundert', 'one hundred'],
	[101, 'hunderteins', 'a hundred and one'],
	[101, 'hundertundeine', 'a hundred and one'],
	[117, 'einhundertsiebzehn', 'one hundred and seventeen'],
	[200, 'zweihundert', 'two hundred'],
	[250, 'zweihundertfünfzig', 'two hundred and fifty'],
	[333, 'dreihundertdreiunddreißig', 'three hundred and thirty-three'],
	[999, 'neunhundertneunundneunzig', 'nine hundred and ninety-nine'],
	[1001, 'tausendundeine', 'a thousand and one'],
	[1500, 'tausendfünfhundert', 'one thousand five hundred'],
	[1979, 'neunzehnhundertneunundsiebzig', 'one thousand nine hundred and seventy-nine'],
	[2025, 'zweitausendfünfundzwanzig', 'two thousand and twenty-five'],
	[5000, 'fünftausend', 'five thousand'],
	[16_007, 'sechzehntausendsieben', 'sixteen thousand and seven'],
	[30_000, 'dreißigtausend', 'thirty thousand'],
	[30_000, 'dreissigtausend', 'thirty thousand'],
	[100_000, 'hunderttausend', 'a hundred thousand'],
	[250_000, 'zweihundertfünfzigtausend', 'two hundred and fifty thousand'],
	[401_012, 'vierhunderteintausendzwölf', 'four hundred and one thousand and twelve'],
	[
		999_999,
		'neunhundertneunundneunzigtausendneunhundertneunundneunzig',
		'nine hundred and ninety-nine thousand nine hundred and ninety-nine',
	],
	[250e6, 'zweihundertfünfzig Millionen', 'two hundred and fifty million'],
	[2_300_000, 'zwei Millionen dreihunderttausend', 'two million three hundred thousand'],
	[2.5e6, 'zweieinhalb Millionen', 'two and a half million'],
];

describe('A German number in one word is the number that its English translation states', () => {
	test.each(german)('%i: %s', (value, word, english) => {
		expect(asked(`Die Delegation bestand aus ${word} Personen.`, 'de')).toEqual([value]);
		expect(asked(english)).toEqual([value]);
	});

	test.each([
		['Im Jahrhundert der Jahrtausendwende waren Hunderte hundertprozentig sicher', []],
		['Im Jahr neunzehnhundertneunundsiebzig zwei Diplomaten', [1979, 2]],
		['tausendfach, der hundertste Tag, hundert und tausend', [100, 1000]],
		['hundertundmehr, undhundert, einhundertzweihundert', []],
	])('%s', (text, expected) => {
		expect(asked(text, 'de')).toEqual(expected);
	});
});

test('Words that are not numbers are not read as numbers', () => {
	for (const text of [
		'one man, not one deal, one of several',
		'hundreds of millions, thousands of people',
		'COVID-19, G7, Mi-8',
		'at first',
		'both sides, twice',
		'the constructor and its prototype',
	]) {
		expect(asked(text), text).toEqual([]);
	}
});

test('A solar hijri year may mean either of the Gregorian years it overlaps, and its day is not a Gregorian day', () => {
	const [day, year] = readNumbers('۱۲ تیر ۱۴۰۴', 'fa-AF');
	expect(day).toMatchObject({ date: 'solar-day', isLoose: true });
	expect(year).toMatchObject({ date: 'solar-year', values: [1404, 2025, 2026] });
	expect(readNumbers('۱۴۰۴', 'ar')[0]?.values).toEqual([1404]);
});

test('A decade, a bound and a range of years are recognised', () => {
	expect(readNumbers('the mid-1950s', 'en')[0]).toMatchObject({ isDecade: true, values: [1950] });
	expect(readNumbers('more than $3 billion', 'en')[0]).toMatchObject({ bound: 'least' });
	expect(readNumbers('nearly two thirds', 'en')[0]).toMatchObject({ bound: 'most' });
	expect(readNumbers('about a hundred', 'en')[0]).toMatchObject({ bound: 'about' });
	expect(readNumbers('2021–22', 'en')[1]?.values).toEqual([22, 2022]);
});

const rows = ['0', '٠', '۰', '०', '০', '๐', '０', '𝟎'].map((zero) => zero.codePointAt(0) ?? 0);

test('The digits of every script mean the same', () => {
	fc.assert(
		fc.property(fc.nat({ max: 999_999 }), fc.constantFrom(...rows), (value, zero) => {
			const written = [...String(value)].map((digit) => String.fromCodePoint(zero + Number(digit)));
			expect(readNumbers(written.join(''), 'xx').map(({ values }) => values[0])).toEqual([value]);
		}),
	);
});

test('A number set with the separators of its language is read back', () => {
	const languages = ['en-GB', 'ru', 'de', 'fr', 'it', 'es', 'pl', 'ar', 'zh', 'hi'];
	fc.assert(
		fc.property(fc.nat({ max: 1e12 }), fc.constantFrom(...languages), (value, language) => {
			const text = new Intl.NumberFormat(language, { useGrouping: 'always' }).format(value);
			expect(asked(text, language), text).toEqual([value]);
		}),
	);
});

test('Any text is read without an error', () => {
	const words = fc.constantFrom(
		'half',
		'a',
		'million',
		'and',
		'-',
		'twenty',
		'third',
		'3',
		'٪',
		'%',
	);
	const text = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.array(words).map((all) => all.join(' ')),
	);
	fc.assert(
		fc.property(text, fc.constantFrom('en', 'ru', 'fa', 'zh', 'de', 'ar'), (any, language) => {
			for (const { values } of readNumbers(any, language)) {
				expect(values.every((value) => !Number.isNaN(value))).toBe(true);
			}
		}),
	);
});
