/** A place in a drawing: x from its left edge and y from its top, in its units. */
export type Point = [number, number];

/** Path data through these points, in whole units and with relative steps: the shortest form. */
export function pathData(
	lines: readonly (readonly Point[])[],
	{ closed }: { closed: boolean },
): string {
	let path = '';
	let start: Point = [0, 0];
	for (const line of lines) {
		const points = distinct(line.map(([x, y]): Point => [Math.round(x), Math.round(y)]));
		const [first, ...rest] = points;
		if (!first || rest.length === 0) continue;
		path += `m${pair(step(start, first))}`;
		let last = first;
		for (const point of rest) {
			const written = pair(step(last, point));
			path += written.startsWith('-') ? written : ` ${written}`;
			last = point;
		}
		if (closed) path += 'z';
		start = closed ? first : last;
	}
	return path;
}

/**
 * The points of each line of such a path. Closed lines do not repeat their first point at the end.
 */
export function pathPoints(path: string): Point[][] {
	let at: Point = [0, 0];
	return [...path.matchAll(/m([^mz]+)(z?)/g)].map(([, steps = '', closing]) => {
		const numbers = (steps.match(/-?\d+/g) ?? []).map(Number);
		const points: Point[] = [];
		for (let index = 0; index < numbers.length; index += 2) {
			at = [at[0] + (numbers[index] ?? 0), at[1] + (numbers[index + 1] ?? 0)];
			points.push(at);
		}
		if (closing) [at] = points as [Point];
		return points;
	});
}

function step(from: Point, to: Point): Point {
	return [to[0] - from[0], to[1] - from[1]];
}

function pair([x, y]: Point): string {
	return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

function distinct(points: readonly Point[]): Point[] {
	return points.filter(([x, y], index) => {
		const before = points[index - 1];
		return x !== before?.[0] || y !== before[1];
	});
}
