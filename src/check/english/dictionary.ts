import { join } from 'node:path';
import dictionary from 'dictionary-en-gb';
import { cacheFolder } from '../cache-folder.ts';
import { WordTable } from '../../text/english/word-table.ts';
import { oneSlipFrom } from './one-slip.ts';
import { spellerFrom } from './speller.ts';

let speller: ReturnType<typeof spellerFrom> | undefined;

/** Set up when the first word is looked up. */
function british() {
	return (speller ??= spellerFrom(dictionary, join(cacheFolder, 'words-en-gb.txt')));
}

const none: readonly string[] = [];

/** The words looked up so far, so that each is judged once, however often it appears. */
const fine = new WordTable();
/** Those with strange parts. */
const judged = new Map<string, readonly string[]>();

/** Words with hyphens whose parts are not English. */
const hyphened = new Set([
	'aide-mémoire',
	'laissez-faire',
	'papier-mâché',
	'tête-à-tête',
	'vis-à-vis',
]);

/**
 * Whether the dictionary of British English has a word. It has no accents, so a word with one is
 * looked up without: `naïve`, `café`. In a shorter word, the accent may be a slip, and a name must be
 * spelt as its bearer does.
 */
export function isEnglish(word: string): boolean {
	if (british().correct(word) || hyphened.has(word.toLowerCase())) return true;
	const plain = word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
	const hasAccent = plain !== word.toLowerCase();
	return hasAccent && (plain.length > 3 || plain === 'nee') && british().correct(plain);
}

/** The same as `strangeIn` for a word in a text, with its hash from `eachWord`. */
export function strangeAt(
	text: string,
	start: number,
	end: number,
	hash: number,
): readonly string[] {
	if (fine.has(text, start, end, hash)) return none;
	const word = text.slice(start, end);
	const strange = strangeIn(word);
	if (strange.length === 0) fine.add(copyOf(word), hash);
	return strange;
}

/**
 * The parts of a word that the dictionary does not have, without hyphens and `’s`. Abbreviations in
 * capitals do not count.
 */
export function strangeIn(word: string): readonly string[] {
	const known = judged.get(word);
	if (known) return known;
	const strange = isEnglish(word)
		? none
		: stemsOf(word).filter((part, at, parts) => {
				const inCompound = at < parts.length - 1 ? beginnings : at > 0 ? endings : undefined;
				return isStrange(part) && !inCompound?.has(part.toLowerCase());
			});
	if (strange.length === 0) return none;
	// Copies, because a piece of a text keeps the whole text in memory.
	const kept = strange.map(copyOf);
	judged.set(copyOf(word), kept);
	return kept;
}

/** Parts of compounds that are no words alone: `pre-war`, `half-hearted`. */
const beginnings = new Set(
	'crypto de geo indo intra mis neo pre proto sino socio tri turco un'.split(' '),
);
const endings = new Set(['gooder', 'hearted', 'natured', 'nots']);

function isStrange(part: string): boolean {
	return !isEnglish(part) && !/^\p{Lu}{2,}s?$/u.test(part);
}

function copyOf(word: string): string {
	return [...word].join('');
}

/**
 * The parts of a word between hyphens, each without `’s`, and with accented letters as one
 * character.
 */
export function stemsOf(word: string): string[] {
	return word
		.normalize()
		.split(/[-\u2011]/)
		.map((part) => part.replace(/['’]s?$/, ''));
}

const offered = new Map<string, string[]>();

/**
 * Words of the dictionary that are one slip away from a word that it does not have, the most likely
 * first. The spell checker can suggest words too, but takes as long as a whole check for three of
 * them.
 */
export function likeWord(word: string): string[] {
	const known = offered.get(word);
	if (known) return known;
	const right = new Set(oneSlipFrom(word).filter((other) => british().correct(other)));
	const found = [...right].slice(0, 3);
	offered.set(word, found);
	return found;
}
