import { join } from 'node:path';
import { encodePng } from './encode-png.ts';

/** Fonts that pictures are set in: the page's serif, which Resvg takes uncompressed alone. */
const fontFiles = ['picture-400.ttf', 'picture-600.ttf'].map((name) =>
	join('src/assets/fonts', name),
);
const family = 'Source Serif 4 Variable';

/** Draws an SVG as PNG. */
export type Rasteriser = (svg: string, width: number) => Uint8Array<ArrayBuffer>;

let loaded: Promise<Rasteriser | undefined> | undefined;

/**
 * What draws PNG files at build time, without a browser. On a platform for which Resvg has no
 * binary, or where `EXPORTS=none` asks for a quick build, there is none: the site is built without PNG
 * files then, and says so once.
 */
export function loadRasteriser(): Promise<Rasteriser | undefined> {
	loaded ??= load();
	return loaded;
}

async function load(): Promise<Rasteriser | undefined> {
	if (process.env.EXPORTS === 'none') {
		console.log('Left out, as EXPORTS=none asks: PNG files of figures.');
		return undefined;
	}
	try {
		const { Resvg } = await import('@resvg/resvg-js');
		return (svg, width) => {
			const picture = new Resvg(svg, {
				fitTo: { mode: 'width', value: width },
				font: { fontFiles, loadSystemFonts: false, defaultFontFamily: family, serifFamily: family },
			});
			const { width: across, height, pixels } = picture.render();
			return encodePng({ width: across, height, data: pixels });
		};
	} catch (error) {
		console.warn(
			`PNG files cannot be drawn on this machine, so the site is built without them: ${String(error).split('\n')[0] ?? ''}`,
		);
		return undefined;
	}
}
