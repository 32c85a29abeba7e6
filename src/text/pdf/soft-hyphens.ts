import type { PdfItem } from './pdf-item.ts';

/** A glyph as a page draws it. */
export interface DrawnGlyph {
	/** The characters that it stands for. */
	unicode: string;
	width: number;
}

const softHyphen = '\u00AD';
/** Maximum number of streams to look at, and of bytes of one; maps of characters are short. */
const mostStreams = 5000;
const longestStream = 64 * 1024;
const longestMap = 1024 * 1024;

/**
 * Whether a PDF may have a font that calls its hyphen a soft hyphen, as some programs write it (`<2D>
 * <00AD>` in the map of the font). Reads only the maps, because drawing every page to find out takes
 * as long as reading it.
 */
export async function mayHaveSoftHyphens(file: Uint8Array): Promise<boolean> {
	const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
	if (namesSoftHyphen(bytes.toString('latin1', 0, longestMap))) return true;
	let at = 0;
	for (let streams = 0; streams < mostStreams; streams++) {
		const start = bytes.indexOf('stream', at) + 'stream'.length;
		const end = bytes.indexOf('endstream', start);
		if (start < at + 'stream'.length || end === -1) return false;
		at = end + 'endstream'.length;
		if (end - start <= longestStream && namesSoftHyphen(await textOf(bytes.subarray(start, end)))) {
			return true;
		}
	}
	return false;
}

function namesSoftHyphen(text: string): boolean {
	if (/\/(?:uni00AD|s(?:oft|f?t)hyphen)\b/i.test(text)) return true;
	return text.includes('begincmap') && /<00ad>/i.test(text);
}

/** The beginning of a stream, unpacked if it is packed in the usual way. */
async function textOf(stream: Buffer): Promise<string> {
	const content = stream.subarray(stream[0] === 0x0d ? 2 : 1);
	let text = '';
	try {
		const unpacked = new Blob([Uint8Array.from(content)])
			.stream()
			.pipeThrough(new DecompressionStream('deflate'));
		for await (const piece of unpacked) {
			text += Buffer.from(piece).toString('latin1');
			if (text.length > longestMap) break;
		}
	} catch {
		// It is not packed, or something follows it.
	}
	return text === '' ? content.toString('latin1') : text;
}

/**
 * The text of a page with the soft hyphens that it draws, which the PDF reader leaves out. Readers
 * see each as a hyphen. The glyphs stand in the same order as the text; if they do not, as in
 * scripts that run from right to left, the text stays as it is.
 */
export function withSoftHyphens<Item extends object>(
	items: readonly (Item | PdfItem)[],
	glyphs: readonly DrawnGlyph[],
): readonly (Item | PdfItem)[] {
	const drawn = glyphs.flatMap(signsOf);
	if (!drawn.includes(softHyphen)) return items;
	let next = 0;
	/** Whether a hyphen was just put in, and no space is drawn after it. */
	let isTight = false;
	const read: (Item | PdfItem)[] = [];
	for (const item of items) {
		let str = '';
		for (const char of 'str' in item ? item.str : '') {
			if (isSpace(char)) {
				// The reader takes the place of the hyphen for a space.
				if (!isTight) str += char;
				continue;
			}
			for (const sign of char.normalize('NFKD')) {
				while (drawn[next] === softHyphen || drawn[next] === ' ') next++;
				if (drawn[next++] !== sign) return items;
			}
			str += char;
			const hasHyphen = drawn[next] === softHyphen;
			if (hasHyphen) str += '-';
			isTight = hasHyphen && drawn[next + 1] !== ' ';
		}
		read.push('str' in item ? { ...item, str } : item);
	}
	return read;
}

/** The characters of a glyph in the form in which they are compared. */
function signsOf({ unicode, width }: DrawnGlyph): string[] {
	if (unicode === softHyphen) return width > 0 ? [softHyphen] : [];
	if (isSpace(unicode)) return [' '];
	return /\p{Cf}$/u.test(unicode) ? [] : Array.from(unicode.normalize('NFKD'));
}

function isSpace(sign: string): boolean {
	return sign.trim() === '';
}
