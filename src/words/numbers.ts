import { site } from '../site.ts';

const numbers = new Intl.NumberFormat(site.language);

/** A number with its thousands separated. */
export function numberInWords(value: number): string {
	return numbers.format(value);
}

/** `1 claim`, `2 claims`. */
export function count(number: number, one: string, many = `${one}s`): string {
	return `${numberInWords(number)} ${number === 1 ? one : many}`;
}
