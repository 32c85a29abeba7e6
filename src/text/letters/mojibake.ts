/** The characters of windows-1252 for the bytes 0x80 to 0x9f; those that it lacks stay controls. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const byteOf = new Map(Array.from(upper, (sign, index) => [sign, 0x80 + index]));

/** A byte after the first of a letter in UTF-8, read as windows-1252. */
const later = `[\u0080-\u00bf${upper}]`;

/**
 * Letters of UTF-8 that were read as windows-1252: `â€™` for `’`, `Ã©` for `é`, `Â°` for `°`, and two or
 * more letters of another script. One such pair alone may be right, as in `CAFÉ»`.
 */
const garbled = new RegExp(
	[
		`â€${later}`,
		`(?:[ÃÂÄÅÎÏÐÑ×ØÙÚÛ]${later}){2,}`,
		String.raw`(?<=\p{Ll})Ã${later}`,
		String.raw`Ã${later}(?=\p{Ll})`,
		String.raw`(?<!\p{Lu})Â[\u00a0\u00a3\u00a7\u00a9\u00ab\u00ae\u00b0\u00b1\u00b7\u00bb]`,
	].join('|'),
	'u',
);

/** What is around words. */
const boundary = /[\s"'`()[\]{}<>]/;

/** Words in the wrong encoding, and as they were meant. */
export interface Garbled {
	index: number;
	words: string;
	meant: string;
}

/** The first word of a text that was read in the wrong encoding; `undefined` if there is none. */
export function findGarbled(text: string): Garbled | undefined {
	// Nearly all texts have none of these letters.
	if (!/[âÃÂÄÅÎÏÐÑ×ØÙÚÛ][^\0-\x7fÀ-ÿ]|[ÃÂ]/.test(text)) return undefined;
	const match = garbled.exec(text);
	if (!match) return undefined;
	let start = match.index;
	while (start > 0 && !boundary.test(text.charAt(start - 1))) start -= 1;
	const [words = match[0]] = /^[^\s"'`()[\]{}<>]+/.exec(text.slice(start)) ?? [];
	return { index: start, words, meant: decoded(words) };
}

/** Words with each run of letters beyond ASCII read as UTF-8, where that is possible. */
function decoded(words: string): string {
	return words.replaceAll(/[^\0-\x7f]+/g, (run) => {
		const bytes = Array.from(run, (sign) => byteOf.get(sign) ?? sign.codePointAt(0) ?? 0);
		if (bytes.some((byte) => byte > 0xff)) return run;
		try {
			return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
		} catch {
			return run;
		}
	});
}
