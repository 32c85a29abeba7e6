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

describe('Two people in one author are reported', () => {
	test.each([
		['Jane Doe and John Roe'],
		['Jane Doe, and John Roe'],
		['Jane Doe with John Roe'],
		['Jane Doe; John Roe'],
		['Jane Doe / John Roe'],
		['Jane Doe + John Roe'],
		['Jane Doe  and John Roe'],
		['Luis Gómez and Ana Ruiz de la Prada'],
		['JANE DOE AND JOHN ROE'],
		['Jane A. Doe and J. R. Roe'],
		['Jan van der Berg und Anna Müller'],
		['Anne-Marie O’Neill et Zoé Lefèvre'],
		['Иван Петров и Анна Смирнова'],
		['Amir Khan Muttaqi and Sergei Shoigu'],
		['Doe, Jane and John Roe'],
	])('%s', (name) => {
		expect(asAuthor(name)).toEqual([
			expect.stringContaining('seems to name two people. Write each author on a separate line'),
		]);
	});
});

describe('One organisation or one family name with a joining word is right', () => {
	test.each([
		['Doctors and Engineers'],
		['Ministry of Trade and Industry'],
		['Ernst and Young'],
		['Food and Agriculture Organization'],
		['Foreign Commonwealth and Development Office'],
		['Sidney and Beatrice Webb'],
		['Bill and Melinda Gates Foundation'],
		['Royal Society and British Academy'],
		['World Bank and International Monetary Fund'],
		['Middle East and North Africa Programme'],
		['Marks and Spencer Group'],
		['José Ortega y Gasset'],
		['Saint Kitts and Nevis Observer'],
		['Khyber Pakhtunkhwa and Balochistan Police'],
		['São Tomé and Príncipe Observer'],
		['Juan Valera y Alcalá Galiano'],
		['Lluís Domènech i Montaner'],
		['José Bonifácio de Andrada e Silva'],
		['Stiftung Wissenschaft und Politik'],
		['Ministère de l’Europe et des Affaires étrangères'],
		['Министерство иностранных дел и торговли'],
		['Fish Wildlife and Parks Montana'],
		['Ove Arup and Partners International'],
		['Human Rights Watch and Amnesty International'],
		['Peace Research and Security Studies'],
		['Taylor & Francis'],
		['Jane Doe'],
		['Doe, Jane'],
		['Simon and Schuster Limited'],
		['Law and Order in Ruritania Project'],
		['Mary Queen of Scots'],
		['Oxford and Cambridge Boat Race'],
		['Tigray Press and Human Rights Bureau'],
	])('%s', (name) => {
		expect(asAuthor(name)).toEqual([]);
	});
});
