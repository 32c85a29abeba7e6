/** A face cut from Source Serif 4 for the reader's page. */
export interface Face {
	/** Name of the file, without ending. */
	name: string;
	/** Family that the page knows it by. */
	family: 'Text' | 'Title';
	/** Which of the two variable fonts it is cut from. */
	from: 'Roman' | 'Italic';
	/** Values or ranges of the axes that stay: weight and optical size (points). */
	axes: Record<'wght' | 'opsz', number | { min: number; max: number }>;
	/** OpenType features that stay (OpenType 1.9, registered features). */
	features: readonly string[];
}

const text = ['kern', 'liga', 'onum', 'lnum', 'tnum'] as const;

/** The three faces: text in two weights, its italic, and a display cut for titles. */
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

/** What an English title is set in. */
const titleCharacters = ` ${letters}${letters.toUpperCase()}0123456789,.:;?!()&-–—‘’“”`;

/** What English prose is set in, present whether or not a page uses it today. */
const always = `${titleCharacters}\u00a0'"/$%+*=#[]<>@_…·×«»§½`;

/** A letter of a Latin word, with its accents: also those that stand apart, as in ʿAbd and Hawaiʻi. */
const latinLetter = /[\p{Script=Latin}\u02b0-\u02ff]\p{M}*/gu;

/** Characters beyond ASCII in a row, with the one that an accent may stand on. */
const beyondAscii = /[A-Za-z]?[^\0-\x7f]+/g;

/** The characters beyond English that Latin words of a text are written with, an accent with its letter where Unicode has them as one. */
export function foreignLetters(text: string): Set<string> {
	const found = new Set<string>();
	// Texts are mostly ASCII, of which `always` has every letter: only what stands around the rest is looked at.
	for (const [stretch] of text.normalize().matchAll(beyondAscii)) {
		for (const [letter] of stretch.matchAll(latinLetter)) {
			for (const character of letter) if (!always.includes(character)) found.add(character);
		}
	}
	return found;
}

/**
 * The characters that a face must have: those always wanted, and every letter of the Latin words in
 * the texts, for a name may stand in any face. Other scripts fall to the reader's own fonts, whole
 * words at a time. The face of titles does without signs that titles hardly have.
 */
export function charactersFor(texts: readonly string[], family: Face['family'] = 'Text'): string {
	const signs = family === 'Title' ? titleCharacters : always;
	return [...new Set([...signs, ...foreignLetters(texts.join('\n'))])].sort().join('');
}
