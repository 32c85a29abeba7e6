import { isOwnDay, isTooEarly } from '../../check/dates/own-days.ts';
import { isImpossibleDate, isMissing } from '../../check/fields/shape.ts';
import type { Content } from '../../content/content.ts';
import type { Splice } from '../../edit/change.ts';
import { scalarAt } from '../../edit/yaml-scalar.ts';
import { spellDate } from '../../text/dates/date-spelling.ts';
import { holdsWith } from '../../check/fields/holds-with.ts';
import { yamlOf } from './yaml-of.ts';
import { valueAt } from '../../model/value-at.ts';

/** Rewrites as EDTF what can only be one date, if the field can hold it. */
export function dateFixes(content: Content): Splice[] {
	return content.entries.flatMap((entry) =>
		entry.issues
			.filter((issue) => isImpossibleDate(issue) && !isMissing(issue, entry.value))
			.flatMap(({ path }) => {
				const written = valueAt(entry.value, path);
				const spelt = typeof written === 'string' ? spellDate(written) : undefined;
				if (spelt === undefined || !holdsWith(entry, path, spelt)) return [];
				// A day of another calendar must not become one of ours by another spelling.
				if (isOwnDay(entry.kind, path) && isTooEarly(spelt)) return [];
				const { text, offset, path: record } = yamlOf(content, entry);
				const scalar = scalarAt(text, [...record, ...path]);
				if (!scalar || scalar.style === 'block') return [];
				const { start, end } = scalar;
				return [{ file: entry.file, start: offset + start, end: offset + end, text: spelt }];
			}),
	);
}
