import type { Box } from '../drawing/box.ts';
import { lines, type Mark } from '../drawing/marks.ts';
import { bold, textWidth } from '../drawing/text-width.ts';

/** Marks in which the vertical lines of moments are interrupted where they would run behind words. */
export function interrupted(marks: readonly Mark[], em: number): Mark[] {
	const boxes = marks.filter(({ name }) => name === 'text').map((node) => boxOf(node, em));
	return marks.map((node) => {
		const { class: kind, d } = node.attributes;
		const found = kind === 'moment' ? /^M(\d+) (\d+)V(\d+)$/.exec(String(d)) : null;
		if (!found) return node;
		const [x = 0, top = 0, bottom = 0] = found.slice(1).map(Number);
		const met = boxes
			.filter(({ left, right }) => left - 3 < x && x < right + 3)
			.toSorted((a, b) => a.top - b.top);
		const runs: [from: number, to: number][] = [];
		let from = top;
		for (const box of met) {
			runs.push([from, Math.min(box.top, bottom)]);
			from = Math.max(from, box.bottom);
		}
		runs.push([from, bottom]);
		return lines(
			// The part between two words may be too short to be recognised as a line.
			runs
				.filter(([start, end]) => end - start > 0.4 * em)
				.map(([start, end]) => [
					[x, start],
					[x, end],
				]),
			'moment',
		);
	});
}

/** The approximate box around words, with a little space. */
function boxOf({ attributes, children }: Mark, em: number): Box {
	const kinds = String(attributes.class ?? '').split(' ');
	const isBold = kinds.some((kind) => kind === 'name' || kind === 'strong');
	const width =
		textWidth(children.filter((child) => typeof child === 'string').join('')) *
		em *
		(isBold ? bold : 1);
	const x = Number(attributes.x);
	const y = Number(attributes.y);
	const anchor = attributes['text-anchor'];
	const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
	return { left, right: left + width, top: y - 0.95 * em, bottom: y + 0.4 * em };
}
