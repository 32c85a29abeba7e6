/** A noun with its indefinite article, chosen by the first letter: `a claim`, `an event`. */
export function withArticle(noun: string): string {
	return /^[aeiou]/i.test(noun) ? `an ${noun}` : `a ${noun}`;
}
