/** A noun with its article, by its first letter: `a claim`, `an event`. */
export function withArticle(noun: string): string {
	return /^[aeiou]/i.test(noun) ? `an ${noun}` : `a ${noun}`;
}
