import type { Mark } from './marks.ts';

/** What a drawing is laid out for: how wide it may be, and how large its letters are, in its own units. */
export interface Room {
	width: number;
	/** Size of the letters. */
	letters: number;
}

/** A drawing laid out: the same for the page, for downloads and for paper. */
export interface Drawing extends Room {
	height: number;
	marks: readonly Mark[];
}

/**
 * A picture is laid out twice, for a phone and for a desk, so that its labels never run into each
 * other; each fills the width it is given. The narrow one has letters of 11 px on a screen of 320 px.
 */
export const rooms = {
	narrow: { width: 330, letters: 13.5 },
	wide: { width: 760, letters: 13.5 },
} as const satisfies Record<string, Room>;

/** Whether a room is that of a phone. */
export function isNarrow({ width }: Room): boolean {
	return width < 500;
}
