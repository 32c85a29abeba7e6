import { entriesOf } from '../../content/content.ts';
import { givenWithReason } from '../fields/given-with-reason.ts';
import type { Rule } from '../rule.ts';

/** Kinds of source that usually name an author. */
const signed: ReadonlySet<string> = new Set(['analysis', 'academic', 'book', 'interview']);

export const sourceWithoutAuthor: Rule = {
	name: 'source-without-author',
	severity: 'warning',
	about:
		'An analysis, an academic work, a book and an interview name their authors, or say in `unsigned` why they do not.',
	why: 'Such works are cited and judged by their authors. If no author is named, readers should know that somebody looked for one.',
	find: ({ content }) => [
		...entriesOf(content, 'source')
			.filter(({ data }) => data && signed.has(data.kind) && !data.authors && !data.unsigned)
			.map((source) => ({
				place: source.at(['kind'], 'key'),
				message: `The source \`${source.key}\` names no author.`,
				hint: 'Write `authors:` with a line for each, such as `- Mazarr, Michael J.`, or `unsigned:` with the reason for having none.',
			})),
		...givenWithReason(content, 'authors', 'unsigned'),
	],
};
