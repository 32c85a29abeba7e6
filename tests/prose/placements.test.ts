import { describe, expect, test } from 'vitest';
import { parseProse } from '../../src/prose/parse-prose.ts';
import { findPlacements, parseMarkAddress } from '../../src/prose/placements.ts';

describe('The address of a mark', () => {
	test.each([
		['claim:built', { scheme: 'claim', keys: ['built'] }],
		['claim:built+closed-1924', { scheme: 'claim', keys: ['built', 'closed-1924'] }],
		['term:tide-mill', { scheme: 'term', keys: ['tide-mill'] }],
		['person:a+b', { scheme: 'person', keys: ['a+b'] }],
		['claim:', { scheme: 'claim', keys: [''] }],
	])('%s is read', (address, expected) => {
		expect(parseMarkAddress(address)).toEqual(expected);
	});

	test.each(['https://example.org/', 'claims:a', 'Claim:a', '#claim:a', '/claim:a', 'claim', ''])(
		'%j is none',
		(address) => {
			expect(parseMarkAddress(address)).toBeUndefined();
		},
	);
});

const text = `A [mill](claim:built) and its [*old* **gate**](term:sluice).

- Again [it](claim:built+closed), in a list

| Who                  |
| -------------------- |
| [Tom](person:tom) |

<Counterview>

[Within](claim:within) a <Chart of="flour" wide of2={1} />.

</Counterview>

[Out](https://example.org/) [in](/people/)
`;

test('Marks and components are found in reading order, with their places', () => {
	const found = findPlacements(parseProse(text)).map(({ at: { line, column }, ...rest }) => ({
		...rest,
		at: `${String(line)}:${String(column)}`,
	}));
	expect(found).toEqual([
		{ type: 'mark', scheme: 'claim', keys: ['built'], text: 'mill', ordinal: 1, at: '1:3' },
		{ type: 'mark', scheme: 'term', keys: ['sluice'], text: 'old gate', ordinal: 1, at: '1:31' },
		{ type: 'mark', scheme: 'claim', keys: ['built', 'closed'], text: 'it', ordinal: 2, at: '3:9' },
		{ type: 'mark', scheme: 'person', keys: ['tom'], text: 'Tom', ordinal: 1, at: '7:3' },
		{ type: 'block', name: 'Counterview', attributes: {}, at: '9:1' },
		{ type: 'mark', scheme: 'claim', keys: ['within'], text: 'Within', ordinal: 3, at: '11:1' },
		{
			type: 'block',
			name: 'Chart',
			attributes: { of: 'flour', wide: undefined, of2: undefined },
			at: '11:26',
		},
	]);
});
