import { expect, test } from 'vitest';
import { listLengths } from '../../../src/text/numbers/list-lengths.ts';
import { readNumbers } from '../../../src/text/numbers/read-numbers.ts';
import { bearsOut } from '../../../src/text/numbers/same-number.ts';

function bears(found: string, stated: string): boolean {
	const [number] = readNumbers(stated, 'en');
	return number !== undefined && readNumbers(found, 'en').some((one) => bearsOut(one, number));
}

test.each([
	['1,000 workers', 'a thousand workers'],
	['a 75% decrease', 'about three quarters'],
	['$1,000 million', '$1bn'],
	['at least 84 people', 'more than eighty people'],
	['28 January 1956', 'the mid-1950s'],
	['2.73 million', 'some 2.7 million'],
	['64 per cent', 'nearly two thirds'],
	['the third state', 'three states'],
	['both states', 'two states'],
	['two-thirds of it', '2/3 of it'],
	['one and a half tonnes', '1½ tonnes'],
	['33% of it', 'a third of it'],
	['between 40 and 50 per cent', '40% of it'],
	['2 to 3 million', '2 million'],
	['in ’95', '1995'],
	['the ’90s', 'the 1990s'],
	['18:00', '6 p.m.'],
	['05.06.2024', '5 June'],
])('`%s` supports `%s`', (found, stated) => {
	expect(bears(found, stated)).toBe(true);
});

test.each([
	['1,001 workers', '1,000 workers'],
	['84 people', 'eighty people'],
	['79 people', 'more than eighty people'],
	['200 people', 'more than eighty people'],
	['1961', 'the mid-1950s'],
	['2.8 million', 'some 2.7 million'],
	['half of them', 'a third of them'],
	['153', '$153 million'],
	['33%', '34%'],
	['36% of it', 'a third of it'],
	['17:00', '6 p.m.'],
])('`%s` does not bear out `%s`', (found, stated) => {
	expect(bears(found, stated)).toBe(false);
});

test('A list of names has their number', () => {
	expect(listLengths('recognised by Pakistan, the Emirates and Saudi Arabia', 'en')).toEqual([3]);
	expect(listLengths('Diplomats of China, Pakistan, and Kabul met.', 'en')).toEqual([3]);
	expect(listLengths('a, b, c, d and e', 'en-GB')).toEqual([5]);
	expect(listLengths('flour and wheat', 'en')).toEqual([]);
	expect(listLengths('a, b und c', 'xx')).toEqual([]);
});
