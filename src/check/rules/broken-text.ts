import { blankButNamed } from '../../content/known-keys.ts';
import { emptyFile } from '../../text/text-fault.ts';
import type { Rule } from '../rule.ts';

export const brokenText: Rule = {
	name: 'broken-text',
	severity: 'error',
	isFirm: true,
	about:
		'Every file is text in UTF-8 without hidden characters and unfinished merges, and every MDX file begins with frontmatter.',
	why: 'Other encodings turn letters into signs that nobody wrote, hidden characters part words that look whole, and an unfinished merge prints both its sides. All else that is wrong with such a file follows from this, so this alone is told.',
	find: ({ content }) => [
		...content.faults.flatMap(({ kind, place, reason, hint }) =>
			kind === 'text' ? [{ place, message: `${reason}.`, hint: hint ?? '' }] : [],
		),
		// A map without records is valid if nothing names one of its records.
		...blankButNamed(content).map(({ kind, blank: file = '' }) => ({
			place: { file, line: 1, column: 1 },
			message: `${emptyFile.reason}, and the article names ${kind}s that it should hold.`,
			hint: 'Write its records.',
		})),
	],
};
