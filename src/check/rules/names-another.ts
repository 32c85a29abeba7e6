import { proseEntriesOf } from '../../content/content.ts';
import type { Rule } from '../rule.ts';
import { folded, isNamed, recordsOfNames } from '../shared-facts.ts';

export const namesAnother: Rule = {
	name: 'names-another',
	severity: 'error',
	about: 'Words that are the name of a person or term, and marked as one, are marked as that one.',
	why: 'A reader who opens the name of one person or term would read about another.',
	foundFirst: 'When this rule was written, it found nothing.',
	find: ({ content }) => {
		const records = recordsOfNames(content);
		return proseEntriesOf(content).flatMap(({ file, placements }) =>
			placements.flatMap((placement) => {
				if (placement.type !== 'mark' || placement.scheme === 'claim') return [];
				const { scheme, text, keys, at } = placement;
				const [key = ''] = keys;
				const named = records.get(`${scheme}/${folded(text)}`);
				const [other] = named ?? [];
				if (other === undefined || named?.includes(key)) return [];
				// Other rules report a key that no record has.
				if (!isNamed(content, scheme, key)) return [];
				return [
					{
						place: { file, line: at.line, column: at.column },
						names: [key],
						message: `\`${text}\` is the name of the ${scheme} \`${other}\`, but the mark leads to \`${key}\`.`,
						hint: `Write \`(${scheme}:${other})\`, or the name of \`${key}\`.`,
					},
				];
			}),
		);
	},
};
