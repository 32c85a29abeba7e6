/**
 * A step along an outline, in font units: x goes right from the origin, y up from the base line.
 */
export type Step =
	| readonly ['M' | 'L', x: number, y: number]
	| readonly ['C', x1: number, y1: number, x2: number, y2: number, x: number, y: number];

/** A sign that our own font draws. */
export interface DrawnSign {
	character: string;
	/** Its name in the font. */
	name: string;
	/** Its advance width, in units. */
	width: number;
	/**
	 * Closed outlines, each starting with an `M`. Clockwise outlines are filled, the others are
	 * holes.
	 */
	outline: readonly Step[];
}

/** The family that has the signs. */
export const signsFamily = 'Signs';

/** Units in an em. */
export const unitsPerEm = 1000;

/**
 * The middle of each sign: halfway between Source Serif's base line and the height of its capitals.
 */
const middle = 325;
const radius = 275;
/** A sign that is partly filled is larger, so its parts can be seen next to small numbers. */
const largeRadius = 345;
/** Space on either side of a sign. */
const room = 50;
/** The width of the ring of a sign that is not filled. */
const ring = 56;
/** The distance of a quarter circle's control points from its ends, in radii. */
const bend = 0.5523;

/**
 * A quarter of a circle, clockwise from one direction to the next, around a sign's middle at x = 0.
 */
function quarter(of: number, from: 0 | 1 | 2 | 3): Step {
	const [right, up] = directions[from];
	const [nextRight, nextUp] = directions[((from + 1) % 4) as typeof from];
	const at = (x: number, y: number) => [of * x, middle + of * y] as const;
	return [
		'C',
		...at(right + bend * nextRight, up + bend * nextUp),
		...at(nextRight + bend * right, nextUp + bend * up),
		...at(nextRight, nextUp),
	];
}

/** Up, right, down, left. */
const directions = [
	[0, 1],
	[1, 0],
	[0, -1],
	[-1, 0],
] as const;

function circle(of: number): Step[] {
	return [['M', 0, middle + of], quarter(of, 0), quarter(of, 1), quarter(of, 2), quarter(of, 3)];
}

/** The same outline in the opposite direction. */
function reversed(way: readonly Step[]): Step[] {
	const points = way.map((step) => step.slice(-2) as [number, number]);
	return way.map((_, index): Step => {
		const [x, y] = points.at(-1 - index) ?? [0, 0];
		if (index === 0) return ['M', x, y];
		const walked = way[way.length - index];
		if (walked?.[0] !== 'C') return ['L', x, y];
		const [, x1, y1, x2, y2] = walked;
		return ['C', x2, y2, x1, y1, x, y];
	});
}

const ringOf = (of: number) => [...circle(of), ...reversed(circle(of - ring))];
/** What fills a ring overlaps it, so no gap shows between them. */
const filled = largeRadius - ring / 2;

/** An arrow that turns back: its head, then its shaft and the hook at the other end. */
const back: readonly Step[] = [
	['M', 50, 200],
	['L', 225, 370],
	['L', 264, 330],
	['L', 162, 228],
	['L', 600, 228],
	['C', 672, 228, 722, 276, 722, 344],
	['C', 722, 412, 672, 460, 600, 460],
	['L', 500, 460],
	['L', 500, 516],
	['L', 600, 516],
	['C', 706, 516, 780, 446, 780, 344],
	['C', 780, 242, 706, 172, 600, 172],
	['L', 162, 172],
	['L', 264, 70],
	['L', 225, 30],
];

/** Moves a sign drawn around x = 0 to its place on the line. */
function centred(character: string, name: string, reach: number, outline: Step[]): DrawnSign {
	const left = reach + room;
	const placed = outline.map((step): Step => {
		if (step[0] !== 'C') return [step[0], step[1] + left, step[2]];
		const [, x1, y1, x2, y2, x, y] = step;
		return ['C', x1 + left, y1, x2 + left, y2, x + left, y];
	});
	return { character, name, width: 2 * left, outline: placed };
}

/**
 * The signs of the site that Source Serif does not have: each status, corrections, and the way back
 * to the text. In readers' own fonts their sizes differ from sign to sign, and some phones have
 * none.
 */
export const drawnSigns: readonly DrawnSign[] = [
	centred('●', 'H18533', radius, circle(radius)),
	centred('○', 'circle', radius, ringOf(radius)),
	centred('◔', 'uni25D4', largeRadius, [
		...ringOf(largeRadius),
		['M', 0, middle],
		['L', 0, middle + filled],
		quarter(filled, 0),
	]),
	centred('◐', 'uni25D0', largeRadius, [
		...ringOf(largeRadius),
		['M', 0, middle - filled],
		quarter(filled, 2),
		quarter(filled, 3),
	]),
	centred('◆', 'uni25C6', radius, [
		['M', 0, middle + 320],
		['L', radius, middle],
		['L', 0, middle - 320],
		['L', -radius, middle],
	]),
	{ character: '↩', name: 'uni21A9', width: 830, outline: back },
];
