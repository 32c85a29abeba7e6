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

const text = ['kern', 'liga', 'ccmp', 'onum', 'lnum', 'tnum'] as const;

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

/** What a title is set in. */
export const titleCharacters = ` ${letters}${letters.toUpperCase()}0123456789,.:;?!()&-–—‘’“”`;

/** What English prose is set in, present whether or not a page uses it today. */
const always = `${titleCharacters}\u00a0'"/$%+*=#[]<>@_…·×«»§½`;

/**
 * The characters that the faces must have: those always wanted and every Latin letter and common
 * sign that occurs in the texts. Other scripts fall to the reader's own fonts.
 */
export function charactersFor(texts: readonly string[]): string {
	const found = new Set(always);
	for (const character of texts.join('')) {
		if (/[\p{Script=Latin}]/u.test(character)) found.add(character);
	}
	return [...found].sort().join('');
}
