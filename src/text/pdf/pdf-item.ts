/** A run of glyphs from the PDF reader. */
export interface PdfItem {
	str: string;
	/** Whether a line ends after it. */
	hasEOL: boolean;
	/** Its matrix; the last two numbers are its position from the left and from the bottom. */
	transform: readonly number[];
	width: number;
	/** Size of its letters; 0 for a space that the reader inserted. */
	height: number;
}

/** Ends a line; it has no letters and no place. */
export const lineEnd: PdfItem = { str: '', hasEOL: true, transform: [], width: 0, height: 0 };
