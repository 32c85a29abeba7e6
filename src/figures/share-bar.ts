import { sum } from 'd3-array';
import { element, percent, em } from './markup.ts';

/** One bar of shares, in their order. The words beside it name them in the same order. */
export function drawShareBar(numbers: readonly number[]): string {
	const whole = sum(numbers);
	let from = 0;
	return element(
		'svg',
		{ class: 'fig shares', height: em(0.75), 'aria-hidden': 'true' },
		...numbers.map((number) => {
			const x = from / whole;
			from += number;
			return element('rect', { x: percent(x), width: percent(number / whole), height: '100%' });
		}),
	);
}
