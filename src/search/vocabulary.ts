import type { Token } from './token.ts';
import { baseOf, languages } from './languages.ts';
import { fold } from './letters.ts';

/** The tables of all languages combined, for a publication in a given language. */
export interface Vocabulary {
	/** A folded word in its common spelling, without its ending. */
	termOf(word: string): string;
	common: ReadonlySet<string>;
	enclitics: ReadonlySet<string>;
	ordinals: ReadonlySet<string>;
	/** Term of a word → terms of other words for the same thing. */
	alike: ReadonlyMap<string, readonly string[]>;
	/** What comes before the number of a claim. */
	claim: ReadonlySet<string>;
	/** Term of a month's name → its number. */
	months: ReadonlyMap<string, number>;
	/** What follows a number to make it a month. */
	monthSigns: readonly string[];
	/** What follows the number of a year or a day. */
	dateSigns: ReadonlySet<string>;
	/** The number that a word means. */
	numeralOf(token: Token): number | undefined;
	/** The factor that a token gives to the number before it. */
	scaleOf(token: Token | undefined): number | undefined;
	/** The sign of the currency that a token names. */
	moneyOf(token: Token): string | undefined;
	/** What is counted, if the tokens from a position on say so, and where they end. */
	unitAt(
		tokens: readonly Token[],
		at: number,
		mayHaveWordBefore: boolean,
	): { unit: string; to: number } | undefined;
}

const made = new Map<string, Vocabulary>();

/** @param language - Language of the publication (BCP 47). */
export function vocabularyOf(language: string): Vocabulary {
	let vocabulary = made.get(language);
	if (!vocabulary) {
		vocabulary = makeVocabulary(language);
		made.set(language, vocabulary);
	}
	return vocabulary;
}

function makeVocabulary(language: string): Vocabulary {
	const own = baseOf(language);
	const all = Object.entries(languages);
	// A word does not say which language it is in, so its script decides: words in the script of
	// the publication's language belong to it, and words in another script to the first listed
	// language with that script.
	const rulesOfScript = new Map(
		[...all].reverse().map(([, rules]) => [rules.script, rules] as const),
	);
	const ownRules = languages[own];
	if (ownRules) rulesOfScript.set(ownRules.script, ownRules);
	const scripts = [...rulesOfScript].map(([script, { stem, spellings = [] }]) => ({
		letters: new RegExp(`^\\p{Script=${script}}`, 'u'),
		stem: stem ?? ((word: string) => word),
		spellings,
	}));

	const terms = new Map<string, string>();
	const termOf = (word: string): string => {
		let term = terms.get(word);
		if (term === undefined) {
			term = makeTerm(word);
			terms.set(word, term);
		}
		return term;
	};
	const makeTerm = (word: string): string => {
		const rules = scripts.find(({ letters }) => letters.test(word));
		if (!rules) return word;
		let plain = word;
		for (const [pattern, spelling] of rules.spellings) plain = plain.replace(pattern, spelling);
		// A stem may have a shorter stem: only one that stems no further is the same for all forms.
		for (let times = 0; times < 3; times++) {
			const stem = rules.stem(plain);
			if (stem === plain || stem.length < 2) break;
			plain = stem;
		}
		return plain;
	};

	const tableOf = <Value>(
		pick: (rules: (typeof languages)[string]) => Readonly<Record<string, Value>> | undefined,
	) =>
		new Map(
			all.flatMap(([, rules]) =>
				Object.entries(pick(rules) ?? {}).map(
					([words, value]) =>
						[
							words
								.split(' ')
								.map((word) => termOf(fold(word)))
								.join(' '),
							value,
						] as const,
				),
			),
		);
	const numerals = tableOf((rules) => rules.numerals);
	const scales = tableOf((rules) => rules.scales);
	const units = tableOf((rules) => rules.units);
	const signs = new Set([...units.values()].filter((unit) => /^[\p{Sc}%]$/u.test(unit)));
	const runScales = runsOf(scales);
	const runUnits = runsOf(units);

	return {
		termOf,
		common: new Set(all.flatMap(([, { common = [] }]) => common.map(fold))),
		enclitics: new Set(all.flatMap(([, { enclitics = [] }]) => enclitics)),
		ordinals: new Set(all.flatMap(([, { ordinals = [] }]) => ordinals)),
		alike: new Map(
			all.flatMap(([, { alike = [] }]) =>
				alike.flatMap((words) => {
					const group = [...new Set(words.map((word) => termOf(fold(word))))];
					return group.map((term) => [term, group.filter((other) => other !== term)] as const);
				}),
			),
		),
		claim: new Set(all.flatMap(([, { claim = [] }]) => claim.map(fold))),
		months: monthsOf(
			all.map(([tag]) => tag),
			termOf,
		),
		monthSigns: all.flatMap(([, { monthSign }]) => monthSign ?? []),
		dateSigns: new Set(all.flatMap(([, { dateSigns = [] }]) => dateSigns)),
		numeralOf: ({ term }) => numerals.get(term),
		scaleOf: (token) =>
			token &&
			(scales.get(token.term) ?? runScales.find(([run]) => token.word.startsWith(run))?.[1]),
		moneyOf: ({ term, word }) => {
			const unit = units.get(term) ?? word;
			return /^\p{Sc}$/u.test(unit) ? unit : undefined;
		},
		unitAt: (tokens, at, mayHaveWordBefore) => {
			// `323 million US dollars`
			for (const from of mayHaveWordBefore ? [at, at + 1] : [at]) {
				const [first, second] = tokens.slice(from, from + 2);
				if (!first) return undefined;
				if (signs.has(first.word)) return { unit: first.word, to: from + 1 };
				const two = second && units.get(`${first.term} ${second.term}`);
				if (two !== undefined) return { unit: two, to: from + 2 };
				const one =
					units.get(first.term) ?? runUnits.find(([run]) => first.word.startsWith(run))?.[1];
				if (one !== undefined) return { unit: one, to: from + 1 };
			}
			return undefined;
		},
	};
}

/** The entries of a table that are written without a space before the next word. */
function runsOf<Value>(table: ReadonlyMap<string, Value>): (readonly [string, Value])[] {
	return [...table].filter(([word]) => /^\p{Script=Han}+$/u.test(word));
}

function monthsOf(tags: readonly string[], termOf: (word: string) => string): Map<string, number> {
	const months = new Map<string, number>();
	for (const tag of tags) {
		for (const options of [
			{ month: 'long' },
			{ month: 'long', day: 'numeric' },
			{ month: 'short' },
		] as const) {
			// Whatever calendar a language uses, these are the month names of the Gregorian
			// calendar, which sources use.
			const form = new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { ...options, timeZone: 'UTC' });
			for (let month = 1; month <= 12; month++) {
				const parts = form.formatToParts(new Date(Date.UTC(2001, month - 1, 1)));
				const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '').replace(
					/\.$/,
					'',
				);
				if (/^\p{L}{3,}$/u.test(name)) months.set(termOf(name), month);
			}
		}
	}
	return months;
}
