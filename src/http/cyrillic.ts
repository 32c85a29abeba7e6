import iconv from 'iconv-lite';
import { frequentIn, leastLetters } from '../text/cyrillic-letters.ts';

/** What Cyrillic was written in before UTF-8, by names of the WHATWG Encoding Standard. */
const encodings = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'] as const;

/** Bytes that are looked at, from the first that is not ASCII on. */
const sampleLength = 16 * 1024;

/**
 * The encoding in which bytes make sense as Cyrillic, for pages that do not name theirs; browsers
 * look at the bytes as well. In the wrong one, small letters turn into capitals and signs, and rare
 * letters into frequent ones.
 *
 * @returns Nothing where they make sense in none.
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

/** Whether bytes beyond ASCII are letters in words of Latin ones, as `å` and `ã` are; words in Cyrillic have none. */
function areAmongLatin(sample: Buffer): boolean {
	const text = sample.toString('latin1');
	const beyond = text.match(/[\x80-\xFF]/g)?.length ?? 0;
	const touching = text.match(/(?<=[A-Za-z])[\x80-\xFF]|[\x80-\xFF](?=[A-Za-z])/g)?.length ?? 0;
	return touching > beyond * 0.3;
}

/** How much of what is not ASCII are small letters frequent in Cyrillic texts; 0 where it is no text. */
function senseOf(text: string): number {
	const beyond = text.match(/[^\p{ASCII}\s]/gu)?.length ?? 0;
	const letters = (text.match(/[а-яёіїєўґђјљњћџ]/g) ?? []).join('');
	const small = letters.length;
	const frequent = frequentIn(letters);
	// Greek read as Cyrillic has capitals inside words, for its letters with accents.
	const capitalsInside = text.match(/[а-яё][А-ЯЁ]/g)?.length ?? 0;
	if (capitalsInside > small * 0.03) return 0;
	// Signs such as dashes and quotation marks stand between words, and hardly any letter is a capital.
	const makesSense = beyond >= leastLetters && small >= beyond * 0.75 && frequent >= small * 0.4;
	return makesSense ? frequent / beyond : 0;
}
