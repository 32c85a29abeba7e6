import type { NumberWords } from '../written-numbers.ts';

/* Languages for which only the words for large numbers after digits are read. */

/** Spelt with the Persian letters that `foldDigits` writes. */
export const arabic: NumberWords = {
	isComplete: false,
	countedScales: {
		...{ ألف: 1e3, الف: 1e3, آلاف: 1e3, ملیون: 1e6, ملایین: 1e6, ملیار: 1e9, ملیارات: 1e9 },
	},
	percent: ['بالمئة', 'بالمائة', 'فی المئة', 'فی المائة'],
};

export const french: NumberWords = {
	isComplete: false,
	countedScales: { mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
	percent: ['pour cent'],
};

export const italian: NumberWords = {
	isComplete: false,
	countedScales: {
		...{ mila: 1e3, milione: 1e6, milioni: 1e6, mln: 1e6, miliardo: 1e9, miliardi: 1e9, mld: 1e9 },
	},
	percent: ['per cento'],
};

export const polish: NumberWords = {
	isComplete: false,
	countedScales: {
		...{ tys: 1e3, tysiąc: 1e3, tysiące: 1e3, tysięcy: 1e3, mln: 1e6, milion: 1e6, miliony: 1e6 },
		...{ milionów: 1e6, mld: 1e9, miliard: 1e9, miliardy: 1e9, miliardów: 1e9 },
	},
	percent: ['procent', 'proc'],
};

export const spanish: NumberWords = {
	isComplete: false,
	countedScales: { mil: 1e3, millón: 1e6, millones: 1e6 },
	percent: ['por ciento'],
};
