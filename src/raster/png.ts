import { join } from 'node:path';
import type { Resvg as ResvgClass } from '@resvg/resvg-js';
import { encodePng } from './encode-png.ts';
import { withJoinedForms } from './joined-letters.ts';

/**
 * Fonts for pictures, which Resvg can read only uncompressed: the page's serif, and a font for
 * Arabic.
 */
const fontFiles = ['picture-400.ttf', 'picture-600.ttf', 'picture-arabic.ttf'].map((name) =>
	join('src/assets/fonts', name),
);
const family = 'Source Serif 4 Variable';
const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: family, serifFamily: family };

/** Draws an SVG as PNG. */
export type Rasteriser = (svg: string, width: number) => Uint8Array<ArrayBuffer>;

/** Turns the letters of an SVG into shapes. */
export type Outliner = (svg: string) => string;

let loaded: Promise<typeof ResvgClass | undefined> | undefined;

/**
 * Draws PNG files at build time, without a browser. It is `undefined` on a platform for which Resvg
 * has no binary, or if `EXPORTS=none` asks for a quick build; the site then has no PNG files.
 */
export async function loadRasteriser(): Promise<Rasteriser | undefined> {
	loaded ??= load();
	const Resvg = await loaded;
	return (
		Resvg &&
		((svg, width) => {
			const picture = new Resvg(withJoinedForms(svg), {
				fitTo: { mode: 'width', value: width },
				font,
			});
			const { width: across, height, pixels } = picture.render();
			return encodePng({ width: across, height, data: pixels });
		})
	);
}

/**
 * Turns letters into shapes, for programs that cannot set all of them; `undefined` if there is no
 * rasteriser.
 */
export async function loadOutliner(): Promise<Outliner | undefined> {
	loaded ??= load();
	const Resvg = await loaded;
	return Resvg && ((svg) => new Resvg(withJoinedForms(svg), { font }).toString());
}

async function load(): Promise<typeof ResvgClass | undefined> {
	// The code that would use it reports which files are missing.
	if (process.env.EXPORTS === 'none') return undefined;
	try {
		const { Resvg } = await import('@resvg/resvg-js');
		return Resvg;
	} catch (error) {
		console.warn(
			`PNG files cannot be made on this machine, so the site is built without them: ${String(error).split('\n')[0] ?? ''}`,
		);
		return undefined;
	}
}
