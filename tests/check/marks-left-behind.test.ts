import { describe, expect, test } from 'vitest';
import { typographicSlip } from '../../src/check/rules/typographic-slip.ts';
import { foundBy } from './found-by.ts';

const question = 'Was the flour of the mill sold?';
const withQuestion = (value: string) =>
	foundBy(typographicSlip, 'articles/tide-mill/claims/output.yaml', question, value);

describe('A value in YAML whose first quotation mark is lost', () => {
	test.each([
		['Was it sold?"', '"'],
		['Was it sold in 1924"?"', undefined],
		['"Was it sold?"', undefined],
	])('%s', (value, mark) => {
		expect(withQuestion(value)).toEqual(
			mark === undefined
				? []
				: [
						`The text ends with \`${mark}\`, and none stands before its first word. Remove \`${mark}\`, or write it before the first word too.`,
					],
		);
	});
});

describe('In a field without a form', () => {
	const withNow = (value: string) =>
		foundBy(
			typographicSlip,
			'articles/tide-mill/corrections.yaml',
			'now: closed in 1924',
			`now: ${value}`,
		);

	test.each([["in June 1924'"], ['in June 1924"'], ["the mill'"]])('%s is reported', (value) => {
		expect(withNow(value)).toEqual([expect.stringContaining('The text ends with')]);
	});

	test.each([["of the workers'"], ["it was 40'"], ['it was 40"'], ["'in June 1924'"], ['in 1924']])(
		'%s is not',
		(value) => {
			expect(withNow(value)).toEqual([]);
		},
	);
});
