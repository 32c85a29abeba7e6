import type { PartNode, SourceNode } from '../model/graph/nodes.ts';
import type { Status } from '../model/graph/status.ts';
import { writtenLanguage } from '../model/languages.ts';
import { site } from '../site.ts';
import { formulaInWords, readFormula } from '../text/numbers/formula.ts';
import { dateWords } from './dates.ts';
import type { Labels } from './labels.ts';
import { labels } from './labels-by-language.ts';
import { remembered } from './remembered.ts';
import { directionOf, isForeignTo, quotationMarks } from './scripts.ts';
import { correctedSign, statusSigns } from './signs.ts';

export type Noun = keyof Labels['nouns'];

/** The words of pages and files in one language: labels, dates, numbers, names. */
export interface Words extends Labels, ReturnType<typeof dateWords> {
	/** The language (BCP 47). */
	language: string;
	/** `rtl` if its letters run from right to left. */
	direction: 'rtl' | undefined;
	/** Each status as a word and as a sign that shows it without colour. */
	statusWords: Record<Status, { word: string; sign: string }>;
	/** Heads a correction, as a word and as a sign. */
	correctedWords: { word: string; sign: string };
	/** A number with its thousands separated. */
	number: (value: number) => string;
	/** A year, which has no separator of thousands. */
	year: (value: number) => string;
	/** A label of an axis: a year in the digits of the language, anything else as it is written. */
	axisLabel: (label: string) => string;
	/** `1 claim`, `2 claims`. */
	count: (number: number, noun: Noun) => string;
	/** Names in a list: `Edda Marsh and Tom Wyke`. */
	list: (names: readonly string[]) => string;
	/** The same in pieces. Each name has its index in the list, so that names can be links. */
	listParts: (names: readonly string[]) => { value: string; index?: number }[];
	/** Name of a country, from its ISO 3166-1 code. */
	countryName: (code: string) => string;
	/** Name of a language, from its BCP 47 tag. */
	languageName: (tag: string) => string;
	/** Whether a text is in another language than that of these words. */
	isForeign: (language: string) => boolean;
	/**
	 * An address or other text from left to right, kept together between words that run the other way
	 * (UAX 9).
	 */
	isolated: (text: string) => string;
	/** Our own words in quotation marks. */
	quoted: (words: string) => string;
	/** The name of a source in a list: its title, or words instead of one. */
	sourceTitle: (source: Pick<SourceNode, 'title' | 'kind' | 'publisher'>) => string;
	/** Who owns a publisher and where it works: `state media, Russia`. */
	publisherStanding: (publisher: SourceNode['publisher']) => string;
	/** Title of a part of an article; the introduction has none of its own. */
	partTitle: (part: PartNode | undefined) => string;
	/**
	 * The heading of a block of prose that a component separates from the text; `undefined` for any
	 * other component.
	 */
	blockTitle: (component: string, asOf: string) => string | undefined;
	/** A formula of numbers as readers see it: `50,000,000 × 0.45`; as written if it cannot be read. */
	calculation: (formula: string) => string;
	/** Compares texts by the alphabet of the language, so the order is the same everywhere. */
	compare: (a: string, b: string) => number;
	/** The comma of the language, with the space after it. */
	comma: string;
	semicolon: string;
}

const made = new Map<string, Words>();

/**
 * The words for a language in which articles can be written.
 *
 * @throws {RangeError} If articles cannot be written in it; the schema of an article lists the
 * languages.
 */
export function wordsOf(language: string): Words {
	let words = made.get(language);
	if (!words) {
		words = makeWords(language);
		made.set(language, words);
	}
	return words;
}

/** The words for an article; those of the site if there is no article. */
export function wordsFor(article: { language: string } | undefined): Words {
	return wordsOf(article?.language ?? site.language);
}

function makeWords(language: string): Words {
	const written = writtenLanguage(language);
	if (!written) throw new RangeError(`There are no words for pages in \`${language}\`.`);
	const own = labels[written];
	const { grades, nouns, pages, evidence } = own;
	const numbers = new Intl.NumberFormat(language);
	const list = new Intl.ListFormat(language, { type: 'conjunction' });
	const regions = new Intl.DisplayNames([language], { type: 'region' });
	const languages = new Intl.DisplayNames([language], { type: 'language' });
	const direction = directionOf(language);
	const { date, shortDate } = dateWords(language, own.dates);
	const number = (value: number) => numbers.format(value);
	const years = new Intl.NumberFormat(language, { useGrouping: false });
	const year = (value: number) => years.format(value);
	const countryName = remembered((code) => regions.of(code) ?? code);
	const comma = direction === 'rtl' ? '، ' : ', ';
	return {
		...own,
		...{ language, direction, date, shortDate, number, year, countryName, comma },
		semicolon: direction === 'rtl' ? '؛ ' : '; ',
		statusWords: Object.fromEntries(
			Object.entries(grades.statuses).map(([status, word]) => [
				status,
				{ word, sign: statusSigns[status as Status] },
			]),
		) as Words['statusWords'],
		correctedWords: { word: grades.corrected, sign: correctedSign },
		axisLabel: (label) => (/^\d{4}$/.test(label) ? year(Number(label)) : label),
		count: (value, noun) => `${number(value)} ${nouns[noun][value === 1 ? 'one' : 'other']}`,
		list: (names) => list.format(names),
		listParts(names) {
			let next = 0;
			return list
				.formatToParts(names)
				.map(({ type, value }) => (type === 'element' ? { value, index: next++ } : { value }));
		},
		languageName: remembered((tag) => languages.of(tag) ?? tag),
		isForeign: (other) => isForeignTo(other, language),
		isolated: (text) => (direction === 'rtl' ? `\u2066${text}\u2069` : text),
		quoted(words) {
			const [opening, closing] = quotationMarks(language, words);
			return `${opening}${words}${closing}`;
		},
		sourceTitle: ({ title, kind, publisher }) =>
			title ?? evidence.untitled(grades.sourceKinds[kind], publisher.name),
		publisherStanding: ({ ownership, country }) =>
			[grades.ownerships[ownership], country && countryName(country)].filter(Boolean).join(comma),
		partTitle: (part) => part?.section?.title ?? pages.introduction,
		blockTitle(component, asOf) {
			if (component === 'Counterview') return pages.disagrees;
			return component === 'Since' ? pages.since(date(asOf)) : undefined;
		},
		calculation(formula) {
			const read = readFormula(formula);
			return 'fault' in read ? formula : formulaInWords(read.formula, (name) => name, number);
		},
		compare: new Intl.Collator(language).compare,
	};
}
