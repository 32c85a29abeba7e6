import { expect, test } from 'vitest';
import { nearest, suggest } from '../../src/text/wording/did-you-mean.ts';

const known = ['trade-by-year', 'kabul-1996', 'a'];

test.each([
	['trade-by-yaer', 'trade-by-year'],
	['trade-year', 'trade-by-year'],
	['tarde-by-year', 'trade-by-year'],
	['kabul-1969', 'kabul-1996'],
	['b', 'a'],
	['unrelated', undefined],
])('For `%s`, `%s` is near enough to be meant', (name, near) => {
	expect(nearest(name, known)).toBe(near);
});

test('Without known words there is no suggestion', () => {
	expect(nearest('kabul', [])).toBeUndefined();
});

test('A hint names the nearest word and the alternative', () => {
	expect(suggest('kabul-1997', known, 'Write it down')).toBe(
		'Did you mean `kabul-1996`? If not: write it down.',
	);
	expect(suggest('unrelated', known, 'Write it down')).toBe('Write it down.');
});
