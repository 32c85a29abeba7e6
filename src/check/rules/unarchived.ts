import { entriesOf } from '../../content/content.ts';
import type { Rule } from '../rule.ts';

export const unarchived: Rule = {
	name: 'unarchived',
	severity: 'off',
	about: 'Every source has a copy in an archive.',
	why: 'Pages disappear. Without a copy, readers have only our word for what a page said. Some publishers block archives, so not every source can have a copy.',
	foundFirst: 'When this rule was written, it found all 330 sources.',
	find: ({ content }) =>
		entriesOf(content, 'source')
			.filter(({ data }) => data && !data.archive)
			.map((source) => ({
				place: source.at(['url']),
				message: `The source \`${source.key}\` has no archived copy.`,
				hint: 'Save the page in an archive, and write `archive:` with the copy’s `url` and the day, `captured`.',
			})),
};
