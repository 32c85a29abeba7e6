import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hang, type Hanging } from '../../src/figures/drawing/labels.ts';

const end = 300;

/** What a hung label covers. */
function boxOf({ width }: Hanging, { x, anchor, isBelow }: ReturnType<typeof hang>[number]) {
	const from = anchor === 'start' ? x : x - width;
	// Words keep clear of their leader by a few units, which their width holds.
	const shift = isBelow ? 0 : anchor === 'start' ? -5 : 5;
	return { from: from + shift, to: from + shift + width };
}

test('Labels with room are in one line, to the right of their leaders', () => {
	const hung = hang(
		[0, 100, 200].map((at) => ({ at, width: 80 })),
		end,
	);
	expect(hung.map(({ line, anchor }) => [line, anchor])).toEqual([
		[0, 'start'],
		[0, 'start'],
		[0, 'start'],
	]);
});

test('A label that would leave the axis is to the left of its leader', () => {
	expect(hang([{ at: 290, width: 80 }], end)[0]!.anchor).toBe('end');
});

test('A label with room on neither side is below its leader, within the axis', () => {
	const [hung] = hang([{ at: 150, width: 200 }], end);
	expect(hung!.isBelow).toBe(true);
});

test('No label meets another, none leaves the axis, and no leader crosses a label', () => {
	const label = fc.record({
		at: fc.integer({ min: 0, max: end }),
		width: fc.integer({ min: 10, max: 120 }),
	});
	fc.assert(
		fc.property(fc.uniqueArray(label, { maxLength: 5, selector: ({ at }) => at }), (labels) => {
			const sorted = labels.sort((a, b) => a.at - b.at);
			const hung = hang(sorted, end);
			const boxes = sorted.map((one, index) => boxOf(one, hung[index]!));
			const crossing = sorted.flatMap(({ at }, index) =>
				boxes.filter(
					(box, other) =>
						other !== index &&
						hung[other]!.line < hung[index]!.line &&
						box.from < at &&
						at < box.to,
				),
			);
			const meeting = boxes.flatMap((a, index) =>
				boxes.filter(
					(b, other) =>
						other > index &&
						hung[other]!.line === hung[index]!.line &&
						a.from < b.to &&
						b.from < a.to,
				),
			);
			expect(meeting).toEqual([]);
			expect(boxes.filter(({ from, to }) => from < 0 || to > end)).toEqual([]);
			expect(crossing).toEqual([]);
		}),
	);
});
