import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '../../src/http/wait/seeded-random.ts';

const many = (seed: number) => Array.from({ length: 2000 }, seededRandom(seed));

test('The numbers lie from 0 up to 1, in all of that range', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
			const numbers = many(seed);
			expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
			expect(Math.min(...numbers)).toBeLessThan(0.05);
			expect(Math.max(...numbers)).toBeLessThan(1);
			expect(Math.max(...numbers)).toBeGreaterThan(0.95);
			expect(numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toBeCloseTo(0.5, 1);
		}),
	);
});

test('The same seed gives the same numbers, and another seed gives others', () => {
	expect(many(7)).toEqual(many(7));
	expect(many(7)).not.toEqual(many(8));
});
