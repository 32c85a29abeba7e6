import { describe, expect, test } from 'vitest';
import { oddAuthor } from '../../src/check/rules/odd-author.ts';
import { foundBy } from './found-by.ts';

function asAuthor(name: string): string[] {
	const authors = `authors: [${JSON.stringify(name)}]`;
	return foundBy(
		oddAuthor,
		'sources/gazette-reopening-2024.yaml',
		"authors: ['Penn, L.']",
		authors,
	);
}

function asPerson(name: string): string[] {
	return foundBy(oddAuthor, 'people/edda-marsh.mdx', 'name: Edda Marsh', `name: ${name}`);
}

describe('The name of a firm, or one that its bearer writes with a title, is right', () => {
	test.each([
		['Dr. Oetker KG'],
		['Doctor Who Magazine'],
		['Mrs Beeton'],
		['Professor X'],
		['Norton Rose Fulbright & Co Partners'],
		['By, Inger'],
		['UNICEF'],
		['World Health Organization (WHO)'],
		['Xi, J.'],
		['DOE, J. R.'],
		['Bhutto, Z. A. (Zulfikar)'],
	])('%s', (name) => {
		expect(asAuthor(name)).toEqual([]);
	});
});

describe('What is no part of a name is reported with the name alone', () => {
	test.each([
		['Dr. Jane Doe', 'Write `Jane Doe`,'],
		['Doe, Dr. Jane', 'Write `Doe, Jane`,'],
		['Prof. Dr. Jane Doe', 'Write `Jane Doe`,'],
		['Jane Doe, PhD', 'Write `Jane Doe`,'],
		['Doe, Jane (editor)', 'Write `Doe, Jane`,'],
		['Jane Doe (trans.)', 'Write `Jane Doe`,'],
		['O’NEILL, ANNE-MARIE', '`O’Neill, Anne-Marie`'],
		['Staff reporter', 'Leave `authors` out'],
		['n/a', 'Leave `authors` out'],
	])('%s', (name, hint) => {
		expect(asAuthor(name)).toEqual([expect.stringContaining(hint)]);
	});
});

test('An office with commas is not taken for two people', () => {
	expect(asAuthor('Ministry of Economy, Trade and Industry')).toEqual([
		expect.stringMatching(/has a comma.*`Ministry of Economy Trade and Industry`/),
	]);
});

describe('A person on record', () => {
	test.each([
		['Marsh, Edda', ['Write `Edda Marsh`']],
		['Edda Marsh, MP', ['Write `Edda Marsh`']],
		['Dr. Edda Marsh', ['Write `Edda Marsh`']],
		['Edda Marsh, Jr.', []],
		['Edda, Queen of the Harl', []],
		['Edda, Prince Regent', []],
	])('with the name %s', (name, hints) => {
		expect(asPerson(name)).toEqual(hints.map((hint) => expect.stringContaining(hint) as string));
	});
});
