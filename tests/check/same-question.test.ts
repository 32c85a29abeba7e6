import { describe, expect, test } from 'vitest';
import { claimWithoutQuestion } from '../../src/check/rules/claim-without-question.ts';
import { givenTwice } from '../../src/check/rules/given-twice.ts';
import { foundBy } from './found-by.ts';

const claims = 'articles/tide-mill/claims/output.yaml';
const section = 'articles/tide-mill/history.mdx';

const withQuestion = (question: string) =>
	foundBy(
		claimWithoutQuestion,
		claims,
		'Was the flour of the mill sold?',
		JSON.stringify(question),
	);

describe('Two claims with the same question are reported, whatever its capitals and signs', () => {
	test.each([
		['How much flour did the mill grind in 2024?', 'flour-2024'],
		['how much  flour did the Mill grind, in 2024?', 'flour-2024'],
		['When did the tide mill at Harbury close?', 'closed-1924'],
		['When did the tide-mill at Harbury reopen ?', 'reopened-2024'],
	])('%s', (question, other) => {
		expect(withQuestion(question)).toEqual([
			expect.stringContaining(`The claim \`${other}\` already has this question.`),
		]);
	});

	test.each([
		['How much flour did the mill grind in 2023?'],
		['How much flour did the mill grind?'],
		['Did the tide mill at Harbury close?'],
		['When was the tide mill at Harbury rebuilt?'],
		['When was the tide mill at Harl built?'],
	])('%s is another question', (question) => {
		expect(withQuestion(question)).toEqual([]);
	});
});

describe('Two sections with the same title or question', () => {
	const title = (words: string) =>
		foundBy(givenTwice, section, 'A century of standing still', JSON.stringify(words));
	const question = (words: string) =>
		foundBy(givenTwice, section, 'Why did the mill stand still?', JSON.stringify(words));

	test.each([
		['Flour and money'],
		['Flour and Money'],
		['Flour and money.'],
		['‘Flour and money’'],
	])('%s is the title of the other', (words) => {
		expect(title(words)).toEqual([expect.stringContaining(`already has the title \`${words}\``)]);
	});
	test.each([['Flour'], ['Flour and money again'], ['Money and flour'], ['Flour, money']])(
		'%s is another title',
		(words) => {
			expect(title(words)).toEqual([]);
		},
	);
	test('a question', () => {
		const said = expect.stringContaining('already has the question') as string;
		expect(question('does the mill pay ?')).toEqual([said]);
		expect(question('Does the mill pay?')).toEqual([said]);
		expect(question('Did the mill pay?')).toEqual([]);
	});
});
