/**
 * Letters that are more than a Latin letter with a mark, composed (NFC). Cyrillic ones are those of
 * Russian, Ukrainian, Belarusian, Serbian, Tajik, Kazakh and Kyrgyz.
 */
const letters: Readonly<Record<string, string>> = {
	...{ ß: 'ss', æ: 'ae', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', œ: 'oe' },
	...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l' },
	...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts' },
	...{ ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i' },
	...{ й: 'y', ё: 'yo', ї: 'yi', є: 'ye', ґ: 'g', ў: 'u', ѓ: 'g', ќ: 'k' },
	...{ ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', ђ: 'dj', џ: 'dz', ѕ: 'dz' },
	...{ ҷ: 'j', ҳ: 'h', қ: 'q', ғ: 'gh', ӯ: 'u', ӣ: 'i' },
	...{ ә: 'a', ң: 'ng', ө: 'o', ұ: 'u', ү: 'u', һ: 'h' },
};

/**
 * The words of a text in letters that a key may have. Cyrillic is written in Latin letters; other
 * scripts are left out.
 */
export function slugWords(text: string): string[] {
	return Array.from(
		text.normalize('NFC').toLowerCase().replaceAll(/['’ʼ]/g, ''),
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
