import type { Mark } from './marks.ts';

/**
 * The space that a drawing is laid out for: its width and the size of its letters, in the drawing's
 * own units.
 */
export interface Room {
	width: number;
	/** Size of the letters. */
	letters: number;
}

/** A finished drawing: the same for the page, for downloads and for print. */
export interface Drawing extends Room {
	height: number;
	marks: readonly Mark[];
}

/**
 * Every picture is laid out twice, for phones and for desktops, so its labels never overlap. Each
 * layout fills the available width. The narrow one has letters of 11 px on a screen of 320 px.
 */
export const rooms = {
	narrow: { width: 330, letters: 13.5 },
	wide: { width: 760, letters: 13.5 },
} as const satisfies Record<string, Room>;

/** Whether a room is that of a phone. */
export function isNarrow({ width }: Room): boolean {
	return width < 500;
}
