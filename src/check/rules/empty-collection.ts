import { type Content, entriesOf } from '../../content/content.ts';
import { kindOf, recordKinds } from '../../model/kinds.ts';
import type { Rule } from '../rule.ts';

export const emptyCollection: Rule = {
	name: 'empty-collection',
	severity: 'error',
	isFirm: true,
	about: 'Articles, claims, sources, publishers, people and terms all exist.',
	why: 'Pages, exports and search are made from all six; without one of them the content folder is not whole, or is another folder than was meant.',
	find: ({ content }) =>
		recordKinds
			.filter((kind) => kindOf(kind).isRequired)
			.filter((kind) => !content.elsewhere?.kinds.has(kind))
			.filter((kind) => entriesOf(content, kind).length === 0)
			.filter((kind) => !content.unread.some((file) => file.kind === kind))
			// `orphaned-file` reports an article that has files but no `index.mdx`.
			.filter((kind) => kind !== 'article' || !hasPartsOfArticles(content))
			.map((kind) => ({
				place: { file: content.folder, line: 1, column: 1 },
				message: `There is no ${kind} at all.`,
				hint: `Write the first in \`${content.folder}/${kindOf(kind).path}\`.`,
			})),
};

function hasPartsOfArticles({ entries, elsewhere }: Content): boolean {
	return (
		entries.some(({ article }) => article !== undefined) ||
		(elsewhere?.kinds.has('section') ?? false)
	);
}
