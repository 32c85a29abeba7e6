import type { Content } from '../../content/content.ts';
import { findNodes, findWritten, isType, type PlacedNode } from '../prose.ts';
import type { Place } from '../../problems/problem.ts';
import type { Finding, Rule } from '../rule.ts';

export const footnote: Rule = {
	name: 'footnote',
	severity: 'error',
	about: 'Prose has claims in place of footnotes.',
	why: 'A footnote hides its evidence from the status of claims, from the ledger of sources and from the link check.',
	find: ({ content }) => [
		...pastedNumbers(content),
		...[
			// Of one that is defined the reference alone is told: without it the definition goes as well.
			...findNodes(content, isType('footnoteReference')).map(({ place }) => place),
			...findNodes(content, isType('text')).flatMap((found) => loneReferences(content, found)),
		].map((place) => ({
			place,
			message: 'Footnotes are not used here.',
			hint: 'Write the fact as a claim and link the words that say it: `[words](claim:key)`.',
		})),
	],
};

/** Numbers of notes that came with words from another page, `[1]`: they would be printed, and lead nowhere. */
function pastedNumbers(content: Content): Finding[] {
	return findNodes(content, isType('text')).flatMap((found) =>
		findWritten(content, found, pasted).map(({ place, words }) => ({
			...{ place, words },
			message: `\`${words}\` is the mark of a note that is not here.`,
			hint: 'Remove it; what the note names is evidence of a claim.',
		})),
	);
}

const pasted =
	/(?<=[\p{L}\p{N}.,;:!?”’)\]] ?)\[(?:\d{1,3}|(?:note|nb) \d{1,3}|citation needed)\]/giu;

/** Places of `[^1]` in a text: without its definition, the parser takes it for words. */
function loneReferences(content: Content, found: PlacedNode): Place[] {
	return findWritten(content, found, /(?<!\\)(?:\[\^[^\]\s]+\]|\^\[[^\]\n]*\])/g).map(
		({ place }) => place,
	);
}
