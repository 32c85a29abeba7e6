import { slug } from 'github-slugger';

/** Letters that are written with others where only a to z are to be had, and that Unicode does not take apart. */
const spelled: Readonly<Record<string, string>> = {
	...{ ı: 'i', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th' },
};

/** Letters of Cyrillic and Greek that look like one of a to z, and are typed on another keyboard by mistake. */
const lookalikes: Readonly<Record<string, string>> = {
	...{ а: 'a', с: 'c', ԁ: 'd', е: 'e', һ: 'h', і: 'i', ј: 'j', ӏ: 'l', о: 'o', р: 'p', ԛ: 'q' },
	...{ ѕ: 's', у: 'y', х: 'x', ԝ: 'w', α: 'a', ο: 'o', ρ: 'p', ν: 'v', ι: 'i' },
};

/**
 * The nearest key to one of another shape: accents dropped, full-width signs made plain, letters that
 * nobody sees left out, no kind before it, and where most letters are from a to z the others read as what they look like.
 * Letters of other scripts stay.
 */
export function plainKey(key: string): string {
	const plain = key
		// As a mark has it before the key.
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

/** The first letter that no key has, by its code point: it may look like one. */
export function foreignLetter(key: string): string {
	const [letter] = /[^a-z0-9-]/u.exec(key.toLowerCase()) ?? [];
	if (letter === undefined || /[\s_]/.test(letter)) return '';
	const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return `: ${/\p{Cf}/u.test(letter) ? 'it has an invisible character, ' : `“${letter}” is `}U+${code}${/\p{Cf}/u.test(letter) ? '' : ', not a letter from a to z'}`;
}
