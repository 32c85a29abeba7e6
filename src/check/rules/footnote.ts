import type { Content } from '../../content/content.ts';
import { findNodes, isType, type PlacedNode, placeOf } from '../prose.ts';
import type { Place } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';

export const footnote: Rule = {
	name: 'footnote',
	severity: 'error',
	about: 'Prose has claims in place of footnotes.',
	find: ({ content }) =>
		[
			...findNodes(content, isType('footnoteDefinition', 'footnoteReference')).map(
				({ place }) => place,
			),
			...findNodes(content, isType('text')).flatMap((found) => loneReferences(content, found)),
		].map((place) => ({
			place,
			message: 'Footnotes are not used here.',
			hint: 'Write the fact as a claim and link the words that say it: `[words](claim:key)`.',
		})),
};

/** Places of `[^1]` in a text: without its definition, the parser takes it for words. */
function loneReferences(content: Content, { entry, node }: PlacedNode): Place[] {
	const { start, end } = node.position ?? {};
	const written = content.texts.get(entry.file)?.slice(start?.offset, end?.offset) ?? '';
	return [...written.matchAll(/(?<!\\)\[\^[^\]\s]+\]/g)].map(({ index }) => {
		const linesBefore = written.slice(0, index).split('\n');
		const place = placeOf(entry, node);
		return {
			...place,
			line: place.line + linesBefore.length - 1,
			column: (linesBefore.length === 1 ? place.column : 1) + (linesBefore.at(-1)?.length ?? 0),
		};
	});
}
