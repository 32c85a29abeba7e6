import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { transliterations } from './transliterations.ts';

/** What the search knows about a language. To search in another one, add a line to `languages`. */
interface Language {
	/** Script of its words (ISO 15924). */
	script: string;
	/** Removes the ending of a word. */
	stem?: (word: string) => string;
	/** Words that are too common to search for. */
	common?: readonly string[];
	/** What may follow a word after an apostrophe. */
	enclitics?: readonly string[];
	/** Endings of a number that says which one of several: `3rd`. */
	ordinals?: readonly string[];
	/** Spellings of the same word, as a pattern and its replacement. */
	spellings?: readonly (readonly [RegExp, string])[];
	/** Numbers in words; they count as numbers before a word that multiplies them. */
	numerals?: Readonly<Record<string, number>>;
	/** Words that multiply the number before them. */
	scales?: Readonly<Record<string, number>>;
	/** Words and abbreviations for what is counted, with the sign that represents them. */
	units?: Readonly<Record<string, string>>;
	/** Groups of words that readers and sources use for the same thing. */
	alike?: readonly (readonly string[])[];
	/** What a page writes before the number of a claim. */
	claim?: readonly string[];
	/** What follows the number of a month, in languages that write months as numbers. */
	monthSign?: string;
	/** What follows the number of a year or a day in such languages; it is not searched for. */
	dateSigns?: readonly string[];
}

/** By language (BCP 47). Words are in folded letters; their stems are made at first use. */
export const languages: Readonly<Record<string, Language>> = {
	en: {
		script: 'Latn',
		stem: stemEnglish,
		common: [
			...['a', 'about', 'an', 'and', 'any', 'are', 'as', 'at', 'be', 'been', 'but', 'by', 'can'],
			...['did', 'do', 'does', 'for', 'from', 'had', 'has', 'have', 'he', 'her', 'his', 'how'],
			...['i', 'if', 'in', 'into', 'is', 'it', 'its', 'many', 'much', 'my', 'not', 'of'],
			...['on', 'or', 'our', 'she', 'should', 'so', 'such', 'than', 'that', 'the', 'their'],
			...['them', 'then', 'there', 'these', 'they', 'this'],
			...['to', 'true', 'was', 'we', 'were', 'what', 'when', 'where', 'which', 'who', 'why'],
			...['will', 'with', 'would', 'you'],
		],
		alike: [
			['kill', 'die', 'died', 'dying', 'dead', 'death', 'deadly', 'casualty', 'fatality'],
			['withdraw', 'withdrew', 'withdrawal', 'leave'],
		],
		claim: ['claim', 'claim no', 'claim number'],
		enclitics: ['s', 't', 'd', 'll', 're', 've', 'm'],
		ordinals: ['st', 'nd', 'rd', 'th'],
		spellings: [
			[/([a-z]{3})is(?=(?:e|ed|es|er|ers|ing|ation|ations|able)$)/, '$1iz'],
			[/([a-z]{3})ys(?=(?:e|ed|es|er|ers|ing)$)/, '$1yz'],
			[/([a-z]{2}[bdlmnv])our(?=[a-z]*$)/, '$1or'],
			[/([a-z]{2})tre(?=s?$)/, '$1ter'],
			[/^(def|off|lic|pret)ence/, '$1ense'],
			[/([a-z]{2}[eai])ll(?=(?:ed|ing|er|ers)$)/, '$1l'],
			[/^(program|gram|catalog|dialog)(?:me|ue)(?=s?$)/, '$1'],
			[/^grey/, 'gray'],
			[/^owner(?=s?$)/, 'own'],
			...transliterations,
		],
		numerals: {
			...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
			...{ ten: 10 },
		},
		scales: {
			...{ thousand: 1e3, million: 1e6, mn: 1e6, mln: 1e6, m: 1e6 },
			...{ billion: 1e9, bn: 1e9, b: 1e9, trillion: 1e12, tn: 1e12, trn: 1e12 },
		},
		units: {
			...{ dollar: '$', usd: '$', euro: '€', eur: '€', pound: '£', gbp: '£' },
			...{ rouble: '₽', ruble: '₽', rub: '₽', rupee: '₹', yuan: '¥', afghani: '؋' },
			...{ percent: '%', 'per cent': '%', tonne: 't', ton: 't', t: 't', barrel: 'barrel' },
			...{ km: 'km', kilometre: 'km', kilometer: 'km', hectare: 'ha', 'cubic metre': 'm3' },
			...{ 'cubic meter': 'm3', m3: 'm3' },
		},
	},
	ru: {
		script: 'Cyrl',
		stem: stemRussian,
		common: [
			...['а', 'без', 'был', 'была', 'было', 'были', 'в', 'во', 'для', 'до', 'его', 'ее', 'и'],
			...['из', 'или', 'их', 'к', 'как', 'на', 'не', 'но', 'о', 'об', 'от', 'по', 'при', 'с'],
			...['со', 'так', 'то', 'у', 'что', 'это'],
		],
		numerals: { один: 1, два: 2, три: 3, четыре: 4, пять: 5, десять: 10, полтора: 1.5 },
		scales: {
			...{ тысяча: 1e3, тыс: 1e3, миллион: 1e6, млн: 1e6, миллиард: 1e9, млрд: 1e9 },
			...{ триллион: 1e12, трлн: 1e12 },
		},
		units: {
			...{ доллар: '$', долл: '$', евро: '€', рубль: '₽', руб: '₽', афгани: '؋' },
			...{ процент: '%', тонна: 't', т: 't', баррель: 'barrel', км: 'km', километр: 'km' },
		},
	},
	fa: {
		script: 'Arab',
		common: ['و', 'در', 'به', 'از', 'که', 'را', 'این', 'با'],
		claim: ['ادعا', 'ادعای'],
		scales: { هزار: 1e3, میلیون: 1e6, ملیون: 1e6, میلیارد: 1e9, ملیارد: 1e9 },
		units: { دالر: '$', دلار: '$', درصد: '%', فیصد: '%', تن: 't', افغانی: '؋' },
	},
	ar: {
		script: 'Arab',
		scales: { الف: 1e3, ملیون: 1e6, ملیار: 1e9 },
		units: { دولار: '$' },
	},
	zh: {
		script: 'Hani',
		scales: { 万: 1e4, 亿: 1e8, 億: 1e8 },
		units: { 美元: '$', 欧元: '€', 卢布: '₽', 元: '¥', 吨: 't', 公里: 'km' },
		monthSign: '月',
		dateSigns: ['年', '日', '号', '號'],
	},
};

/** The language part of a tag: `pt` of `pt-BR`. */
export function baseOf(tag: string): string {
	return tag.split('-')[0] ?? tag;
}

/** Whether a word is in the script of a language (BCP 47), or in no script: `2025`. */
export function isInScriptOf(tag: string, word: string): boolean {
	const { script } = languages[baseOf(tag)] ?? new Intl.Locale(tag).maximize();
	return (
		script === undefined ||
		!/\p{L}/u.test(word.replace(new RegExp(`\\p{Script=${script}}`, 'gu'), ''))
	);
}
