import { literal } from '../exports/typst/markup.ts';
import type { Outliner } from '../raster/png.ts';

/** A picture as a document of Typst holds it: a string, in which a backslash stands before what would end it. */
const picture = /"(<svg (?:[^"\\]|\\.)*)"/g;

const joinedLetters = /\p{Script=Arabic}/u;

/**
 * A document of Typst whose pictures have Arabic words as shapes. A letter that joins the next is
 * several shapes to a font, and of words in a picture Typst cannot tell readers which letters they
 * were, without which there is no PDF for every reader; the picture itself has its words beside it.
 *
 * @param outline - None where Resvg does not run.
 * @throws If there is such a picture, and nothing to make shapes of its words.
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
