import type { Content } from '../../content/content.ts';
import { findNodes, findWritten, isType, type PlacedNode } from '../prose/prose.ts';
import type { Place } from '../../problems/problem.ts';
import type { Finding, Rule } from '../rule.ts';

export const footnote: Rule = {
	name: 'footnote',
	severity: 'error',
	about: 'Prose uses claims instead of footnotes.',
	why: 'Evidence in a footnote is not counted in the status of claims, not listed in the ledger of sources, and not checked by the link check.',
	find: ({ content }) => [
		...pastedNumbers(content),
		...[
			// If the footnote is defined, only its reference is reported, because the definition goes
			// with it.
			...findNodes(content, isType('footnoteReference')).map(({ place }) => place),
			...findNodes(content, isType('text')).flatMap((found) => loneReferences(content, found)),
		].map((place) => ({
			place,
			message: 'Footnotes are not used here.',
			hint: 'Write the fact as a claim and link the words that say it: `[words](claim:key)`.',
		})),
	],
};

/**
 * Numbers of notes that were copied with words from another page or document: `[1]`, `[a]`, `.¹`.
 * They would be printed and lead nowhere.
 */
function pastedNumbers(content: Content): Finding[] {
	return findNodes(content, isType('text')).flatMap((found) =>
		findWritten(content, found, pasted).map(({ place, words }) => ({
			...{ place, words },
			message: `\`${words}\` refers to a note that is not here.`,
			hint: 'Remove it, and add the note’s source as evidence of a claim.',
		})),
	);
}

const pasted =
	/(?<=[\p{L}\p{N}.,;:!?”’)\]] ?)\[(?:\d{1,3}|(?:note|nb) \d{1,3}|citation needed)\]|(?<=[\p{L}.,;:!?”’)])\[[abcefgh]\](?![\p{L}(])|(?<=[.,;:!?”’)])[¹²³\u2074-\u2079]+(?!\p{L})/giu;

/** Places of `[^1]` in a text. The parser takes a reference without a definition for words. */
function loneReferences(content: Content, found: PlacedNode): Place[] {
	return findWritten(content, found, /(?<!\\)(?:\[\^[^\]\s]+\]|\^\[[^\]\n]*\])/g).map(
		({ place }) => place,
	);
}
