import type { NumberWords } from '../written-numbers.ts';

const ones = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const tens = {
	...{ zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, sechzig: 60 },
	...{ siebzig: 70, achtzig: 80, neunzig: 90 },
};

export const german: NumberWords = {
	isComplete: true,
	cardinals: {
		...{ zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9 },
		...{ zweier: 2, dreier: 3, zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14 },
		...{ fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19 },
		...tens,
		...Object.fromEntries(
			Object.entries(tens).flatMap(([word, ten]) =>
				ones.map((one, index): [string, number] => [`${one}und${word}`, ten + index + 1]),
			),
		),
	},
	scales: {
		...{ dutzend: 12, hundert: 100, tausend: 1e3, million: 1e6, milliarde: 1e9, billion: 1e12 },
	},
	countedScales: {
		...{ millionen: 1e6, mio: 1e6, milliarden: 1e9, mrd: 1e9, billionen: 1e12 },
	},
	parts: { hälfte: 1 / 2, drittel: 1 / 3, viertel: 1 / 4 },
	loose: { eins: 1, beide: 2, beiden: 2, beider: 2, beides: 2, zweimal: 2, doppelt: 2, dreimal: 3 },
	joiners: ['und'],
	percent: ['prozent'],
};
