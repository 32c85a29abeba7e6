/**
 * Brings words to their base letters, as browsers compare them when they look for words in a page:
 * without capitals, accents, ligatures, widths, forms of quotation marks, and signs that are not
 * seen. What counts as a letter of its own is Unicode's (CLDR root collation, first level): `é` is
 * `e` and `ё` is `е`, but `й` is not `и`. Spaces and line ends stay.
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

/** Letters that Unicode does not take apart and yet counts as others with something added. */
const added: Record<string, string> = {
	...{ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ß: 'ss', æ: 'ae', œ: 'oe', ґ: 'г' },
};

/** Voicing marks of kana, which browsers take for a letter's own. */
const voicing = /[\u3099\u309A]/;

function baseOf(letter: string): string {
	if (/\p{Default_Ignorable_Code_Point}/u.test(letter)) return '';
	if (/[\u2018-\u201B\u2032\u2035\u2039\u203A\uFF07]/.test(letter)) return "'";
	if (/[\u00AB\u00BB\u201C-\u201F\u2033\u2036\uFF02]/.test(letter)) return '"';
	// A mark by itself counts where Unicode gives it weight, as the vowels of Devanagari have.
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
