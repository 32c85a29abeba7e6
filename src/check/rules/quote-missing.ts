import { valueAt } from '../../model/value-at.ts';
import { isMisspelt } from '../fields/misspelt-fields.ts';
import { findWrittenEvidence } from '../evidence/quoted-evidence.ts';
import type { Rule } from '../rule.ts';

export const quoteMissing: Rule = {
	name: 'quote-missing',
	severity: 'error',
	about:
		'Evidence that supports, partly supports or disputes a claim gives the quoted words, or says why it cannot.',
	why: 'Without the words, neither a reader nor the link check can see whether the source says what the claim says.',
	find: ({ content }) => [
		...findWrittenEvidence(content)
			.filter(({ entry, path, relation, quote, withoutQuote }) => {
				if (relation === 'context' || quote !== undefined || withoutQuote !== undefined)
					return false;
				// `wrong-value` reports a quote that is not a text.
				const written = valueAt(entry.value, [...path, 'quote']) ?? undefined;
				return (
					written === undefined &&
					!isMisspelt(entry, path, 'quote') &&
					!isMisspelt(entry, path, 'withoutQuote')
				);
			})
			.map(({ entry, path, source }) => ({
				place: entry.at([...path, 'source']),
				message: `${evidenceFrom(source)} has no quote.`,
				hint: 'Add `quote:` with the words of the source, or `withoutQuote:` with the reason for having none.',
			})),
		...findWrittenEvidence(content)
			.filter(({ quote, withoutQuote }) => quote !== undefined && withoutQuote !== undefined)
			.map(({ entry, path, source }) => ({
				place: entry.at([...path, 'withoutQuote']),
				message: `${evidenceFrom(source)} has both a quote and a reason for having none.`,
				hint: 'Keep one of the two.',
			})),
	],
};

function evidenceFrom(source: string | undefined): string {
	return source === undefined ? 'This evidence' : `The evidence from \`${source}\``;
}
