import type { Content } from '../../content/content.ts';
import { findNodes, findWritten, isType, type PlacedNode } from '../prose.ts';
import type { Place } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';

export const footnote: Rule = {
	name: 'footnote',
	severity: 'error',
	about: 'Prose has claims in place of footnotes.',
	why: 'A footnote hides its evidence from the status of claims, from the ledger of sources and from the link check.',
	find: ({ content }) =>
		[
			// Of one that is defined the reference alone is told: without it the definition goes as well.
			...findNodes(content, isType('footnoteReference')).map(({ place }) => place),
			...findNodes(content, isType('text')).flatMap((found) => loneReferences(content, found)),
		].map((place) => ({
			place,
			message: 'Footnotes are not used here.',
			hint: 'Write the fact as a claim and link the words that say it: `[words](claim:key)`.',
		})),
};

/** Places of `[^1]` in a text: without its definition, the parser takes it for words. */
function loneReferences(content: Content, found: PlacedNode): Place[] {
	return findWritten(content, found, /(?<!\\)\[\^[^\]\s]+\]/g).map(({ place }) => place);
}
