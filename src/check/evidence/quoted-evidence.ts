import { kindOf } from '../../model/kinds.ts';
import type { PropertyPath } from '../../text/yaml/property-path.ts';
import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { valuesAt } from '../../content/references.ts';
import { languageOfSource } from '../shared-facts.ts';
import { onceFor } from '../../content/once-for.ts';

/** A piece of evidence as written, whether or not it fits its schema. */
export interface WrittenEvidence {
	entry: Entry;
	path: PropertyPath;
	source?: string;
	relation?: string;
	quote?: string;
	withoutQuote?: string;
	translation?: string;
	/** Language of the quote: its own, otherwise that of its source. */
	language?: string;
}

const fields = ['source', 'relation', 'quote', 'withoutQuote', 'translation', 'language'] as const;

/** Every piece of evidence in claims, events and stances. */
export const findWrittenEvidence = onceFor((content: Content): readonly WrittenEvidence[] =>
	content.entries
		.filter(({ kind }) => 'evidence.*.source' in kindOf(kind).names)
		.flatMap((entry) =>
			valuesAt(entry.value, ['evidence', '*']).flatMap(({ path, value }) => {
				// A word, or a field of evidence that is not a list, is reported by another rule. Nothing
				// else about it is missing.
				if (typeof value !== 'object' || value === null) return [];
				const written: WrittenEvidence = { entry, path };
				for (const field of fields) {
					const text = (value as Record<string, unknown>)[field];
					if (typeof text === 'string') written[field] = text;
				}
				const language = written.language ?? languageOfSource(content, written.source ?? '');
				if (language !== undefined) written.language = language;
				return written;
			}),
		),
);
