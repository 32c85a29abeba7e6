import { entriesOf } from '../../content/content.ts';
import type { RecordKind } from '../../model/record-types.ts';
import type { Rule } from '../rule.ts';

const homes = {
	article: 'articles/<article>/index.mdx',
	claim: 'articles/<article>/claims/<section>.yaml',
	source: 'sources/<source>.yaml',
	publisher: 'publishers/<publisher>.yaml',
	person: 'people/<person>.mdx',
	term: 'glossary/<term>.mdx',
} satisfies Partial<Record<RecordKind, string>>;

export const emptyCollection: Rule = {
	name: 'empty-collection',
	severity: 'error',
	about: 'Articles, claims, sources, publishers, people and terms all exist.',
	find: ({ content }) =>
		(Object.keys(homes) as (keyof typeof homes)[])
			.filter((kind) => entriesOf(content, kind).length === 0)
			.filter((kind) => !content.unread.some((file) => file.kind === kind))
			.map((kind) => ({
				place: { file: content.folder, line: 1, column: 1 },
				message: `There is no ${kind} at all.`,
				hint: `Write the first in \`${content.folder}/${homes[kind]}\`.`,
			})),
};
