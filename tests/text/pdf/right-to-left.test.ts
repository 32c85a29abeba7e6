import { describe, expect, test } from 'vitest';
import { type Placed, readingOrder } from '../../../src/text/pdf/right-to-left.ts';

/** Pieces side by side, each as wide as it has signs; a space is one that no glyph was drawn for. */
function fromTheLeft(...texts: string[]): Placed[] {
	let x = 0;
	return texts.map((text) => {
		const width = 5 * text.length;
		x += width;
		return { text, x: x - width, width, size: text === ' ' ? 0 : 10 };
	});
}

describe('A line from the right is read', () => {
	test.each([
		['word by word', ['بود', ' ', 'باز', ' ', 'در'], 'در باز بود'],
		['with numbers as they are', ['بود', ' ', '38', ' ', 'در'], 'در 38 بود'],
		['with numbers drawn digit by digit', ['د', ' ', '3', '.', '5', ' ', 'ر'], 'ر 3.5 د'],
		['with its stop at the end', ['.2024', ' ', 'سال'], 'سال 2024.'],
		['with Latin words in their order', ['د', ' ', 'New', ' ', 'York', ' ', 'ر'], 'ر New York د'],
		[
			'with a stop between a number and Latin',
			['د', ' ', 'ABC', ' ', '.38', ' ', 'ر'],
			'ر 38. ABC د',
		],
		['with brackets as they open', ['د', ' ', '(', 'ABC', ')', ' ', 'ر'], 'ر (ABC) د'],
		['with quotation marks as they open', ['«', 'د', '»', ' ', 'ر'], 'ر «د»'],
	])('%s', (_, pieces, text) => {
		expect(readingOrder(fromTheLeft(...pieces))).toBe(text);
	});

	test('with its marks over their letters, without the gap that they seem to make', () => {
		const line: Placed[] = [
			{ text: 'ا', x: 0, width: 5, size: 10 },
			{ text: '\u0651', x: 4, width: 0, size: 10 },
			{ text: ' ', x: 5, width: 3, size: 0 },
			{ text: 'ب', x: 5, width: 5, size: 10 },
		];
		expect(readingOrder(line)).toBe('ب\u0651ا');
	});

	test('with spaces between its pieces if they were drawn from the right', () => {
		const drawn = [30, 25, 15, 10].map((x, index) => ({
			...{ text: 'درشد'[index] ?? '', x, width: 5, size: 10 },
		}));
		expect(readingOrder(drawn)).toBe('در شد');
	});
});
