import { blankButNamed } from '../../content/known-keys.ts';
import { emptyFile } from '../../text/text-fault.ts';
import type { Rule } from '../rule.ts';

export const brokenText: Rule = {
	name: 'broken-text',
	severity: 'error',
	isFirm: true,
	about:
		'Every file is UTF-8 text without hidden characters or unfinished merges, and every MDX file begins with frontmatter.',
	why: 'Other encodings garble letters, hidden characters split words that look whole, and an unfinished merge prints both versions. Only this problem is reported for the file, because its other problems usually follow from it.',
	find: ({ content }) => [
		...content.faults.flatMap(({ kind, place, reason, hint }) =>
			kind === 'text' ? [{ place, message: `${reason}.`, hint: hint ?? '' }] : [],
		),
		// A map without records is valid if nothing names one of its records.
		...blankButNamed(content).map(({ kind, blank: file = '' }) => ({
			place: { file, line: 1, column: 1 },
			message: `${emptyFile.reason}, and the article names ${kind}s that it should contain.`,
			hint: 'Write its records.',
		})),
	],
};
