import type { Drawing } from '../../src/figures/drawing/room.ts';
import { write } from '../../src/figures/drawing/marks.ts';
import { textWidth } from '../../src/figures/drawing/text-width.ts';
import { drawing } from './read-figures.ts';

/** Words of a drawing and the space they take. */
export interface WordBox {
	words: string;
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** A drawing as parsed markup, so it can be queried. */
export function asked({ width, height, letters, marks }: Drawing) {
	const content = marks.map((mark) => write(mark)).join('');
	return drawing(`<svg viewBox="0 0 ${width} ${height}" font-size="${letters}">${content}</svg>`);
}

/** Where the words of a drawing are. */
export function wordBoxes($: ReturnType<typeof drawing>): WordBox[] {
	return $('text')
		.toArray()
		.map((text) => {
			const node = $(text);
			const moves = node
				.parents('g')
				.toArray()
				.map((group) => /translate\(([\d.]+)/.exec($(group).attr('transform') ?? '')?.[1] ?? '0');
			const size = Number(node.attr('font-size') ?? node.parents('[font-size]').attr('font-size'));
			const isBold = /\b(?:name|strong)\b/.test(node.attr('class') ?? '');
			// The width that the drawing calculates includes a reserve for other fonts; words may
			// extend into it.
			const width = textWidth(node.text()) * size * (isBold ? 1.04 : 0.96);
			const x = Number(node.attr('x')) + moves.reduce((sum, move) => sum + Number(move), 0);
			const y = Number(node.attr('y')) + parseFloat(node.attr('dy') ?? '0') * size;
			const anchor = node.attr('text-anchor') ?? 'start';
			const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
			return {
				words: node.text(),
				left,
				right: left + width,
				top: y - 0.68 * size,
				bottom: y + 0.12 * size,
			};
		});
}

/** Pairs of words that overlap, and words that extend beyond the picture. */
export function troubles(drawn: Drawing): string[] {
	const boxes = wordBoxes(asked(drawn));
	const out = boxes
		.filter(
			({ left, right, top, bottom }) =>
				left < -1 || right > drawn.width + 1 || top < -1 || bottom > drawn.height + 1,
		)
		.map(({ words }) => `“${words}” runs out of the picture`);
	const meeting = boxes.flatMap((a, index) =>
		boxes
			.slice(index + 1)
			.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
			.map((b) => `“${a.words}” meets “${b.words}”`),
	);
	return [...out, ...meeting];
}

/** Words that are crossed by a line between numbers, or by a line from words to their place. */
export function crossed(drawn: Drawing): string[] {
	const $ = asked(drawn);
	const segments = $('.lead, .asserted, .moment')
		.toArray()
		.flatMap((path) => {
			const moved = Number(
				/translate\(([\d.]+)/.exec($(path).parents('g').attr('transform') ?? '')?.[1] ?? 0,
			);
			return [
				...($(path).attr('d') ?? '').matchAll(/M(\d+) (\d+)(?:L(\d+) (\d+)|V(\d+)|H(\d+))/g),
			].map(([, ...found]) => {
				const [x1, y1, x2, y2, down, across] = found.map((one) => one && Number(one)) as number[];
				return {
					from: [x1! + moved, y1!] as const,
					to: [(x2 ?? across ?? x1!) + moved, y2 ?? down ?? y1!] as const,
				};
			});
		});
	return wordBoxes($)
		.filter(({ left, right, top, bottom }) =>
			segments.some(({ from, to }) =>
				Array.from({ length: 201 }, (_, step) => step / 200).some((share) => {
					const x = from[0] + (to[0] - from[0]) * share;
					const y = from[1] + (to[1] - from[1]) * share;
					return left < x && x < right && top < y && y < bottom;
				}),
			),
		)
		.map(({ words }) => `A line passes through “${words}”`);
}
