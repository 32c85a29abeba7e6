import { findWrittenEvidence } from '../quoted-evidence.ts';
import type { Rule } from '../rule.ts';

export const duplicateEvidence: Rule = {
	name: 'duplicate-evidence',
	severity: 'error',
	about: 'A record gives the same words of a source once.',
	why: 'The same words twice look like two pieces of evidence, and weigh as one.',
	find: ({ content }) => {
		const seen = new Set<string>();
		return findWrittenEvidence(content).flatMap(({ entry, path, source, quote }) => {
			if (source === undefined) return [];
			const id = JSON.stringify([entry.file, entry.key, source, quote]);
			if (!seen.has(id)) {
				seen.add(id);
				return [];
			}
			return [
				{
					place: entry.at([...path, 'source']),
					message:
						quote === undefined
							? `This ${entry.kind} has \`${source}\` without a quote already.`
							: `These words of \`${source}\` stand in this ${entry.kind} already.`,
					hint: 'Remove one of the two, or quote other words.',
				},
			];
		});
	},
};
