/** The part of `opentype.js` that we use; the package has no types. */
declare module 'opentype.js' {
	/** An outline in units of the em, y upward. */
	export interface Path {
		moveTo(x: number, y: number): void;
		lineTo(x: number, y: number): void;
		curveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
		close(): void;
	}
	interface GlyphOptions {
		name: string;
		unicode?: number;
		advanceWidth: number;
		path: Path;
	}
	/** An opaque type: made here and passed on. */
	type Glyph = Readonly<GlyphOptions>;
	interface FontOptions {
		familyName: string;
		styleName: string;
		unitsPerEm: number;
		ascender: number;
		/** Below the base line; negative. */
		descender: number;
		/** The first is `.notdef`, shown for a character without a glyph. */
		glyphs: readonly Glyph[];
	}
	interface Font {
		/** The bytes of an OpenType font with CFF outlines. */
		toArrayBuffer(): ArrayBuffer;
	}
	const opentype: {
		Path: new () => Path;
		Glyph: new (options: GlyphOptions) => Glyph;
		Font: new (options: FontOptions) => Font;
	};
	export default opentype;
}
