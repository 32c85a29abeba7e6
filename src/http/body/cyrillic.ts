import iconv from 'iconv-lite';
import { frequentIn, leastLetters } from '../../text/letters/cyrillic-letters.ts';

/** Encodings used for Cyrillic before UTF-8, by their names in the WHATWG Encoding Standard. */
const encodings = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'] as const;

/** Number of bytes to look at, starting with the first that is not ASCII. */
const sampleLength = 16 * 1024;

/**
 * Guesses the encoding in which bytes make sense as Cyrillic, for pages that do not name theirs;
 * browsers also look at the bytes. In the wrong encoding, small letters turn into capitals and
 * symbols, and frequent letters into rare ones.
 *
 * @returns `undefined` if they make sense in none.
 */
export function cyrillicOf(bytes: Uint8Array): string | undefined {
	const from = Math.max(
		0,
		bytes.findIndex((byte) => byte >= 0x80),
	);
	const sample = Buffer.from(bytes.subarray(from, from + sampleLength));
	if (areAmongLatin(sample)) return undefined;
	let best: { encoding: string; sense: number } | undefined;
	for (const encoding of encodings) {
		const sense = senseOf(iconv.decode(sample, encoding));
		if (sense > (best?.sense ?? 0)) best = { encoding, sense };
	}
	return best?.encoding;
}

/**
 * Whether bytes beyond ASCII are next to Latin letters, like `å` and `ã` in words. Cyrillic words do
 * not mix with Latin letters.
 */
function areAmongLatin(sample: Buffer): boolean {
	const text = sample.toString('latin1');
	const beyond = text.match(/[\x80-\xFF]/g)?.length ?? 0;
	const touching = text.match(/(?<=[A-Za-z])[\x80-\xFF]|[\x80-\xFF](?=[A-Za-z])/g)?.length ?? 0;
	return touching > beyond * 0.3;
}

/**
 * The share of characters beyond ASCII that are frequent small Cyrillic letters, from 0 to 1; 0 if
 * it cannot be Cyrillic text.
 */
function senseOf(text: string): number {
	const beyond = text.match(/[^\p{ASCII}\s]/gu)?.length ?? 0;
	const letters = (text.match(/[а-яёіїєўґђјљњћџ]/g) ?? []).join('');
	const small = letters.length;
	const frequent = frequentIn(letters);
	// Greek read as Cyrillic has capitals inside words, in place of its accented letters.
	const capitalsInside = text.match(/[а-яё][А-ЯЁ]/g)?.length ?? 0;
	if (capitalsInside > small * 0.03) return 0;
	// The rest of a real text is dashes, quotation marks and few capitals.
	const makesSense = beyond >= leastLetters && small >= beyond * 0.75 && frequent >= small * 0.4;
	return makesSense ? frequent / beyond : 0;
}
