import { assemble, type LooseRecord } from '../model/graph/assemble.ts';
import type { Records } from '../model/graph/records.ts';
import type { Content } from './content.ts';

/** The records of a content that has no problems, put in their places. Records whose schema does not hold are left out. */
export function recordsOf(content: Content): Records {
	return assemble(
		content.entries.flatMap((entry) =>
			entry.data === undefined ? [] : [entry as unknown as LooseRecord],
		),
	);
}
