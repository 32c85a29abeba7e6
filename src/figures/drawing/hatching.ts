import { pathPoints, type Point } from './path-data.ts';
import { round } from './marks.ts';

/** Slanting lines. */
interface Hatching {
	/** Distance between two lines along either axis. */
	step: number;
	/** Whether a second set of lines slants the other way. */
	isCrossed: boolean;
}

/** Lines over a whole area. All steps are the same, so the path compresses to almost nothing. */
export function wholeHatching(
	{ step, isCrossed }: Hatching,
	{ width, height }: { width: number; height: number },
): string {
	const number = Math.ceil((width + height) / step);
	const down = `M${round(step - height)} ${round(height)}${`l${round(height)}-${round(height)}m${round(step - height)} ${round(height)}`.repeat(number)}`;
	const up = `M${round(step - height)} 0${`l${round(height)} ${round(height)}m${round(step - height)}-${round(height)}`.repeat(number)}`;
	return isCrossed ? down + up : down;
}

/**
 * Lines that end at the edges of the areas, so no clip path is needed.
 *
 * @param areas - Path data of closed outlines, as `pathData` writes it.
 */
export function cutHatching(areas: readonly string[], { step, isCrossed }: Hatching): string {
	const rings = areas.flatMap(pathPoints);
	// A line through a corner is also cut correctly: only one of the two edges that meet there
	// counts the crossing.
	const slant = (slope: 1 | -1) =>
		[...crossings(rings, slope, step)]
			.sort(([a], [b]) => a - b)
			.map(([offset, across]) => stretches(offset, across, slope))
			.join('');
	return slant(-1) + (isCrossed ? slant(1) : '');
}

/** Where the lines `y = slope · x + offset` cross the rings: offset → the x of each crossing. */
function crossings(
	rings: readonly (readonly Point[])[],
	slope: 1 | -1,
	step: number,
): Map<number, number[]> {
	const found = new Map<number, number[]>();
	for (const ring of rings) {
		ring.forEach(([x, y], index) => {
			const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
			const [from, to] = [y - slope * x, nextY - slope * nextX];
			const [low, high] = from < to ? [from, to] : [to, from];
			for (let line = Math.ceil(low / step - 0.5); (line + 0.5) * step < high; line += 1) {
				const offset = (line + 0.5) * step;
				const across = x + ((nextX - x) * (offset - from)) / (to - from);
				const all = found.get(offset);
				if (all) all.push(across);
				else found.set(offset, [across]);
			}
		});
	}
	return found;
}

/**
 * The parts of one line that are inside: from each odd crossing to the next, continuing across the
 * border of two areas.
 */
function stretches(offset: number, across: readonly number[], slope: 1 | -1): string {
	const sorted = across.map((x) => Math.round(x * 10) / 10).sort((a, b) => a - b);
	const ends: number[] = [];
	for (const x of sorted) {
		if (ends.at(-1) === x) ends.pop();
		else ends.push(x);
	}
	let path = '';
	for (let index = 0; index + 1 < ends.length; index += 2) {
		const [start = 0, end = 0] = ends.slice(index, index + 2);
		const length = end - start;
		path += `M${round(start, 1)} ${round(slope * start + offset, 1)}l${round(length, 1)} ${round(slope * length, 1)}`;
	}
	return path;
}
