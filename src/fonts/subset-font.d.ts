/** The part of `subset-font` that is used here; the package ships no types. */
declare module 'subset-font' {
	interface SubsetOptions {
		targetFormat?: 'sfnt' | 'woff' | 'woff2';
		/** Axis → value to pin it to, or the range that stays. */
		variationAxes?: Record<string, number | { min: number; max: number }>;
		/** OpenType features that stay; all without it. */
		keepFeatures?: string[];
	}
	/** Cuts a font down to the characters of a text. */
	export default function subsetFont(
		font: Buffer,
		text: string,
		options?: SubsetOptions,
	): Promise<Buffer>;
}
