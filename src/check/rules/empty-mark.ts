import { proseEntriesOf } from '../../content/content.ts';
import type { Rule } from '../rule.ts';

export const emptyMark: Rule = {
	name: 'empty-mark',
	severity: 'error',
	about: 'A mark is on the words that state the claim.',
	why: 'A mark without words cannot be seen, clicked or read aloud.',
	find: ({ content }) =>
		proseEntriesOf(content).flatMap((entry) =>
			entry.placements.flatMap((placement) =>
				placement.type === 'mark' && placement.text.trim() === ''
					? [
							{
								place: { file: entry.file, line: placement.at.line, column: placement.at.column },
								message: 'The mark has no words.',
								hint: `Write the words between the brackets: \`[words](${placement.scheme}:${placement.keys.join('+')})\`.`,
							},
						]
					: [],
			),
		),
};
