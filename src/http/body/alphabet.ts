import iconv from 'iconv-lite';
import { leastLetters } from '../../text/letters/cyrillic-letters.ts';

/** A language, with the encodings used for it before UTF-8. */
interface Written {
	/** Names from the WHATWG Encoding Standard. */
	encodings: readonly string[];
	/** Letters beyond ASCII. */
	letters: string;
}

/**
 * Letters beyond ASCII of the languages written in windows-1252: French, German, Spanish,
 * Portuguese, Italian, Catalan, Dutch, Scandinavian, Icelandic, Faroese, Irish, Albanian, Estonian.
 */
const western: readonly string[] = [
	...['àâæçéèêëîïôœùûüÿ', 'äöüß', 'áéíñóúü¿¡', 'áâãàçéêíóôõúü', 'àèéìíîòóùú', 'àçèéíïòóúü'],
	...['áäéèëïíóöüê', 'åäöéü', 'æøåéóòôü', 'áðéíóúýþæö', 'áðíóúýæø', 'áéíóú', 'ëç', 'äõöüšž'],
];
const central = ['windows-1250', 'iso-8859-2'];
/**
 * Turkish, Polish, Czech, Slovak, Hungarian, Romanian, South Slavic, Baltic, Hebrew, Greek, Arabic
 * and Persian. Hebrew must come before Greek, because its bytes are all letters in Greek too.
 */
const others: readonly Written[] = [
	{ encodings: ['windows-1254'], letters: 'çğıİöşüâ' },
	{ encodings: central, letters: 'ąćęłńóśźż' },
	{ encodings: central, letters: 'áčďéěíňóřšťúůýž' },
	{ encodings: central, letters: 'áäčďéíĺľňóôŕšťúýž' },
	{ encodings: central, letters: 'áéíóöőúüű' },
	{ encodings: central, letters: 'ăâîşţ' },
	{ encodings: central, letters: 'čćđšž' },
	{ encodings: ['windows-1257'], letters: 'ąčęėįšųūž' },
	{ encodings: ['windows-1257'], letters: 'āčēģīķļņšūž' },
	{ encodings: ['windows-1255'], letters: 'אבגדהוזחטיכךלמםנןסעפףצץקרשת' },
	{ encodings: ['windows-1253', 'iso-8859-7'], letters: 'αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ' },
	{ encodings: ['windows-1256'], letters: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگک،؛؟ًٌٍَُِّْ' },
];

/** Number of bytes to look at, starting with the first that is not ASCII. */
const sampleLength = 16 * 1024;
/**
 * Minimum number of letters beyond ASCII to decide on. For alphabets other than Latin it is higher
 * (`leastLetters`).
 */
const fewest = 8;
/**
 * The share of the letters that must be in a language's alphabet, and its lead over every language
 * of windows-1252.
 */
const enough = 0.97;
const lead = 0.02;

/** Characters that texts in any language have between their letters. */
const between = /[\p{ASCII}\s“”„‘’‚«»‹›–—…•·§°©®™€ªº\u00AD\u200C-\u200F]/u;

/**
 * Guesses an encoding from the alphabet of a language, for pages that do not name their encoding.
 * Read in the wrong encoding, letters turn into ones that the language does not have: Turkish `ğ`,
 * `ı` and `ş` into `ð`, `ý` and `þ`.
 *
 * @returns `undefined` if windows-1252 fits as well, or no encoding makes sense.
 */
export function alphabetOf(bytes: Uint8Array): string | undefined {
	const from = bytes.findIndex((byte) => byte >= 0x80);
	const sample = Buffer.from(bytes.subarray(from, from + sampleLength));
	const made = new Map<string, string[]>();
	const lettersIn = (encoding: string) => {
		const letters =
			made.get(encoding) ??
			[...iconv.decode(sample, encoding)].filter((letter) => !between.test(letter));
		made.set(encoding, letters);
		return letters;
	};
	const known = lettersIn('windows-1252');
	const least = Math.max(0, ...western.map((alphabet) => shareOf(known, alphabet))) + lead;
	let best: { encoding: string; share: number } | undefined;
	for (const { encodings, letters } of others) {
		for (const encoding of encodings) {
			const found = lettersIn(encoding);
			const share =
				found.length < (isLatin(letters) ? fewest : leastLetters) ? 0 : shareOf(found, letters);
			if (share >= Math.max(enough, least) && share > (best?.share ?? 0)) {
				best = { encoding, share };
			}
		}
	}
	return best?.encoding;
}

function isLatin(letters: string): boolean {
	return /^\p{sc=Latin}/u.test(letters);
}

/**
 * The share of letters that are in an alphabet, from 0 to 1; 0 if there are too many capitals for a
 * normal text.
 */
function shareOf(letters: readonly string[], alphabet: string): number {
	const [small, large] = [new Set(alphabet), new Set(alphabet.toUpperCase())];
	const ofSmall = letters.filter((letter) => small.has(letter)).length;
	const ofLarge = letters.filter((letter) => !small.has(letter) && large.has(letter)).length;
	return ofLarge > ofSmall / 2 ? 0 : (ofSmall + ofLarge) / Math.max(1, letters.length);
}
