import { expect, test } from 'vitest';
import type { Capture } from '../../../src/model/records/capture.ts';
import { nextCapture } from '../../../src/linkcheck/captures/next-capture.ts';

const address = 'https://library.example/almanac';
const turned = {
	quote: 'The mill turned.',
	before: 'In 1871 ',
	words: 'The mill turned.',
	after: ' It',
};
const ground = { quote: 'It ground rye.', before: 'turned. ', words: 'It ground rye.', after: '' };
const body = 'a'.repeat(64);
const may: Capture = {
	...{ address, finalAddress: address, day: '2026-05-03', status: 200, body, text: 'a'.repeat(16) },
	quotes: [
		{ day: '2026-05-03', ...turned },
		{ day: '2026-05-03', ...ground },
	],
};

/** What is kept after a page was read on 1 June. */
function inJune(
	{
		passages = [turned, ground],
		...more
	}: { passages?: (typeof turned)[]; body?: string; status?: number; text?: string },
	before: Capture | 'nothing' = may,
	quotes = [turned.quote, ground.quote],
) {
	const { finalAddress, status, text = 'a'.repeat(16) } = may;
	const read = { finalAddress, status, body, text, passages, ...more };
	const target = { address, uses: [], quotes: [], fragments: [] };
	return nextCapture(
		{ target, read },
		before === 'nothing' ? undefined : before,
		new Set(quotes),
		'2026-06-01',
	);
}

test('The first reading is kept, with the words around each quote', () => {
	const quotes = [turned, ground].map((quote) => ({ ...quote, day: '2026-06-01' }));
	expect(inJune({}, 'nothing')).toEqual({ ...may, day: '2026-06-01', quotes });
});

test('Quotes that are gone keep their last reading; those that are still there get a new one', () => {
	const next = inJune({ passages: [{ ...turned, before: 'In 1872 ' }] });
	expect(next?.quotes).toEqual([
		{ ...turned, before: 'In 1872 ', day: '2026-06-01' },
		{ ...ground, day: '2026-05-03' },
	]);
});

test('A quote that is no longer cited is removed', () => {
	expect(inJune({}, may, [ground.quote])?.quotes.map(({ quote }) => quote)).toEqual([ground.quote]);
});

test.each([
	['the page says what it said', {}],
	['bytes alone differ that no reader sees', { body: 'b'.repeat(64) }],
	['none of its quotes is there, as on another page', { passages: [] }],
])('A capture is unchanged if %s', (_, read) => {
	expect(inJune(read)).toBeUndefined();
});

test('A page without quotes gets a new capture if its text differs', () => {
	const bare = { ...may, quotes: [] };
	expect(inJune({ passages: [] }, bare, [])).toBeUndefined();
	expect(inJune({ passages: [], text: 'b'.repeat(16) }, bare, [])).toMatchObject({
		day: '2026-06-01',
	});
});

test('Nothing is kept if nothing was read', () => {
	const target = { address, uses: [], quotes: [], fragments: [] };
	expect(nextCapture({ target }, may, new Set([turned.quote]), '2026-06-01')).toBeUndefined();
});
