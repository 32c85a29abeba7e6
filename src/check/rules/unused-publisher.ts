import { entriesOf } from '../../content/content.ts';
import { findReferences } from '../../content/references.ts';
import { isAllNamed } from '../articles/gaps.ts';
import type { Rule } from '../rule.ts';

export const unusedPublisher: Rule = {
	name: 'unused-publisher',
	severity: 'error',
	about: 'Every publisher publishes or carries a source, or is the origin of evidence.',
	why: 'A publisher that nothing names is left over from a source that was removed, or its key is misspelt in the reference.',
	find: ({ content }) => {
		if (!isAllNamed(content)) return [];
		const named = new Set(
			findReferences(content)
				.filter(({ to }) => to === 'publisher' || to === 'origin')
				.map(({ key }) => key),
		);
		return entriesOf(content, 'publisher')
			.filter((publisher) => !content.elsewhere?.named.has(`publisher/${publisher.key}`))
			.filter((publisher) => !named.has(publisher.key))
			.map((publisher) => ({
				names: [publisher.key],
				place: { file: publisher.file, line: 1, column: 1 },
				message: `No source names the publisher \`${publisher.key}\`.`,
				hint: 'Name it in a source, or remove the file.',
			}));
	},
};
