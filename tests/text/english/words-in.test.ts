import { expect, test } from 'vitest';
import { wordsIn } from '../../../src/text/english/words-in.ts';

function wordsOf(text: string): string[] {
	return wordsIn(text).map(({ word }) => word);
}

test.each([
	[
		'Words are letters, with what joins them',
		'It’s a well-known mill.',
		['It’s', 'a', 'well-known', 'mill'],
	],
	[
		'A dash between words joins none',
		'north—south, 1871–1924 and so–so',
		['north', 'south', 'and', 'so', 'so'],
	],
	[
		'Quotation marks belong to no word',
		'‘mill’ and “the miller’s”',
		['mill', 'and', 'the', 'miller’s'],
	],
	['Letters with signs are letters', 'Erdoğan and Türkiye', ['Erdoğan', 'and', 'Türkiye']],
	['A combined letter is one', 'cafe\u0301 noir', ['cafe\u0301', 'noir']],
	['What has a digit is no word', 'the 2nd of K2 in the 1990s', ['the', 'of', 'in', 'the']],
	['Other scripts are left alone', 'Тула and мельница-mill', ['and']],
	[
		'Letters that stand for words are none',
		'AFP’s MPs, ISIS-K and a UN body',
		['and', 'a', 'body'],
	],
	[
		'Addresses are none',
		'see example.org, https://a.example/colour or me@mill.example',
		['see', 'or'],
	],
	['Nothing has none', ' … ', []],
])('%s', (_, text, words) => {
	expect(wordsOf(text)).toEqual(words);
});
