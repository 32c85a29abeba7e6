import { literal } from '../exports/typst/markup.ts';
import type { Outliner } from '../raster/png.ts';

/**
 * A picture in a Typst document: a string, with a backslash before characters that would end it.
 */
const picture = /"(<svg (?:[^"\\]|\\.)*)"/g;

const joinedLetters = /\p{Script=Arabic}/u;

/**
 * A Typst document in which Arabic words of pictures are drawn as shapes. Fonts draw some
 * joined letters as several shapes, and Typst cannot record which letters the words of a picture had,
 * without which it makes no accessible PDF. The picture has its text alternative anyway.
 *
 * @param outline - `undefined` if Resvg does not run.
 * @throws If there is such a picture, and nothing to turn its words into shapes.
 */
export function withOutlinedPictures(document: string, outline: Outliner | undefined): string {
	return document.replaceAll(picture, (whole, written: string) => {
		if (!joinedLetters.test(written)) return whole;
		if (!outline) {
			throw new Error(
				'Figures with Arabic words need Resvg to be printed, and Resvg does not run on this machine. Build with `EXPORTS=none`, or on another machine.',
			);
		}
		return literal(outline(written.replaceAll(/\\(.)/g, '$1')));
	});
}
