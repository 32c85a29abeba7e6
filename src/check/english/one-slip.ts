const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const vowels = 'aeiouy';

/**
 * Every word that is one typing error, or one American spelling, away from a word, the most likely
 * first: two letters swapped (`center`), a letter missing (`color`, `traveled`), a vowel or an `s`
 * for another (`gray`, `organize`), a letter too many, or any other wrong letter. The first letter
 * is kept, because it is nearly always right.
 */
export function oneSlipFrom(word: string): string[] {
	const places = [...word].map((_, at) => at).slice(1);
	const swapped = places
		.slice(0, -1)
		.map((at) => change(word, at, 2, word.charAt(at + 1) + word.charAt(at)));
	const twice = places.map((at) => change(word, at, 0, word.charAt(at - 1)));
	const added = [...places, word.length].flatMap((at) =>
		letters.map((letter) => change(word, at, 0, letter)),
	);
	const left = places.map((at) => change(word, at, 1, ''));
	const others = places.flatMap((at) =>
		letters.map((letter) => ({ from: word.charAt(at), letter, word: change(word, at, 1, letter) })),
	);
	const [alike, unlike] = [true, false].map((wanted) =>
		others.filter(({ from, letter }) => isAlike(from, letter) === wanted).map((one) => one.word),
	) as [string[], string[]];
	return [...swapped, ...twice, ...alike, ...added, ...left, ...unlike];
}

function isAlike(one: string, other: string): boolean {
	return (vowels.includes(one) && vowels.includes(other)) || (one === 'z' && other === 's');
}

function change(word: string, at: number, length: number, letters: string): string {
	return word.slice(0, at) + letters + word.slice(at + length);
}
