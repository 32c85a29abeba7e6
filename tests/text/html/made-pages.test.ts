import { describe, expect, test } from 'vitest';
import { renderedText } from '../../../src/text/html/rendered-text.ts';
import { normalise } from '../../../src/text/letters/normalise.ts';
import { madePages } from './made-pages.ts';

const pages = madePages();

test('There are at least forty pages', () => {
	expect(pages.length).toBeGreaterThanOrEqual(40);
});

describe('The text of a published page is what a reader sees', () => {
	test.each(pages)('$name', ({ html, lines }) => {
		const { plain, text } = renderedText(html);
		const blocks = plain
			.split('\u2029')
			.map(normalise)
			.filter((block) => block !== '');
		expect(blocks).toEqual(lines.map(normalise));
		expect(text).not.toMatch(/unseen/i);
	});
});
