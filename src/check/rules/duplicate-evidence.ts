import type { Entry } from '../../content/entry.ts';
import { findWrittenEvidence } from '../evidence/quoted-evidence.ts';
import type { Rule } from '../rule.ts';

export const duplicateEvidence: Rule = {
	name: 'duplicate-evidence',
	severity: 'error',
	about: 'A record gives the same words of a source only once.',
	why: 'The same words given twice look like two pieces of evidence, but count as one.',
	find: ({ content }) => {
		let record: Entry | undefined;
		let seen = new Set<string>();
		return findWrittenEvidence(content).flatMap(({ entry, path, source, quote }) => {
			if (source === undefined) return [];
			// All evidence of a record is consecutive in this list.
			if (entry !== record) seen = new Set();
			record = entry;
			const id = quote === undefined ? source : `${source}\n${quote}`;
			if (!seen.has(id)) {
				seen.add(id);
				return [];
			}
			return [
				{
					place: entry.at([...path, 'source']),
					message:
						quote === undefined
							? `This ${entry.kind} has \`${source}\` without a quote more than once.`
							: `These words of \`${source}\` are already in this ${entry.kind}.`,
					hint: 'Remove one of the two, or quote other words.',
				},
			];
		});
	},
};
