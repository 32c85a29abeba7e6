import { describe, expect, test } from 'vitest';
import {
	countryName,
	dateInWords,
	directionOf,
	isForeign,
	languageName,
	quotationMarks,
	roleInWords,
	shortDate,
	sourceTitle,
	withinBrackets,
} from '../../src/words/words.ts';
import { wordsOf } from '../../src/words/words-of.ts';
import { count, numberInWords } from '../../src/words/numbers.ts';

/** Thin spaces are around the dash of a span. */
const withThinSpaces = (words: string) => words.replace(' – ', '\u2009–\u2009');

describe('A date in words is as exact as it was written', () => {
	test.each([
		['2025-07-03', '3 July 2025'],
		['2025-07', 'July 2025'],
		['1921', '1921'],
		['2024-02-29', '29 February 2024'],
	])('%s is %s', (date, words) => {
		expect(dateInWords(date)).toBe(words);
	});

	test.each([
		['0044-03-15', '15 March 44'],
		['0000', '0000'],
		['1996~', 'c. 1996'],
		['1996-05~', 'c. May 1996'],
		['2025-07-01~', 'c. 1 July 2025'],
		['1907?', '1907 (?)'],
		['2025-07-01?', '1 July 2025 (?)'],
		['1979%', 'c. 1979 (?)'],
		['2025-07-01%', 'c. 1 July 2025 (?)'],
	])('%s is %s', (date, words) => {
		expect(dateInWords(date)).toBe(words);
	});

	test.each([
		['1919/1921', '1919 – 1921'],
		['1979-12/1989-02', 'December 1979 – February 1989'],
		['2025-07-01/2025-07-03', '1 – 3 July 2025'],
		['2024/2025-01', '2024 – January 2025'],
		['1999~/2001?', 'c. 1999 – 2001 (?)'],
		['2025-01-01~/2025-01-03~', 'c. 1 January 2025 – c. 3 January 2025'],
		['2025-01-01/2025-01-03?', '1 January 2025 – 3 January 2025 (?)'],
	])('the span %s is %s', (date, words) => {
		expect(dateInWords(date)).toBe(withThinSpaces(words));
	});

	test.each([
		['2025-07-03', '3 Jul 2025'],
		['2025-07-01/2025-07-03', '1 – 3 Jul 2025'],
		['2025-07-01%', 'c. 1 Jul 2025 (?)'],
		['1999-05~/2001-06?', 'c. May 1999 – Jun 2001 (?)'],
	])('in narrow places months are short: %s is %s', (date, words) => {
		expect(shortDate(date)).toBe(withThinSpaces(words));
	});
});

test('Numbers have thousands separators, and one thing is singular', () => {
	expect(numberInWords(1234567)).toBe('1,234,567');
	expect([count(1, 'claim'), count(0, 'claim'), count(1500, 'claim')]).toEqual([
		'1 claim',
		'0 claims',
		'1,500 claims',
	]);
	expect([count(1, 'person', 'people'), count(2, 'person', 'people')]).toEqual([
		'1 person',
		'2 people',
	]);
});

test('Countries and languages have their English names', () => {
	expect(countryName('NO')).toBe('Norway');
	expect(languageName('nb')).toBe('Norwegian Bokmål');
});

test.each([
	['fa', 'rtl'],
	['ps', 'rtl'],
	['ar', 'rtl'],
	['he', 'rtl'],
	['ru', undefined],
	['en-GB', undefined],
	['uz-Arab', 'rtl'],
	['uz', undefined],
])('Letters of %s run %s', (language, direction) => {
	expect(directionOf(language)).toBe(direction);
});

const publisher = { key: 'gazette', name: 'Gazette', ownership: 'state', country: 'RU' } as const;

test('A source without a title is called after its kind and publisher', () => {
	expect(sourceTitle({ title: 'A mill', kind: 'report', publisher })).toBe('A mill');
	expect(sourceTitle({ kind: 'report', publisher })).toBe('Untitled news report from Gazette');
});

test('A publisher is named with its owner and its country, if they are known', () => {
	const { publisherStanding } = wordsOf('en-GB');
	expect(publisherStanding(publisher)).toBe('state media, Russia');
	expect(publisherStanding({ key: 'a', name: 'A', ownership: 'unknown' })).toBe('owner unknown');
});

test.each([
	['en', false],
	['en-GB', false],
	['en-US', false],
	['ru', true],
	['fa-AF', true],
])('on an English site a text in `%s` is foreign: %s', (language, foreign) => {
	expect(isForeign(language)).toBe(foreign);
});

test('in a Persian article, English is foreign and Persian is not, whatever the country', () => {
	const { isForeign: isForeignThere } = wordsOf('fa');
	expect([isForeignThere('en'), isForeignThere('fa-AF')]).toEqual([true, false]);
});

test.each([
	['fact', 'A fact, held with ', ', a fact'],
	['estimate', 'An estimate, held with ', ', an estimate'],
])('A claim of the kind %s has the right English article', (kind, held, ofKind) => {
	const { evidence, pages } = wordsOf('en-GB');
	expect(evidence.claimPage.held(kind)).toBe(held);
	expect(pages.ofKind(kind)).toBe(ofKind);
});

describe('The description of a person names their country once', () => {
	test.each([
		['President of Russia', 'RU', 'President of Russia'],
		['Spokesman of the Taliban', 'AF', 'Spokesman of the Taliban · Afghanistan'],
		['Ruler of Myanmar (Burma)', 'MM', 'Ruler of Myanmar (Burma)'],
		['Emir of Åland Islands', 'AX', 'Emir of Åland Islands'],
		['Editor of Omani News', 'OM', 'Editor of Omani News · Oman'],
		['Head of the Russian Business Centre', 'RU', 'Head of the Russian Business Centre · Russia'],
		[
			'Special rapporteur of the United Nations',
			undefined,
			'Special rapporteur of the United Nations',
		],
	])('%s, of %s: %s', (role, country, words) => {
		expect(roleInWords({ role, country })).toBe(words);
	});
});

test('Within round brackets, the brackets of a name are square', () => {
	expect(withinBrackets('Mill Trust (Harbury) Ltd')).toBe('Mill Trust [Harbury] Ltd');
});

describe('Quoted words are between the quotation marks of their language', () => {
	test.each([
		['en', 'the step', '“”'],
		['en', '“open” and so on', '‘’'],
		['en', 'it is "open"', '‘’'],
		['ru', 'миллиард', '«»'],
	])('%s: %s between %s', (language, quote, marks) => {
		expect(quotationMarks(language, quote).join('')).toBe(marks);
	});
});
