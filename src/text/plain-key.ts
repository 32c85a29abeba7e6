import { slug } from 'github-slugger';

/** How to write letters that Unicode does not decompose with a to z. */
const spelled: Readonly<Record<string, string>> = {
	...{ ı: 'i', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th' },
};

/**
 * Letters of Cyrillic and Greek that look like a letter from a to z and may be typed by mistake on
 * another keyboard.
 */
const lookalikes: Readonly<Record<string, string>> = {
	...{ а: 'a', с: 'c', ԁ: 'd', е: 'e', һ: 'h', і: 'i', ј: 'j', ӏ: 'l', о: 'o', р: 'p', ԛ: 'q' },
	...{ ѕ: 's', у: 'y', х: 'x', ԝ: 'w', α: 'a', ο: 'o', ρ: 'p', ν: 'v', ι: 'i' },
};

/**
 * The nearest valid key to a badly formed one. Accents, invisible characters and a kind before the
 * key are removed, and full-width characters become plain. If most letters are from a to z,
 * lookalikes from other scripts are replaced; other letters stay.
 */
export function plainKey(key: string): string {
	const plain = key
		// The kind that a mark has before the key.
		.replace(/^(?:claim|term|person|source):/i, '')
		.normalize('NFKD')
		.replaceAll(/[\p{M}\p{Cf}]/gu, '')
		.toLowerCase();
	const latin = [...plain].map((letter) => spelled[letter] ?? letter).join('');
	const own = latin.match(/[a-z]/g)?.length ?? 0;
	const others = latin.match(/[^\P{L}a-z]/gu)?.length ?? 0;
	const read =
		own > others ? [...latin].map((letter) => lookalikes[letter] ?? letter).join('') : latin;
	return slug(read).split(/[-_]+/).filter(Boolean).join('-');
}

/**
 * Names the first character that keys may not have, with its code point, because it may look like a
 * valid one.
 */
export function foreignLetter(key: string): string {
	const [letter] = /[^a-z0-9-]/u.exec(key.toLowerCase()) ?? [];
	if (letter === undefined || /[\s_]/.test(letter)) return '';
	const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return `: ${/\p{Cf}/u.test(letter) ? 'it has an invisible character, ' : `“${letter}” is `}U+${code}${/\p{Cf}/u.test(letter) ? '' : ', not a letter from a to z'}`;
}
