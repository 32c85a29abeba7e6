/** A label that hangs from a place on an axis by a leader line. */
export interface Hanging {
	/** Where its leader starts. Labels are sorted by it. */
	at: number;
	width: number;
}

/** Where a label hangs: on which line, counted from 0, and on which side of its leader. */
export interface Hung {
	line: number;
	/** Where its words are anchored: right of the leader (`start`) or left of it (`end`). */
	x: number;
	anchor: 'start' | 'end';
	/**
	 * Whether it hangs under its leader, which then ends above it, because neither side has room.
	 */
	isBelow: boolean;
}

/**
 * With more labels than this, not every arrangement is tried: there are two to the power of their
 * number.
 */
const most = 10;

/** The distance between words and their leader. */
const pad = 5;

/**
 * Arranges labels so that none overlaps another, no leader crosses one, and all stay within the
 * axis. It uses as few lines as possible, and prefers the right side of a leader to the left.
 *
 * @param end - Where the axis ends; it starts at 0.
 */
export function hang(labels: readonly Hanging[], end: number): Hung[] {
	const boxes = labels.map((label) => boxesOf(label, end));
	const besides = boxes.map((all) => {
		const found = all.filter(({ isBelow }) => !isBelow);
		return found.length > 0 ? found : all;
	});
	const best =
		labels.length > most
			? bestOf(besides.map((all) => all.slice(0, 1)))
			: (bestOf(besides) ?? bestOf(boxes));
	return best ?? besides.flatMap(([box], line) => (box ? [{ ...box, line }] : []));
}

/**
 * How far down each line of labels begins, and where the last one ends.
 *
 * @param heights - The height of each label, in the order of the labels.
 */
export function lineStarts(hung: readonly Hung[], heights: readonly number[]): number[] {
	const starts = [0];
	for (let line = 0; hung.some((one) => one.line >= line); line += 1) {
		const own = hung.map((one, index) => (one.line === line ? (heights[index] ?? 0) : 0));
		starts.push((starts[line] ?? 0) + Math.max(...own));
	}
	return starts;
}

/**
 * The arrangement that needs the fewest lines; `undefined` if in each one a leader would cross a
 * label.
 */
function bestOf(choices: readonly (readonly Box[])[]): Hung[] | undefined {
	let best: { cost: number; hung: Hung[] } | undefined;
	for (const boxes of combinations(choices)) {
		const lines = linesFor(boxes);
		if (!lines) continue;
		const hung = boxes.map(({ x, anchor, isBelow }, index) => ({
			line: lines[index] ?? 0,
			x,
			anchor,
			isBelow,
		}));
		const cost = hung.reduce(
			(sum, { line, anchor, isBelow }) =>
				sum + line + (anchor === 'start' ? 0 : 0.1) + (isBelow ? 0.3 : 0),
			0,
		);
		if (!best || cost < best.cost) best = { cost, hung };
	}
	return best?.hung;
}

interface Box extends Omit<Hung, 'line'> {
	at: number;
	from: number;
	to: number;
}

/** Where a label can be: right of its leader, left of it, or under it at an end of the axis. */
function boxesOf({ at, width }: Hanging, end: number): Box[] {
	const boxes: Box[] = [
		{ at, from: at, to: at + width, x: at + pad, anchor: 'start', isBelow: false },
		{ at, from: at - width, to: at, x: at - pad, anchor: 'end', isBelow: false },
	];
	const inside = boxes.filter(({ from, to }) => from >= 0 && to <= end);
	if (at < width) inside.push({ at, from: 0, to: width, x: 0, anchor: 'start', isBelow: true });
	if (at > end - width) {
		inside.push({ at, from: end - width, to: end, x: end, anchor: 'end', isBelow: true });
	}
	return inside;
}

/**
 * The lines for labels at these places; `undefined` if two labels would each have to hang above the
 * other.
 */
function linesFor(boxes: readonly Box[]): number[] | undefined {
	const covers = (box: Box, at: number) => box.from < at && at < box.to;
	const lines = new Map<number, number>();
	while (lines.size < boxes.length) {
		const before = lines.size;
		for (const [index, box] of boxes.entries()) {
			if (lines.has(index)) continue;
			// If a leader starts above a label, its own label must be above it too.
			const above = boxes.flatMap((other, key) =>
				key !== index && covers(box, other.at) ? [key] : [],
			);
			if (above.some((key) => !lines.has(key))) continue;
			let line = Math.max(0, ...above.map((key) => (lines.get(key) ?? 0) + 1));
			const isTaken = () =>
				[...lines].some(([key, taken]) => {
					const other = boxes[key];
					return other && taken === line && box.from < other.to && other.from < box.to;
				});
			while (isTaken()) line += 1;
			lines.set(index, line);
		}
		if (lines.size === before) return undefined;
	}
	return boxes.map((_, index) => lines.get(index) ?? 0);
}

function combinations<T>(choices: readonly (readonly T[])[]): T[][] {
	return choices.reduce<T[][]>(
		(all, options) => all.flatMap((chosen) => options.map((option) => [...chosen, option])),
		[[]],
	);
}
