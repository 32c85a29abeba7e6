import { expect, test } from 'vitest';
import { FigureSchema } from '../../src/model/records/figure.ts';

const figure = (annotations: unknown[]) => ({
	...{ title: 'T', measure: 'M', unit: 'sacks', axis: 'Year', description: 'D' },
	series: { trust: { label: 'Trust', claims: ['a-claim'], rows: [{ label: 2024, value: 2 }] } },
	annotations,
});

test('An annotation must be at the label of a row', () => {
	const at = (label: unknown) =>
		FigureSchema.safeParse(figure([{ at: label, words: 'It reopens', claim: 'a-claim' }]));
	expect(at(2024).success).toBe(true);
	expect(at('1950').error?.issues).toMatchObject([{ path: ['annotations', 0, 'at'] }]);
});

test('An annotation has a date or a row, and not both', () => {
	const placed = (place: object) =>
		FigureSchema.safeParse(figure([{ ...place, words: 'It reopens', claim: 'a-claim' }])).success;
	expect(placed({ date: '2024-05' })).toBe(true);
	expect(placed({})).toBe(false);
	expect(placed({ date: '2024-05', at: '2024' })).toBe(false);
});
