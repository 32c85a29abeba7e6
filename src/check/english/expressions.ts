/**
 * Latin and French expressions that are in common use in English, and whose words the dictionary
 * has only in part. Alone, the other words may be misspelt: `al` for `all`.
 */
const expressions = [
	'a posteriori',
	'a priori',
	'annus mirabilis',
	'bona fide',
	'bête noire',
	'carte blanche',
	'casus belli',
	'cause célèbre',
	'chargé d’affaires',
	'cordon sanitaire',
	'corps diplomatique',
	'coup d’état',
	'coups d’état',
	'de facto',
	'de jure',
	'déjà vu',
	'en masse',
	'enfant terrible',
	'entente cordiale',
	'erga omnes',
	'et al',
	'et seq',
	'ex officio',
	'fait accompli',
	'force majeure',
	'idée fixe',
	'in absentia',
	'inter alia',
	'ipso facto',
	'jus cogens',
	'lingua franca',
	'loc cit',
	'modus operandi',
	'modus vivendi',
	'mutatis mutandis',
	'nom de guerre',
	'nota bene',
	'note verbale',
	'opinio juris',
	'pacta sunt servanda',
	'per annum',
	'per se',
	'persona non grata',
	'post mortem',
	'prima facie',
	'pro bono',
	'pro forma',
	'pro rata',
	'raison d’état',
	'raison d’être',
	'rebus sic stantibus',
	'sub judice',
	'sui generis',
	'terra nullius',
	'ultra vires',
	'uti possidetis',
];

const neighbours = new Set(
	expressions.flatMap((expression) => {
		const words = expression.split(' ');
		return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
	}),
);

const wordsOfAny = new Set([...neighbours].flatMap((both) => both.split(' ')));

/** Whether a word is part of any such expression. */
export function isOfAnExpression(word: string): boolean {
	return wordsOfAny.has(word.toLowerCase());
}

/** Whether two words that follow each other are part of such an expression. */
export function areOfExpression(first: string, second: string): boolean {
	return neighbours.has(`${first} ${second}`.toLowerCase());
}
