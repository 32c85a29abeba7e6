/** A rectangle of a drawing, in its units; `y` grows downwards. */
export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Whether two boxes overlap. Boxes that only touch do not. */
export function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
