/** The part of `edtf` that is used here; the package has no types. */
declare module 'edtf' {
	/** A parsed EDTF value. */
	export interface ExtendedDate {
		/** `Date`, `Interval`, `Season`, … */
		type: string;
		/** First moment that it can mean, in milliseconds since 1970 (UTC). */
		min: number;
		/** Last moment that it can mean, in the same unit. */
		max: number;
	}
	/** @throws {Error} If the text is not EDTF of the level. */
	export default function edtf(text: string, constraints?: { level?: 0 | 1 | 2 }): ExtendedDate;
}
