import { kindOf } from '../model/kinds.ts';
import type { PropertyPath } from '../text/yaml-text.ts';
import type { Content } from '../content/content.ts';
import type { Entry } from '../content/entry.ts';
import { valuesAt } from '../content/references.ts';
import { languageOfSource } from './shared-facts.ts';

/** A piece of evidence as written, whether or not its schema holds. */
export interface WrittenEvidence {
	entry: Entry;
	path: PropertyPath;
	source?: string;
	relation?: string;
	quote?: string;
	withoutQuote?: string;
	translation?: string;
	/** Language of the quote: its own, else its source's. */
	language?: string;
}

const fields = ['source', 'relation', 'quote', 'withoutQuote', 'translation', 'language'] as const;

/** Every piece of evidence in claims, events and stances. */
export function findWrittenEvidence(content: Content): readonly WrittenEvidence[] {
	const known = evidenceOf.get(content);
	if (known) return known;
	const evidence = collectEvidence(content);
	evidenceOf.set(content, evidence);
	return evidence;
}

/** Evidence found so far: several rules ask for that of the same content. */
const evidenceOf = new WeakMap<Content, WrittenEvidence[]>();

function collectEvidence(content: Content): WrittenEvidence[] {
	return content.entries
		.filter(({ kind }) => 'evidence.*.source' in kindOf(kind).names)
		.flatMap((entry) =>
			valuesAt(entry.value, ['evidence', '*']).map(({ path, value }) => {
				const written: WrittenEvidence = { entry, path };
				for (const field of fields) {
					const text = (value as Record<string, unknown> | null)?.[field];
					if (typeof text === 'string') written[field] = text;
				}
				const language = written.language ?? languageOfSource(content, written.source ?? '');
				return language === undefined ? written : { ...written, language };
			}),
		);
}
