import { readNumbers } from '../text/numbers/read-numbers.ts';

/** Last names, in every script they are recorded in, and the key of whose they are. */
export type Speakers = ReadonlyMap<string, string>;

/** Agencies whose stories others print, by the names they go by. */
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

/** Most words name none of them, and one pattern is quicker to say so. */
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

/** The agencies that a description says a page relays; one it only compares is none. */
export function agenciesRelayedIn(about: string): Set<string> {
	return new Set([...about.matchAll(relaying)].flatMap(([relayed]) => [...agenciesIn(relayed)]));
}

const relaying =
	/\b(?:carr(?:ies|ied|ying)|relay(?:s|ed|ing)?|cit(?:es|ed|ing)|quot(?:es|ed|ing)|cop(?:y|ies) of|reprints?|story (?:of|by|from)|reports? (?:of|by|from)|dispatch (?:of|by|from)|taken from|by way of|after|via)\b[^.;,|]{0,30}/g;

/** Words in a row, as many as asked for, from each word of a text on. */
export function runsOf(text: string, length: number): Set<string> {
	const runs = new Set<string>();
	// Words on the two sides of a gap do not stand in a row.
	for (const stretch of text.split(/\[(?:\.{3}|…)\]/)) {
		const words = stretch.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
		for (let end = length; end <= words.length; end++) {
			runs.add(words.slice(end - length, end).join(' '));
		}
	}
	return runs;
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

/** Who of the people on record is said to speak in a text: their keys. */
export function speakersIn(text: string, people: Speakers): Set<string> {
	return new Set(
		speaking.flatMap((pattern) =>
			[...text.matchAll(pattern)].flatMap(([, last = '']) => people.get(last) ?? []),
		),
	);
}
