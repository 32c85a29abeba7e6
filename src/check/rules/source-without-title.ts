import { entriesOf } from '../../content/content.ts';
import { givenWithReason } from '../fields/given-with-reason.ts';
import type { Rule } from '../rule.ts';

export const sourceWithoutTitle: Rule = {
	name: 'source-without-title',
	severity: 'warning',
	about: 'Every source has its title, or says in `untitled` why it has none.',
	why: 'A source without a title cannot be found again once its address no longer works.',
	find: ({ content }) => [
		...entriesOf(content, 'source')
			.filter(({ data }) => data && data.title === undefined && data.untitled === undefined)
			.map((source) => ({
				place: source.at(['url'], 'key'),
				message: `The source \`${source.key}\` has no title.`,
				hint: 'Write `title:` as the page has it, or `untitled:` with the reason for having none.',
			})),
		...givenWithReason(content, 'title', 'untitled'),
	],
};
