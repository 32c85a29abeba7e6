/** The part of `subset-font` that we use; the package has no types. */
declare module 'subset-font' {
	interface SubsetOptions {
		targetFormat?: 'sfnt' | 'woff' | 'woff2';
		/** Axis → the value to pin it to, or the range to keep. */
		variationAxes?: Record<string, number | { min: number; max: number }>;
		/** OpenType features to keep; without it, all are kept. */
		keepFeatures?: string[];
	}
	/** Reduces a font to the characters of a text. */
	export default function subsetFont(
		font: Buffer,
		text: string,
		options?: SubsetOptions,
	): Promise<Buffer>;
}
