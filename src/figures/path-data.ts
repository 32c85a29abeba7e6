export type Point = [number, number];

/** Path data through these points, in whole units, each step from the last point: the shortest spelling. */
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
