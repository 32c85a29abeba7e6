import { expect, test } from 'vitest';
import { listed } from '../../src/text/wording/listed.ts';

test.each([
	{ names: ['a'], and: 'a', or: 'a' },
	{ names: ['a', 'b'], and: 'a and b', or: 'a or b' },
	{ names: ['a', 'b', 'c'], and: 'a, b and c', or: 'a, b or c' },
])('$names are listed as “$and” and “$or”', ({ names, and, or }) => {
	expect(listed(names, 'and')).toBe(and);
	expect(listed(names, 'or')).toBe(or);
});
