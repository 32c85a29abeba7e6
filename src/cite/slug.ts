/** Letters that NFKD does not decompose. */
const letters: Readonly<Record<string, string>> = {
	...{ ß: 'ss', æ: 'ae', ø: 'o', å: 'a', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', œ: 'oe' },
	...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l' },
	...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts' },
	...{ ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i' },
};

/**
 * The words of a text in letters that a key may have. Cyrillic is written in Latin letters; other
 * scripts are left out.
 */
export function slugWords(text: string): string[] {
	return Array.from(
		text.toLowerCase().replaceAll(/['’ʼ]/g, ''),
		(letter) => letters[letter] ?? letter,
	)
		.join('')
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '');
}

/** A text as a key; empty if it has no letter that a key may have. */
export function slugOf(text: string): string {
	const slug = slugWords(text).join('-');
	return /^\d*$/.test(slug) ? '' : slug;
}
