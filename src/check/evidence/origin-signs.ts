import { readNumbers } from '../../text/numbers/read-numbers.ts';
import { wordRuns } from '../../text/letters/word-runs.ts';
import { once } from '../../text/once.ts';

/** Last names, in every script they are recorded in, each with the key of its person. */
export type Speakers = ReadonlyMap<string, string>;

/** News agencies whose stories others print, by the names that they use. */
const agencies: Readonly<Record<string, RegExp>> = {
	Reuters: /\bReuters\b/,
	AFP: /\b(?:AFP|Agence France-Presse)\b/,
	AP: /\b(?:AP|Associated Press)\b/,
	TASS: /\bTASS\b|ТАСС/,
	Interfax: /\bInterfax\b|Интерфакс/,
	'RIA Novosti': /\bRIA(?: Novosti)?\b|РИА(?: Новости)?/,
	Xinhua: /\bXinhua\b/,
	PTI: /\bPTI\b|Press Trust of India/,
	ANI: /\bANI\b|Asian News International/,
};

/** Most words name no agency, and one pattern is quicker to find that out. */
const anyAgency = new RegExp(
	Object.values(agencies)
		.map(({ source }) => source)
		.join('|'),
);

/** The agencies that some words name. */
export function agenciesIn(text: string): Set<string> {
	if (!anyAgency.test(text)) return new Set();
	return new Set(Object.keys(agencies).filter((name) => agencies[name]?.test(text)));
}

/** Sorts agencies from several texts into the order in which they are found in one. */
export function inOrder(found: ReadonlySet<string>): Set<string> {
	return new Set(Object.keys(agencies).filter((name) => found.has(name)));
}

/**
 * The agencies that a page relays, according to its description. Agencies that are only compared do
 * not count.
 */
export function agenciesRelayedIn(about: string): Set<string> {
	return new Set([...about.matchAll(relaying)].flatMap(([relayed]) => [...agenciesIn(relayed)]));
}

const relaying =
	/\b(?:carr(?:ies|ied|ying)|relay(?:s|ed|ing)?|cit(?:es|ed|ing)|quot(?:es|ed|ing)|cop(?:y|ies) of|reprints?|story (?:of|by|from)|reports? (?:of|by|from)|dispatch (?:of|by|from)|taken from|by way of|after|via)\b[^.;,|]{0,30}/g;

/**
 * The words of a text in lower case. Words on both sides of an omission are in different stretches.
 */
export function stretchesOf(text: string): string[][] {
	return text.split(/\[(?:\.{3}|…)\]/).map((stretch) => wordRuns(stretch.toLowerCase()));
}

/** The words of a text, to be compared with those of others. */
export interface TextWords {
	/** Words on both sides of an omission are in different stretches. */
	stretches: readonly string[][];
	/** Each word once; collected when asked for, because the last of several texts is never asked. */
	words: () => ReadonlySet<string>;
}

/** The words of a text in lower case. */
export function textWordsOf(text: string): TextWords {
	const stretches = stretchesOf(text);
	return { stretches, words: once(() => new Set(stretches.flat())) };
}

/** The first run of words, of a given length, that two texts share; `undefined` if there is none. */
export function sharedWords(a: TextWords, b: TextWords, length: number): string | undefined {
	// Two texts seldom share so many words in a row that their runs must be compared.
	if (!b.stretches.some((stretch) => hasRun(stretch, a.words(), length))) return undefined;
	const runs = new Set(runsOf(a.stretches, length));
	return runsOf(b.stretches, length).find((run) => runs.has(run));
}

function hasRun(stretch: readonly string[], words: ReadonlySet<string>, length: number): boolean {
	let run = 0;
	return stretch.some((word) => {
		run = words.has(word) ? run + 1 : 0;
		return run === length;
	});
}

function runsOf(stretches: readonly string[][], length: number): string[] {
	return stretches.flatMap((words) =>
		words.slice(length - 1).map((_, from) => words.slice(from, from + length).join(' ')),
	);
}

/** The numbers that a text states, in its language, sorted. */
export function numbersIn(text: string, language: string): number[] {
	return readNumbers(text, language)
		.flatMap(({ values: [value], isLoose }) => (value === undefined || isLoose ? [] : [value]))
		.sort((a, b) => a - b);
}

const verb = 'said|says|told|stated|announced|added|сказал|сказала|заявил|заявила|сообщил|сообщила';
const name = "\\p{Lu}[\\p{L}’'-]+";
const speaking = [
	new RegExp(`(?<![\\p{L}])(${name}) (?:${verb})(?![\\p{L}])`, 'gu'),
	new RegExp(
		`(?<![\\p{L}])(?:${verb}|[Aa]ccording to|[Ii]nterview with)(?: ${name})* (${name})`,
		'gu',
	),
];

/** The last names of people who speak according to a text, grouped by the pattern that found them. */
export function speakingIn(text: string): string[][] {
	return speaking.map((pattern) => [...text.matchAll(pattern)].map(([, last = '']) => last));
}

/** The keys of the people on record who speak according to some texts. */
export function speakersOf(texts: readonly (readonly string[][])[], people: Speakers): Set<string> {
	return new Set(
		speaking.flatMap((_, index) =>
			texts.flatMap((names) => (names[index] ?? []).flatMap((last) => people.get(last) ?? [])),
		),
	);
}
