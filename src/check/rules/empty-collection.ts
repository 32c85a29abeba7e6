import { type Content, entriesOf } from '../../content/content.ts';
import { kindOf, recordKinds } from '../../model/kinds.ts';
import type { Rule } from '../rule.ts';

export const emptyCollection: Rule = {
	name: 'empty-collection',
	severity: 'error',
	isFirm: true,
	about: 'There is at least one article, claim, source, publisher, person and term.',
	why: 'Pages, exports and search need all six. If one kind is missing, the content folder is incomplete, or it is the wrong folder.',
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
				message: `There is no ${kind}.`,
				hint: `Write the first one in \`${content.folder}/${kindOf(kind).path}\`.`,
			})),
};

function hasPartsOfArticles({ entries, elsewhere }: Content): boolean {
	return (
		entries.some(({ article }) => article !== undefined) ||
		(elsewhere?.kinds.has('section') ?? false)
	);
}
