import { expect, test } from 'vitest';
import { KeySchema } from '../../../src/model/records/key.ts';

test.each(['a', 'trade-by-year', '24kg-japarov-2024', '1921-22'])('`%s` is a key', (key) => {
	expect(KeySchema.parse(key)).toBe(key);
});

test.each([
	'',
	'Trade',
	'trade_by_year',
	'trade--by-year',
	'-trade',
	'trade-',
	'trade by year',
	'café',
	'a/b',
	'a\n',
	'1921',
])('`%s` is no key', (key) => {
	expect(KeySchema.safeParse(key).success).toBe(false);
});
