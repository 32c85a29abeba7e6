import opentype, { type Path } from 'opentype.js';
import subsetFont from 'subset-font';
import { tableAt } from './font-table.ts';
import { type DrawnSign, signsFamily, type Step, unitsPerEm } from './signs.ts';

/** Makes a font of drawn signs, packed as WOFF2. */
export async function fontOfSigns(signs: readonly DrawnSign[]): Promise<Buffer> {
	const { Font, Glyph } = opentype;
	const glyphs = signs.map(
		({ character, name, width, outline }) =>
			new Glyph({
				name,
				unicode: character.codePointAt(0) ?? 0,
				advanceWidth: width,
				path: pathOf(outline),
			}),
	);
	const nothing = new Glyph({
		name: '.notdef',
		advanceWidth: unitsPerEm / 2,
		path: new opentype.Path(),
	});
	const font = new Font({
		familyName: signsFamily,
		styleName: 'Regular',
		unitsPerEm,
		ascender: 0.8 * unitsPerEm,
		descender: -0.2 * unitsPerEm,
		glyphs: [nothing, ...glyphs],
	});
	const characters = signs.map(({ character }) => character).join('');
	const bytes = Buffer.from(font.toArrayBuffer());
	forgetTime(bytes);
	// The subsetter recalculates the checksums and compresses the font.
	return subsetFont(bytes, characters, { targetFormat: 'woff2' });
}

/**
 * Removes the creation time from a font; otherwise each build would differ (OpenType 1.9, `head`).
 */
function forgetTime(font: Buffer): void {
	const head = tableAt(new DataView(font.buffer, font.byteOffset, font.byteLength), 'head');
	// `created` and `modified`, eight bytes each.
	font.fill(0, head + 20, head + 36);
}

/**
 * The CSS rule for the font of signs. The font is embedded in it: it is only a kilobyte, too small
 * for a separate request, and is available before the first words are shown. One face covers every
 * weight and slant, so browsers do not synthesise bold or italic signs.
 */
export function signsFace(font: Buffer, signs: readonly DrawnSign[]): string {
	const range = signs
		.map(({ character }) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`)
		.sort();
	return `@font-face {
	font-family: '${signsFamily}';
	font-style: oblique -20deg 20deg;
	font-weight: 100 900;
	src: url('data:font/woff2;base64,${font.toString('base64')}') format('woff2');
	unicode-range: ${range.join(', ')};
}`;
}

function pathOf(outline: readonly Step[]): Path {
	const path = new opentype.Path();
	for (const [index, [kind, ...numbers]] of outline.entries()) {
		if (kind === 'M' && index > 0) path.close();
		if (kind === 'M') path.moveTo(...(numbers as [number, number]));
		else if (kind === 'L') path.lineTo(...(numbers as [number, number]));
		else path.curveTo(...(numbers as [number, number, number, number, number, number]));
	}
	path.close();
	return path;
}
