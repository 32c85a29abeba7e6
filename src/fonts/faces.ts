/** A font face subset from Source Serif 4 for web pages. */
export interface Face {
	/** Name of the file, without extension. */
	name: string;
	/** The font family's name in the style sheet. */
	family: 'Text' | 'Title';
	/** Which of the two variable fonts it comes from. */
	from: 'Roman' | 'Italic';
	/** Values or ranges of the axes to keep: weight and optical size (points). */
	axes: Record<'wght' | 'opsz', number | { min: number; max: number }>;
	/** OpenType features to keep (OpenType 1.9, registered features). */
	features: readonly string[];
}

const text = ['kern', 'liga', 'onum', 'lnum', 'tnum'] as const;

/** The three faces: text in two weights, its italic, and a display face for titles. */
export const faces: readonly Face[] = [
	{
		name: 'text',
		family: 'Text',
		from: 'Roman',
		axes: { wght: { min: 400, max: 600 }, opsz: 14 },
		features: text,
	},
	{
		name: 'italic',
		family: 'Text',
		from: 'Italic',
		axes: { wght: 400, opsz: 14 },
		features: ['kern', 'liga', 'onum'],
	},
	{
		name: 'display',
		family: 'Title',
		from: 'Roman',
		axes: { wght: 400, opsz: 48 },
		features: ['kern', 'liga'],
	},
];

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The characters of English titles. */
const titleCharacters = ` ${letters}${letters.toUpperCase()}0123456789,.:;?!()&-–—‘’“”`;

/** The characters of English prose, included whether or not a page uses them today. */
const always = `${titleCharacters}\u00a0'"/$%+*=#[]<>@_…·×«»§½`;

/**
 * A letter of a Latin word, with its accents, including modifier letters as in ʿAbd and Hawaiʻi.
 */
const latinLetter = /[\p{Script=Latin}\u02b0-\u02ff]\p{M}*/gu;

/** A run of non-ASCII characters, with the letter before it, which an accent may belong to. */
const beyondAscii = /[A-Za-z]?[^\0-\x7f]+/g;

/**
 * The non-English characters in the Latin words of a text. An accent and its letter are one
 * character if Unicode has it.
 */
export function foreignLetters(text: string): Set<string> {
	const found = new Set<string>();
	// Texts are mostly ASCII, and `always` has all of its letters: only the text around other
	// characters is examined.
	for (const [stretch] of text.normalize().matchAll(beyondAscii)) {
		for (const [letter] of stretch.matchAll(latinLetter)) {
			for (const character of letter) if (!always.includes(character)) found.add(character);
		}
	}
	return found;
}

/**
 * The characters that a face must have: a fixed set, and every letter of the Latin words in the
 * texts, because a name may appear in any face. Words in other scripts use the reader's own fonts.
 * The face for titles leaves out signs that titles rarely have.
 */
export function charactersFor(texts: readonly string[], family: Face['family'] = 'Text'): string {
	const signs = family === 'Title' ? titleCharacters : always;
	return [...new Set([...signs, ...foreignLetters(texts.join('\n'))])].sort().join('');
}
