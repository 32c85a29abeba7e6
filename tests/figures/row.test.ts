import { expect, test } from 'vitest';
import { calculationInWords } from '../../src/figures/chart/row.ts';
import { wordsOf } from '../../src/words/words-of.ts';

const english = wordsOf('en-GB');

const seriesName = (key: string) => (key === 'customs' ? 'Russian customs' : key);

test('A derived number is shown with its calculation, its rows by their labels', () => {
	expect(
		calculationInWords({ formula: 'after / 1.5', from: { after: '2025' } }, seriesName, english),
	).toBe('“2025” ÷ 1.5');
	expect(
		calculationInWords(
			{
				formula: '193000 - (yes + no)',
				from: { yes: 'In favour', no: { series: 'customs', row: '2020' } },
			},
			seriesName,
			english,
		),
	).toBe('193,000 − (“In favour” + “2020” of “Russian customs”)');
});

test('A number without a formula, or with an invalid one, shows no calculation', () => {
	expect(calculationInWords({}, seriesName, english)).toBeUndefined();
	expect(
		calculationInWords({ formula: 'one +', from: { one: '2024' } }, seriesName, english),
	).toBeUndefined();
});
