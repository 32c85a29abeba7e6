import { proseEntriesOf } from '../../content/content.ts';
import type { Rule } from '../rule.ts';

export const emptyMark: Rule = {
	name: 'empty-mark',
	severity: 'error',
	about: 'A mark stands on the words that say the claim.',
	why: 'A mark without words cannot be seen, pressed or read aloud.',
	find: ({ content }) =>
		proseEntriesOf(content).flatMap((entry) =>
			entry.placements.flatMap((placement) =>
				placement.type === 'mark' && placement.text.trim() === ''
					? [
							{
								place: { file: entry.file, line: placement.at.line, column: placement.at.column },
								message: 'The mark stands on no words.',
								hint: `Write the words between the brackets: \`[words](${placement.scheme}:${placement.keys.join('+')})\`.`,
							},
						]
					: [],
			),
		),
};
