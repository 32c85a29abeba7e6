import { look } from '../reading.ts';
import type { NumberWords } from '../written-numbers.ts';

const ones = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const tens = {
	...{ zwanzig: 20, dreißig: 30, dreissig: 30, vierzig: 40, fünfzig: 50, sechzig: 60 },
	...{ siebzig: 70, achtzig: 80, neunzig: 90 },
};
const cardinals = {
	...{ zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zwo: 2 },
	...{ zweier: 2, dreier: 3, zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14 },
	...{ fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19 },
	...{ anderthalb: 1.5, eineinhalb: 1.5 },
	...tens,
	...Object.fromEntries(
		ones.slice(1).map((one, index): [string, number] => [`${one}einhalb`, index + 2.5]),
	),
	...Object.fromEntries(
		Object.entries(tens).flatMap(([word, ten]) =>
			ones.map((one, index): [string, number] => [`${one}und${word}`, ten + index + 1]),
		),
	),
};
const scales = {
	...{ dutzend: 12, hundert: 100, tausend: 1e3, million: 1e6, milliarde: 1e9, billion: 1e12 },
};

/** In a compound, `ein` is a number; alone, it is an article. */
const one = { ein: 1, eins: 1, eine: 1, einen: 1, einem: 1, einer: 1, eines: 1 };

/** The numbers below a million, which are one word: `zweihundertfünfzigtausend`. */
function compound(word: string): number | undefined {
	if (!/hundert|tausend/.test(word) || look(scales, word) !== undefined) return undefined;
	return valueOf(word, ['tausend', 'hundert']);
}

/** Reads what a scale counts, the scale, and what is added to it: `zwei`, `hundert`, `(und)eins`. */
function valueOf(word: string, names: readonly ('tausend' | 'hundert')[]): number | undefined {
	const [name, ...smaller] = names;
	if (name === undefined) return look(cardinals, word) ?? look(one, word);
	const at = word.indexOf(name);
	if (at === -1) return valueOf(word, smaller);
	const [before, after] = [word.slice(0, at), word.slice(at + name.length)];
	const count = before === '' ? 1 : valueOf(before, smaller);
	const rest = after === '' ? 0 : valueOf(after.replace(/^und/, ''), smaller);
	return count === undefined || rest === undefined ? undefined : count * scales[name] + rest;
}

export const german: NumberWords = {
	isComplete: true,
	cardinals,
	compound,
	scales,
	countedScales: {
		...{ millionen: 1e6, mio: 1e6, milliarden: 1e9, mrd: 1e9, billionen: 1e12 },
	},
	parts: { hälfte: 1 / 2, drittel: 1 / 3, viertel: 1 / 4 },
	loose: { eins: 1, beide: 2, beiden: 2, beider: 2, beides: 2, zweimal: 2, doppelt: 2, dreimal: 3 },
	joiners: ['und'],
	percent: ['prozent'],
};
