import { describe, expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { recordsOf } from '../../src/content/records.ts';
import { buildGraph } from '../../src/model/graph/graph.ts';
import { writtenLanguages } from '../../src/model/languages.ts';
import { labels } from '../../src/words/labels-by-language.ts';
import { ownLanguage } from '../../src/words/own-language.ts';
import { wordsOf } from '../../src/words/words-of.ts';
import { readFixture } from '../read-fixture.ts';

describe('In Persian', () => {
	const words = wordsOf('fa');
	const { comma, count, date, direction, list, publisherStanding, quoted, shortDate } = words;

	test.each([
		['2025-07-03', '۳ ژوئیهٔ ۲۰۲۵'],
		['2025-07', 'ژوئیهٔ ۲۰۲۵'],
		['1871', '۱۸۷۱'],
		['1871~', 'حدود ۱۸۷۱'],
		['2024?', '۲۰۲۴ (؟)'],
		['1979%', 'حدود ۱۹۷۹ (؟)'],
		['1919/1921', '۱۹۱۹ تا ۱۹۲۱'],
		['2022-03/2024', 'مارس ۲۰۲۲ تا ۲۰۲۴'],
		['2025-07-01/2025-07-03', '۱ ژوئیهٔ ۲۰۲۵ تا ۳ ژوئیهٔ ۲۰۲۵'],
		['0044-03', 'مارس ۴۴'],
	])('the date %s is %s in the calendar of its source', (written, inWords) => {
		expect(date(written)).toBe(inWords);
		expect(shortDate(written)).toBe(inWords);
	});

	test('letters run from right to left, numbers have their own digits, nouns are not inflected', () => {
		expect(direction).toBe('rtl');
		expect([count(1, 'claim'), count(1200, 'claim')]).toEqual(['۱ ادعا', '۱٬۲۰۰ ادعا']);
		expect(quoted('واژه')).toBe('«واژه»');
		expect(list(['الف', 'ب'])).toBe('الف و ب');
		expect([comma, words.semicolon]).toEqual(['، ', '؛ ']);
		expect(publisherStanding({ key: 'a', name: 'A', ownership: 'state', country: 'RU' })).toBe(
			`رسانهٔ حکومتی${comma}روسیه`,
		);
	});
});

test('A region changes formats but not labels', () => {
	expect(wordsOf('fa-AF').pages).toBe(wordsOf('fa').pages);
	expect(wordsOf('fa-AF').date('2025-07-03')).toBe('۳ جولای ۲۰۲۵');
});

test('Pages have words for no other language, and say so', () => {
	expect(() => wordsOf('ru')).toThrow('There are no words for pages in `ru`.');
});

test('No language keeps an English label, except for names of formats', () => {
	const leavesOf = (value: unknown, path = ''): [string, string][] => {
		if (typeof value === 'string') return [[path, value]];
		// What it says around the words that it is given.
		if (typeof value === 'function') {
			return [[path, (value as (...words: string[]) => string)(...Array<string>(6).fill('…'))]];
		}
		return Object.entries(value ?? {}).flatMap(([name, part]) => leavesOf(part, `${path}.${name}`));
	};
	const english = new Map(leavesOf(labels.en));
	for (const language of writtenLanguages.filter((one) => one !== 'en')) {
		const own = leavesOf(labels[language]);
		expect(own.map(([path]) => path)).toEqual([...english.keys()]);
		const same = own.filter(([path, words]) => words === english.get(path) && /\p{L}/u.test(words));
		expect(same).toEqual([]);
	}
});

test('Words of an article declare their language if the page has another, and their direction if it differs', () => {
	expect(ownLanguage({ language: 'fa' }, 'en-GB')).toEqual({ lang: 'fa', dir: 'rtl' });
	expect(ownLanguage({ language: 'en' }, 'fa-AF')).toEqual({ lang: 'en', dir: 'ltr' });
	expect(ownLanguage({ language: 'en-US' }, 'en-GB')).toEqual({});
});

test('An article that names no language is in that of the site, as are its claims', async () => {
	const languageOf = async (line: string) => {
		const files = (await readFixture('publication')).map((file) => ({
			...file,
			text: file.path.endsWith('/index.mdx')
				? file.text.replace('---\n', `---\n${line}`)
				: file.text,
		}));
		const [article] = buildGraph(recordsOf(parseContent('content', files))).articles;
		return [article?.language, article?.claims[0]?.language];
	};
	expect(await languageOf('')).toEqual(['en-GB', 'en-GB']);
	expect(await languageOf('language: fa\n')).toEqual(['fa', 'fa']);
});
