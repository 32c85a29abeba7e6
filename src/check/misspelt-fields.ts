import type { Entry } from '../content/entry.ts';
import { nearest } from '../text/did-you-mean.ts';
import { shapeAt } from './shape.ts';

/** A field that no schema knows, and the one that it was meant to be. */
export interface UnknownField {
	path: readonly PropertyKey[];
	key: string;
	known: readonly string[];
	meant: string | undefined;
}

/** The fields of a record that its schema does not know. */
export function unknownFieldsOf({ kind, issues }: Entry): UnknownField[] {
	return issues.flatMap((issue) => {
		if (issue.code !== 'unrecognized_keys') return [];
		const known = shapeAt(kind, issue.path);
		return issue.keys.map((key) => ({
			path: issue.path,
			key,
			known,
			meant: known.find((name) => name.toLowerCase() === key.toLowerCase()) ?? nearest(key, known),
		}));
	});
}

/** Whether a field is there, misspelt: what it lacks follows from that. */
export function isMisspelt(entry: Entry, path: readonly PropertyKey[], field: string): boolean {
	return unknownFieldsOf(entry).some(
		(one) => one.meant === field && String(one.path) === String(path),
	);
}
