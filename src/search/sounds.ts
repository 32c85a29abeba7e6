import { fold } from './letters.ts';

/**
 * The sound of letters of other alphabets in Latin letters, as names are commonly written; empty
 * for vowels.
 */
const sounds: Readonly<Record<string, string>> = {
	...{ а: '', б: 'b', в: 'v', г: 'g', д: 'd', е: '', ж: 'zh', з: 'z', и: '', к: 'k', л: 'l' },
	...{ м: 'm', н: 'n', о: '', п: 'p', р: 'r', с: 's', т: 't', у: '', ф: 'f', х: 'kh', ц: 'ts' },
	...{ ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: '', ь: '', э: '', ю: '', я: '' },
	...{ ا: '', ب: 'b', پ: 'p', ت: 't', ث: 's', ج: 'j', چ: 'ch', ح: 'h', خ: 'kh', د: 'd', ذ: 'z' },
	...{ ر: 'r', ز: 'z', ژ: 'zh', س: 's', ش: 'sh', ص: 's', ض: 'z', ط: 't', ظ: 'z', ع: '', غ: 'gh' },
	...{ ف: 'f', ق: 'q', ک: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', و: 'v', ه: 'h', ی: '', ء: '' },
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

/** Shorter sounds match too many names. */
const shortest = 3;

/**
 * The sound of a name, independent of its alphabet and spelling: its consonants. `Khabibullin`,
 * `Habibulin` and `Хабибуллин` sound the same, and so do `Muttaqi`, `Mottaki` and `متقی`.
 *
 * @returns `undefined` for a word with too few consonants, or in letters without a known sound.
 */
export function soundOf(word: string): string | undefined {
	const latin = [...fold(word)].map((letter) => sounds[letter] ?? letter).join('');
	if (!/^[a-z]+$/.test(latin)) return undefined;
	let sound = latin;
	for (const [pattern, letter] of spellings) sound = sound.replace(pattern, letter);
	return sound.length < shortest ? undefined : `~${sound}`;
}
