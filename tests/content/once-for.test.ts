import { expect, test } from 'vitest';
import { onceFor } from '../../src/content/once-for.ts';

function counted() {
	let made = 0;
	const lengthOf = onceFor(({ words }: { words: string }) => {
		made += 1;
		return words.length === 0 ? undefined : words.length;
	});
	return { lengthOf, times: () => made };
}

test('A value is computed once for each object, even if it is undefined', () => {
	const { lengthOf, times } = counted();
	const full = { words: 'one' };
	const empty = { words: '' };
	expect([lengthOf(full), lengthOf(full), lengthOf(empty), lengthOf(empty)]).toEqual([
		3,
		3,
		undefined,
		undefined,
	]);
	expect(times()).toBe(2);
});

test('A copy of an object, changed or not, gets its own value', () => {
	const { lengthOf } = counted();
	const first = { words: 'one' };
	lengthOf(first);
	expect(lengthOf({ ...first, words: 'seven' })).toBe(5);
});

test('The stored value is not enumerable: the object is listed and compared as before', () => {
	const { lengthOf } = counted();
	const object = { words: 'one' };
	lengthOf(object);
	expect(object).toStrictEqual({ words: 'one' });
	expect(JSON.stringify(object)).toBe('{"words":"one"}');
});
