/** Sorted behind all words, so these terms are in files of their own, which few questions need. */
const sign = '\uff0a';
/** Shorter words without their first letter are like half the words there are. */
const shortest = 5;

/**
 * The index term for a word of a name or title whose first letter may be wrong: `Krocus` leads to
 * `Crocus`. The words of the index are in files by their first letters, so a similar word that
 * begins with another letter is not looked for in them.
 *
 * @returns `undefined` for a word that is too short, or not only of letters.
 */
export function withoutFirst(word: string): string | undefined {
	const [, ...rest] = word;
	return rest.length + 1 >= shortest && /^[\p{L}\p{M}]+$/u.test(word)
		? `${sign}${rest.join('')}`
		: undefined;
}
