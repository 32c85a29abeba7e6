import { site } from '../site.ts';
import { formulaInWords, readFormula } from '../text/formula.ts';

const numbers = new Intl.NumberFormat(site.language);

/** A number with its thousands set apart. */
export function numberInWords(value: number): string {
	return numbers.format(value);
}

/** `1 claim`, `2 claims`. */
export function count(number: number, one: string, many = `${one}s`): string {
	return `${numberInWords(number)} ${number === 1 ? one : many}`;
}

/** A formula of numbers as readers see it: `50,000,000 × 0.45`; as written where it cannot be read. */
export function calculationInWords(formula: string): string {
	const read = readFormula(formula);
	return 'fault' in read ? formula : formulaInWords(read.formula, (name) => name, numberInWords);
}
