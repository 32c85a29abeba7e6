import type { NumberWords } from '../written-numbers.ts';

export const english: NumberWords = {
	isComplete: true,
	cardinals: {
		...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
		...{ eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16 },
		...{ seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50 },
		...{ sixty: 60, seventy: 70, eighty: 80, ninety: 90, zero: 0 },
	},
	scales: {
		...{ dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
		...{ crore: 1e7, lakh: 1e5 },
	},
	countedScales: { mln: 1e6, mn: 1e6, bln: 1e9, bn: 1e9, trn: 1e12, tn: 1e12 },
	moneyScales: { k: 1e3, m: 1e6, b: 1e9 },
	ordinals: {
		...{ first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8 },
		...{ ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14 },
		...{ fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19 },
		...{ twentieth: 20, thirtieth: 30, fortieth: 40, fiftieth: 50, hundredth: 100 },
	},
	fractions: {
		...{
			third: 1 / 3,
			thirds: 1 / 3,
			quarter: 1 / 4,
			quarters: 1 / 4,
			fifth: 1 / 5,
			fifths: 1 / 5,
		},
		...{
			sixth: 1 / 6,
			sixths: 1 / 6,
			eighth: 1 / 8,
			eighths: 1 / 8,
			tenth: 1 / 10,
			tenths: 1 / 10,
		},
		...{ half: 1 / 2, halves: 1 / 2 },
	},
	parts: { half: 1 / 2 },
	loose: {
		...{ both: 2, twice: 2, twofold: 2, double: 2, doubled: 2, doubling: 2, pair: 2, couple: 2 },
		...{ bilateral: 2, trilateral: 3, thrice: 3, threefold: 3, tripled: 3, tripling: 3, trio: 3 },
		...{ halved: 0.5, halving: 0.5, quadrupled: 4, tenfold: 10 },
	},
	articles: ['a', 'an'],
	joiners: ['and'],
	lastOfList: 'and',
	percent: ['percent', 'per cent', 'pc'],
	atLeast: ['more than', 'over', 'at least', 'above', 'upwards of'],
	atMost: ['fewer than', 'less than', 'under', 'below', 'nearly', 'almost', 'up to', 'at most'],
	about: ['about', 'around', 'some', 'roughly', 'approximately', 'close to', 'of the order of'],
};
