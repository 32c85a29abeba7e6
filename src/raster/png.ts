import { join } from 'node:path';
import type { Resvg as ResvgClass } from '@resvg/resvg-js';
import { encodePng } from './encode-png.ts';
import { withJoinedForms } from './joined-letters.ts';

/** Fonts that pictures are set in, which Resvg takes uncompressed alone: the page's serif, and a face for Arabic letters. */
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
 * What draws PNG files at build time, without a browser. On a platform for which Resvg has no
 * binary, or where `EXPORTS=none` asks for a quick build, there is none: the site is built without PNG
 * files then.
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

/** What turns letters into shapes, for programs that cannot set them all; none where there is no rasteriser. */
export async function loadOutliner(): Promise<Outliner | undefined> {
	loaded ??= load();
	const Resvg = await loaded;
	return Resvg && ((svg) => new Resvg(withJoinedForms(svg), { font }).toString());
}

async function load(): Promise<typeof ResvgClass | undefined> {
	// Which files are left out for it, says who would have asked for them.
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
