import { expect, test } from 'vitest';
import type { Problem } from '../../src/problems/problem.ts';
import { changesBetween } from '../../src/problems/problem-changes.ts';

const at = (line: number, message = 'It is wrong.', file = 'a.mdx'): Problem => ({
	rule: 'some-rule',
	severity: 'error',
	place: { file, line, column: 1 },
	message,
	hint: '',
});

test('A problem on another line is the same; with other words or in another file it is not', () => {
	const [moved, other, elsewhere] = [at(9), at(9, 'It is bad.'), at(9, 'It is wrong.', 'b.mdx')];
	expect(changesBetween([at(2)], [moved, other, elsewhere])).toEqual({
		fresh: [other, elsewhere],
		gone: [],
		still: [moved],
	});
});

test('Of several problems with the same words, the new one is the one on a new line', () => {
	const { fresh, gone } = changesBetween([at(2), at(9)], [at(2), at(5), at(9)]);
	expect([fresh, gone]).toEqual([[at(5)], []]);
	expect(changesBetween([at(2), at(5), at(9)], [at(2), at(9)]).gone).toEqual([at(5)]);
});
