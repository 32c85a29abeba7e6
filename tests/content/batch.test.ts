import { expect, test } from 'vitest';
import { keysInBatch } from '../../src/content/batch.ts';

const keys = Array.from({ length: 23 }, (_, index) => `article-${String(index)}`);

test.each([1, 2, 5, 23])(
	'With %i batches each article is in exactly one, and no batch is empty',
	(of) => {
		const batches = Array.from({ length: of }, (_, index) => [...keysInBatch(keys, { index, of })]);
		expect(batches.flat().sort()).toEqual([...keys].sort());
		for (const batch of batches) {
			expect(batch.length).toBeGreaterThan(0);
			expect(batch.length).toBeLessThanOrEqual(Math.ceil(keys.length / of));
		}
	},
);

test('A batch has the same articles, in whatever order and however often they are named', () => {
	const batch = { index: 1, of: 3 };
	expect(keysInBatch([...keys, ...keys].reverse(), batch)).toEqual(keysInBatch(keys, batch));
});

test('Without batches it is all of them', () => {
	expect(keysInBatch(keys, undefined)).toEqual(new Set(keys));
});
