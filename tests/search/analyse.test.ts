import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse, termsOf } from '../../src/search/analyse.ts';
import { languages } from '../../src/search/languages.ts';
import { fold, foldPhrase } from '../../src/search/letters.ts';
import { soundOf } from '../../src/search/sounds.ts';

describe('Letters that readers type for one another are equal', () => {
	test.each([
		['Türkiye', 'turkiye'],
		['Łódź', 'lodz'],
		['straße', 'strasse'],
		['ёлка', 'елка'],
		['علي', 'علی'],
		['كابل', 'کابل'],
		['مُتَّقي', 'متقی'],
		['طـالبان', 'طالبان'],
		['۱۹۲۶', '1926'],
		['١٩٢٦', '1926'],
		['ﬁne', 'fine'],
	])('%s is %s', (written, folded) => {
		expect(fold(written)).toBe(folded);
	});

	test('A phrase keeps its words and currency signs, and loses the characters between them', () => {
		expect(foldPhrase('  “Passed—$1 billion”, he said. ')).toBe('passed $1 billion he said');
	});
});

describe('Different spellings of the same are equal', () => {
	const shared = (one: string, other: string, language = 'en-GB') => {
		const terms = new Set(termsOf(one, language));
		return termsOf(other, language).filter((term) => terms.has(term));
	};

	test.each([
		['$1 billion', '1 млрд долларов', '=1000000000$'],
		['$1 billion', 'US$1bn', '=1000000000$'],
		['$1 billion', '10亿美元', '=1000000000$'],
		['$1.5 billion', '1,500 million dollars', '=1500000000$'],
		['359 میلیون دالر', '$359 million', '=359000000$'],
		['50 %', '50 per cent', '=50%'],
		['50%', '50 процентов', '=50%'],
		['12,5 %', '12.5%', '=12.5%'],
		['€20', '20 euros', '=20€'],
		['418,000 tonnes', '418 тыс. тонн', '=418000t'],
		['418,000 tonnes', '418 000 тонн', '=418000t'],
		['$1,928,000', '1 928 000 dollars', '=1928000$'],
		['4 July 2025', 'July 4th, 2025', '@7-4'],
		['4 July', '4 июля', '@7-4'],
		['2025-07-04', '2025年7月4日', '@7-4'],
		['28 февраля', '28 February', '@2-28'],
	])('%s is %s', (one, other, term) => {
		expect(shared(one, other)).toContain(term);
	});

	test.each([
		['$1 billion', '$3 billion'],
		['$323 million', 'hundreds of millions'],
		['4 July', '5 July'],
		['4 July', '4 June'],
		['50 %', '$50'],
		['$2025 500', '$2,025,500'],
	])('%s is not %s', (one, other) => {
		expect(shared(one, other).filter((term) => /^[=@].*\D$|^@/.test(term))).toEqual([]);
	});

	test.each([
		['organisation', 'organization'],
		['analysed', 'analyzed'],
		['colour', 'color'],
		['centre', 'center'],
		['programme', 'program'],
		['travelled', 'traveled'],
		['defence', 'defense'],
		['Russia’s', 'Russia'],
		['non-aggression', 'nonaggression'],
		['می‌شود', 'میشود'],
	])('“%s” is found by “%s”', (one, other) => {
		expect(shared(one, other)).not.toEqual([]);
	});
});

test('A run of Chinese is found by any two neighbouring characters', () => {
	expect(termsOf('承认塔利班政府', 'en-GB')).toEqual(
		expect.arrayContaining(['塔利', '利班', '班政']),
	);
});

test('Very common words are not in the index, unless they are a name in capitals', () => {
	expect(termsOf('It is for the UN to say who IS is', 'en-GB')).toEqual(['un', 'sai', 'is']);
});

test('A position in the text is that of the word as written', () => {
	const text = 'Łódź, 4 July';
	const { tokens } = analyse(text, 'en-GB');
	expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['Łódź', '4', 'July']);
});

test('Any text in any language can be analysed, and its terms contain no space', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'binary', maxLength: 80 }),
			fc.constantFrom(...Object.keys(languages), 'de', 'pt-BR', 'sr-Latn'),
			(text, language) => {
				for (const term of termsOf(text, language)) expect(term).toMatch(/^\S+$/u);
				for (const { start, end } of analyse(text, language).tokens) {
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
				}
			},
		),
	);
});

test('A stem is found by the word itself, however often its ending is cut', () => {
	for (const [language, { stem }] of Object.entries(languages)) {
		if (!stem) continue;
		for (const word of ['афганистаном', 'афганистан', 'recognition', 'nationalisations']) {
			const [term = ''] = termsOf(word, language);
			expect(termsOf(term, language)).toEqual([term]);
		}
	}
});

describe('Words from other alphabets are equal in any transliteration', () => {
	test.each([
		['mujahidin', 'mujahideen', 'mujahedin', 'mujaheddin', 'Mujahedeen', 'moudjahidin'],
		['al-Qaida', 'al-Qaeda', 'al-Qaidah', 'Al Kaida'],
		['Khorasan', 'Khurasan', 'Khorassan'],
		['Muhammad', 'Mohammed', 'Mohamed', 'Muhammed'],
		['mullahs', 'mullas', 'mollahs'],
		['mawlawi', 'maulvi', 'maulavi', 'mawlavi', 'moulvi'],
		['Pashtuns', 'Pushtuns', 'Pakhtuns', 'Pashtoons'],
		['Daesh', 'Daish', 'Da’esh', 'Daiish'],
		['Quran', 'Koran', 'Qur’an'],
		['sharia', 'shariah', 'shariat'],
		['Uighurs', 'Uyghurs', 'Uigurs'],
	])('%s, %s …', (first, ...others) => {
		for (const other of others) {
			const terms = new Set(termsOf(other, 'en-GB'));
			const shared = termsOf(first, 'en-GB').filter((term) => terms.has(term));
			expect({ other, isShared: shared.length > 0 }).toEqual({ other, isShared: true });
		}
	});

	test('English words that begin alike stay different', () => {
		expect(termsOf('molar mull emir mohair quarantine cora paction', 'en-GB')).toEqual(
			expect.arrayContaining(['molar', 'mull', 'emir', 'mohair']),
		);
	});
});

describe('Names sound alike in any alphabet', () => {
	test.each([
		['Khabibullin', 'Habibulin', 'Хабибуллин'],
		['Muttaqi', 'Mottaki', 'متقی'],
		['Kabulov', 'Kabulow', 'Кабулов'],
		['Haqqani', 'Hakkani', 'حقانی'],
		['Akhundzada', 'Akhundzadeh', 'Ахундзада'],
	])('%s, %s, %s', (...names) => {
		expect(new Set(names.map(soundOf)).size).toBe(1);
		expect(soundOf(names[0])).toBeDefined();
	});

	test('Of a short name, all letters count', () => {
		expect(soundOf('ТАСС')).toBe(soundOf('TASS'));
		expect(soundOf('РИА')).toBe(soundOf('RIA'));
		expect(soundOf('Али')).toBe(soundOf('Ali'));
		expect(soundOf('Ali')).not.toBe(soundOf('Olu'));
	});

	test.each(['Li', '塔利班', '1921', '', 'ου'])('“%s” has no sound key', (name) => {
		expect(soundOf(name)).toBeUndefined();
	});
});
