/** A label that hangs by a leader from a place on an axis. */
export interface Hanging {
	/** Where its leader starts. Labels come in the order of these. */
	at: number;
	width: number;
}

/** Where a label hangs: on which line, from 0, and on which side of its leader. */
export interface Hung {
	line: number;
	isLeft: boolean;
}

/** More labels than this are not tried in every arrangement: there are two to the power of them. */
const most = 10;

/**
 * Hangs labels so that none runs into another, no leader crosses one, and none leaves the axis: on as
 * few lines as will do, and right of their leaders rather than left.
 *
 * @param end - Where the axis ends; it starts at 0.
 */
export function hang(labels: readonly Hanging[], end: number): Hung[] {
	const fits = ({ at, width }: Hanging, isLeft: boolean) =>
		isLeft ? at - width >= 0 : at + width <= end;
	const sides = labels.map((label) => {
		const found = [false, true].filter((isLeft) => fits(label, isLeft));
		return found.length > 0 ? found : [label.at > end / 2];
	});
	let best: { cost: number; hung: Hung[] } | undefined;
	for (const chosen of combinations(labels.length > most ? sides.map((all) => all.slice(0, 1)) : sides)) {
		const hung = linesFor(labels, chosen);
		if (!hung) continue;
		const cost = hung.reduce((sum, { line, isLeft }) => sum + line + (isLeft ? 0.1 : 0), 0);
		if (!best || cost < best.cost) best = { cost, hung };
	}
	return best?.hung ?? labels.map((_, line) => ({ line, isLeft: sides[line]?.[0] ?? false }));
}

/** The lines for labels on these sides; none if two would each have to hang above the other. */
function linesFor(labels: readonly Hanging[], sides: readonly boolean[]): Hung[] | undefined {
	const boxes = labels.map(({ at, width }, index) =>
		sides[index] ? { at, from: at - width, to: at } : { at, from: at, to: at + width },
	);
	const covers = (box: { from: number; to: number }, at: number) => box.from < at && at < box.to;
	const lines = new Map<number, number>();
	while (lines.size < boxes.length) {
		const before = lines.size;
		for (const [index, box] of boxes.entries()) {
			if (lines.has(index)) continue;
			// A leader that starts above a label has to end above it too.
			const above = boxes.flatMap((other, key) => (key !== index && covers(box, other.at) ? [key] : []));
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
	return sides.map((isLeft, index) => ({ line: lines.get(index) ?? 0, isLeft }));
}

function combinations<T>(choices: readonly (readonly T[])[]): T[][] {
	return choices.reduce<T[][]>(
		(all, options) => all.flatMap((chosen) => options.map((option) => [...chosen, option])),
		[[]],
	);
}
