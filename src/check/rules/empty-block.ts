import { proseEntriesOf } from '../../content/content.ts';
import { blankButNamed } from '../../content/known-keys.ts';
import type { Rule } from '../rule.ts';

const shows = { Timeline: 'event', StanceMap: 'stance' } as const;

export const emptyBlock: Rule = {
	name: 'empty-block',
	severity: 'error',
	about: 'A timeline has events to show, and a map of stances has stances to show.',
	why: 'Without them, the page shows an empty frame.',
	find: ({ content }) => {
		const shown = new Set(
			[
				...content.entries,
				...content.unread.filter(({ blank }) => blank === undefined),
				// `broken-text` already reports that these are empty.
				...blankButNamed(content),
			].map(({ kind, article }) => `${kind}/${article ?? ''}`),
		);
		return proseEntriesOf(content).flatMap((entry) =>
			entry.placements.flatMap((block) => {
				if (block.type !== 'block' || !Object.hasOwn(shows, block.name)) return [];
				const kind = shows[block.name as keyof typeof shows];
				// A file of such records outside all articles may belong to this one.
				if (shown.has(`${kind}/${entry.article ?? ''}`) || shown.has(`${kind}/`)) return [];
				return [
					{
						place: { file: entry.file, line: block.at.line, column: block.at.column },
						message: `\`<${block.name}>\` has nothing to show: the article has no ${kind}s.`,
						hint: `Write them in \`${content.folder}/articles/${entry.article ?? '<article>'}/${kind}s.yaml\`.`,
					},
				];
			}),
		);
	},
};
