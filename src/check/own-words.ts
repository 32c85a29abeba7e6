import type { Entry } from '../content/content.ts';
import { valuesAt } from '../content/references.ts';
import type { RecordKind } from '../model/kinds.ts';
import type { PropertyPath } from '../text/yaml-text.ts';

/** Our words about evidence; what a source says stands in `quote`, and is not ours. */
const evidence = ['translation', 'note', 'independent', 'withoutQuote'].map(
	(field) => `evidence.*.${field}`,
);

/** Fields with words that we wrote ourselves, and that are printed. Names, titles and quotes are as others wrote them. */
const fields: Partial<Record<RecordKind, readonly string[]>> = {
	article: [
		'title',
		'standfirst',
		'basedOn.adaptation',
		'points.*.text',
		'timeline.title',
		'timeline.phases.*.name',
		'lead.title',
		'lead.panels.*.says',
	],
	section: ['title', 'step', 'question', 'verdict', 'summary'],
	claim: ['question', 'says', ...evidence],
	event: ['says', 'turning', ...evidence],
	stance: ['says', 'later', ...evidence],
	correction: ['was', 'now', 'said', 'says', 'why'],
	figure: [
		'title',
		'measure',
		'description',
		'annotations.*.words',
		'series.*.note',
		'series.*.rows.*.note',
	],
	source: ['onlyAddress', 'titleTranslated', 'untitled', 'unsigned', 'undated', 'about'],
	publisher: ['note'],
	person: ['role'],
	term: ['definition'],
};

/** The texts of a record that we wrote ourselves, each with its path. */
export function ownWordsOf({ kind, value }: Entry): { path: PropertyPath; text: string }[] {
	return (fields[kind] ?? []).flatMap((field) =>
		valuesAt(value, field.split('.')).flatMap(({ path, value: text }) =>
			typeof text === 'string' ? [{ path, text }] : [],
		),
	);
}
