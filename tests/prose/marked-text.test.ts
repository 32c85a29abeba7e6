import { expect, test } from 'vitest';
import { parseMarkedText } from '../../src/prose/marked-text.ts';

test('A text is split at its marks, and nothing of it is lost', () => {
	const pieces = parseMarkedText('Trade [fell](claim:trade-2024) and [rose](claim:a+b) again.');
	expect(pieces).toEqual([
		{ text: 'Trade ', claims: [] },
		{ text: 'fell', claims: ['trade-2024'], mark: '[fell](claim:trade-2024)' },
		{ text: ' and ', claims: [] },
		{ text: 'rose', claims: ['a', 'b'], mark: '[rose](claim:a+b)' },
		{ text: ' again.', claims: [] },
	]);
});

test.each(['No mark at all.', 'A [link](/people/) is none.', '[open](claim:x'])(
	'%s stays one piece',
	(text) => {
		expect(
			parseMarkedText(text)
				.map((piece) => piece.text)
				.join(''),
		).toBe(text);
		expect(parseMarkedText(text).flatMap(({ claims }) => claims)).toEqual([]);
	},
);
