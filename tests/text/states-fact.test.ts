import { describe, expect, test } from 'vitest';
import { factIn } from '../../src/text/wording/states-fact.ts';

describe('A sentence calls for evidence', () => {
	test.each([
		['of a number in digits', 'The mill ground 40 tonnes.', 'en', 'a number'],
		['of a number in words', 'Some thirty thousand sacks went by sea.', 'en', 'a number'],
		[
			'of a number in the words of another language',
			'Die Mühle hatte zwölf Räder.',
			'de',
			'a number',
		],
		['of a share in words', 'Some fifty percent of the trade went by sea.', 'en', 'a number'],
		['of a share of two words', 'Ninety per cent went by sea.', 'en', 'a number'],
		['of a fraction', 'Two thirds went by sea.', 'en', 'a number'],
		['of a month', 'It closed in March.', 'en', 'a date'],
		['of a month in the case that follows a day', 'Это было 4 июля.', 'ru', 'a date'],
		['of a month in another language', 'Seit Oktober steht sie still.', 'de', 'a date'],
		['of a year', 'It was built in 1871.', 'en', 'a date'],
		['of a year after a hyphen', 'Mid-2025 it closed.', 'en', 'a date'],
		['of a quotation', 'He said “the wheel has not turned since spring”.', 'en', 'a quotation'],
	])('%s: %s', (_, sentence, language, fact) => {
		expect(factIn(sentence, language)).toBe(fact);
	});

	test.each([
		['a small number in words', 'The two mills stood apart.', 'en'],
		['half of something', 'Half of it stood empty.', 'en'],
		['a third that may be another', 'It was sold to a third party.', 'en'],
		['a month’s name that is a verb', 'They may march on.', 'en'],
		['a name that holds a number', 'The G7 met.', 'en'],
		['a weapon', 'They had an AK-47 and a T-90M.', 'en'],
		['an aeroplane', 'An Il-76 landed beside the Boeing 747.', 'en'],
		['a title of a few words', 'He wrote “The Tide”.', 'en'],
	])('not of %s: %s', (_, sentence, language) => {
		expect(factIn(sentence, language)).toBe(undefined);
	});
});
