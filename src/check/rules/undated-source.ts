import { entriesOf } from '../../content/content.ts';
import { givenWithReason } from '../fields/given-with-reason.ts';
import type { Rule } from '../rule.ts';

export const undatedSource: Rule = {
	name: 'undated-source',
	severity: 'warning',
	about: 'Every source has its date, or says in `undated` why it has none.',
	why: 'What a source can know depends on when it was written.',
	find: ({ content }) => [
		...entriesOf(content, 'source')
			.filter(({ data }) => data && data.published === undefined && data.undated === undefined)
			.map((source) => ({
				place: source.at(['url'], 'key'),
				message: `The source \`${source.key}\` has no date.`,
				hint: 'Write `published:` as precisely as you know it, such as `2024` or `2024-05`, or `undated:` with the reason for having none.',
			})),
		...givenWithReason(content, 'published', 'undated'),
	],
};
