import { expect, test } from 'vitest';
import { drawShareBar } from '../../src/figures/share-bar.ts';
import { drawing } from './read-figures.ts';

test('Shares fill the bar in their order', () => {
	const $ = drawing(drawShareBar([6, 3, 1]));
	expect(
		$('rect')
			.map((_, rect) => [[$(rect).attr('x'), $(rect).attr('width')]])
			.get(),
	).toEqual([
		['0%', '60%'],
		['60%', '30%'],
		['90%', '10%'],
	]);
});
