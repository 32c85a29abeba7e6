/**
 * Reduces words to their base letters, as browsers do when they search a page. Capitals, accents,
 * ligatures, widths, styles of quotation marks and invisible characters are folded. Unicode decides
 * what counts as a separate letter (CLDR root collation, first level): `é` is `e` and `ё` is `е`,
 * but `й` is not `и`. Spaces and line ends stay.
 */
export function baseLetters(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{ASCII}]/gu, (letter) => {
			const known = bases.get(letter);
			if (known !== undefined) return known;
			const base = baseOf(letter);
			bases.set(letter, base);
			return base;
		});
}

const bases = new Map<string, string>();

const collator = new Intl.Collator('und', { usage: 'search', sensitivity: 'base' });

/** Letters that Unicode does not decompose but counts as variants of other letters. */
const added: Record<string, string> = {
	...{ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ß: 'ss', æ: 'ae', œ: 'oe', ґ: 'г' },
};

/** Voicing marks of kana, which browsers treat as part of a letter. */
const voicing = /[\u3099\u309A]/;

function baseOf(letter: string): string {
	if (/\p{Default_Ignorable_Code_Point}/u.test(letter)) return '';
	if (/[\u2018-\u201B\u2032\u2035\u2039\u203A\uFF07]/.test(letter)) return "'";
	if (/[\u00AB\u00BB\u201C-\u201F\u2033\u2036\uFF02]/.test(letter)) return '"';
	// A mark alone counts if Unicode gives it weight, like the vowels of Devanagari.
	if (/\p{M}/u.test(letter)) return isSame(`a${letter}`, 'a') ? '' : letter;
	const bare = added[letter];
	if (bare !== undefined) return bare;
	const compatible = letter.normalize('NFKC').toLowerCase();
	if (compatible !== letter && compatible.length > 0) return baseLetters(compatible);
	const [first = letter, ...marks] = letter.normalize('NFD');
	if (marks.length === 0 || marks.some((mark) => voicing.test(mark))) return letter;
	return isSame(letter, first) ? first : letter;
}

function isSame(a: string, b: string): boolean {
	return collator.compare(a, b) === 0;
}
