import { assemble, type LooseRecord } from '../model/graph/assemble.ts';
import type { Records } from '../model/graph/records.ts';
import { measureProse } from '../prose/measure.ts';
import type { Content } from './content.ts';
import type { Entry, ProseEntry } from './entry.ts';

/**
 * The records that fit their schema, in the order of their files, with what the graph needs from
 * their prose.
 */
export function looseRecordsOf(entries: readonly (Entry | ProseEntry)[]): LooseRecord[] {
	return entries.flatMap((entry) => {
		const { kind, key, article, stem, data } = entry;
		if (data === undefined) return [];
		const prose =
			'placements' in entry && entry.prose ? proseOf(entry.placements, entry.prose) : {};
		// The schema of this kind produced the data, so kind and data match.
		return [{ kind, key, article, stem, data, ...prose } as LooseRecord];
	});
}

function proseOf(
	placements: ProseEntry['placements'],
	prose: NonNullable<ProseEntry['prose']>,
): Pick<LooseRecord, 'placements' | 'measure'> {
	return { placements, measure: measureProse(prose) };
}

/** The records of a content, assembled. Records that do not fit their schema are left out. */
export function recordsOf(content: Content): Records {
	return assemble(looseRecordsOf(content.entries));
}
