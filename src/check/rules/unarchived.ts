import { entriesOf } from '../../content/content.ts';
import type { Rule } from '../rule.ts';

export const unarchived: Rule = {
	name: 'unarchived',
	severity: 'off',
	about: 'Every source has a copy in an archive.',
	why: 'Pages go, and without a copy a reader has our word alone for what they said. Some publishers let no archive in, so that not every source can have one.',
	foundFirst: 'When this rule was written, it found all 330 sources.',
	find: ({ content }) =>
		entriesOf(content, 'source')
			.filter(({ data }) => data && !data.archive)
			.map((source) => ({
				place: source.at(['url']),
				message: `No copy of \`${source.key}\` is on record.`,
				hint: 'Have an archive take one, and write `archive:` with its `url` and the day, `captured`.',
			})),
};
