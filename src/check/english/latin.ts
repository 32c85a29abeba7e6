/**
 * Latin expressions that are in common use in English, and whose words the dictionary has only in
 * part. Alone, the other words may be misspelt: `al` for `all`.
 */
const expressions = [
	'bona fide',
	'casus belli',
	'de facto',
	'de jure',
	'et al',
	'et seq',
	'inter alia',
	'loc cit',
	'mutatis mutandis',
	'per annum',
	'per se',
	'persona non grata',
	'prima facie',
	'pro forma',
];

const neighbours = new Set(
	expressions.flatMap((expression) => {
		const words = expression.split(' ');
		return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
	}),
);

/** Whether two words that follow each other are part of a Latin expression. */
export function areLatin(first: string, second: string): boolean {
	return neighbours.has(`${first} ${second}`.toLowerCase());
}
