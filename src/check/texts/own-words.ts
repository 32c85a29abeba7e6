import type { Entry } from '../../content/entry.ts';
import { valuesAt } from '../../content/references.ts';
import type { RecordKind } from '../../model/kinds.ts';
import type { PropertyPath } from '../../text/yaml/property-path.ts';
import { onceFor } from '../../content/once-for.ts';

/** Our own words about evidence. What a source says is in `quote`, and is not our own. */
const evidence = ['translation', 'note', 'independent', 'withoutQuote'].map(
	(field) => `evidence.*.${field}`,
);

/**
 * Fields with words that we wrote ourselves and that are printed. Names, titles and quotes are as
 * others wrote them.
 */
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

/** Fields with names and titles, which are as others wrote them. */
const nameFields: Partial<Record<RecordKind, readonly string[]>> = {
	source: ['title', 'authors.*'],
	publisher: ['name', 'owner'],
	person: ['name', 'nativeName'],
	term: ['term', 'alsoKnownAs.*'],
};

/** The paths of fields, split once. */
const pathsOf = (some: typeof fields) =>
	new Map(Object.entries(some).map(([kind, names]) => [kind, names.map((one) => one.split('.'))]));

const paths = pathsOf(fields);
const namePaths = pathsOf(nameFields);

interface OwnWords {
	path: PropertyPath;
	text: string;
}

/** The texts of a record that we wrote ourselves, each with its path. */
export const ownWordsOf = onceFor((entry: Entry): readonly OwnWords[] => textsAt(entry, paths));

/** The names and titles of a record, each with its path. */
export function namesOf(entry: Entry): readonly OwnWords[] {
	return textsAt(entry, namePaths);
}

function textsAt({ kind, value }: Entry, at: typeof paths): OwnWords[] {
	const found: OwnWords[] = [];
	for (const steps of at.get(kind) ?? []) {
		const [step = ''] = steps;
		// Most fields are optional and not there.
		if (typeof value !== 'object' || value === null || !(step in value)) continue;
		for (const { path, value: text } of valuesAt(value, steps)) {
			if (typeof text === 'string') found.push({ path, text });
		}
	}
	return found;
}
