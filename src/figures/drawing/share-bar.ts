import { sum } from 'd3-array';
import { mark, round, write } from './marks.ts';

/** One bar of shares, in their order. The words next to it name them in the same order. */
export function drawShareBar(numbers: readonly number[]): string {
	// Shares of nothing have no width.
	const whole = sum(numbers) || 1;
	const share = (number: number) => `${round((100 * number) / whole, 1)}%`;
	let from = 0;
	return write(
		mark(
			'svg',
			{ class: 'shares', height: '.75em', 'aria-hidden': 'true' },
			...numbers.map((number) => {
				const x = share(from);
				from += number;
				return mark('rect', { x, width: share(number), height: '100%' });
			}),
		),
	);
}
