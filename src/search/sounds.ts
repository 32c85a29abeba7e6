import { fold } from './letters.ts';

/** Letters of other alphabets in Latin letters, as names are commonly written. */
const sounds: Readonly<Record<string, string>> = {
	...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l' },
	...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts' },
	...{ ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
	...{ ا: 'a', ب: 'b', پ: 'p', ت: 't', ث: 's', ج: 'j', چ: 'ch', ح: 'h', خ: 'kh', د: 'd', ذ: 'z' },
	...{ ر: 'r', ز: 'z', ژ: 'zh', س: 's', ش: 'sh', ص: 's', ض: 'z', ط: 't', ظ: 'z', ع: '', غ: 'gh' },
	...{ ف: 'f', ق: 'q', ک: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', و: 'v', ه: 'h', ی: 'i', ء: '' },
};

/** Ways of writing the same sound in Latin letters, the longer before the shorter. */
const spellings: readonly (readonly [RegExp, string])[] = [
	[/kh/g, 'h'],
	[/gh/g, 'g'],
	[/(?:zh|dj|dzh)/g, 'j'],
	[/t?ch|tsch/g, 'c'],
	[/ph/g, 'f'],
	[/th/g, 't'],
	[/dh/g, 'd'],
	[/ck|q/g, 'k'],
	[/[wf]/g, 'v'],
	[/x/g, 'ks'],
	[/[aeiouy]/g, ''],
	[/(?<=.)h$/, ''],
	[/(.)\1+/g, '$1'],
];

/** Shorter sounds match too many names, so of these all letters count: `TASS` and `ТАСС`. */
const shortest = 3;

/**
 * The sound of a name, independent of its alphabet and spelling: its consonants. `Khabibullin`,
 * `Habibulin` and `Хабибуллин` sound the same, and so do `Muttaqi`, `Mottaki` and `متقی`.
 *
 * @returns `undefined` for a word with too few letters, or in letters without a known sound.
 */
export function soundOf(word: string): string | undefined {
	const latin = [...fold(word)].map((letter) => sounds[letter] ?? letter).join('');
	if (!/^[a-z]+$/.test(latin)) return undefined;
	let sound = latin;
	for (const [pattern, letter] of spellings) sound = sound.replace(pattern, letter);
	if (sound.length >= shortest) return `~${sound}`;
	return latin.length >= shortest ? `~~${latin}` : undefined;
}
