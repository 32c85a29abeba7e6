import { type Content, entriesOf } from '../../content/content.ts';
import { type Change, ChangeError } from '../../edit/change.ts';
import { kindOf, type RecordKind } from '../../model/kinds.ts';
import { valueAt } from '../../model/value-at.ts';
import { faultOfValue, fieldNames } from '../../model/value-fault.ts';
import type { Problem } from '../../problems/problem.ts';
import { contentWith, filesAfter } from '../after.ts';
import { type GivenFields, recordFrom } from './given-fields.ts';
import type { PropertyPath } from '../../text/yaml/property-path.ts';
import type { NewRecord } from './new-record.ts';

/**
 * Rules about a value that was given. All other errors of a new record are about what is still to
 * be written: the mark of a claim, the quote of its evidence, what cites a source.
 */
const aboutValues: ReadonlySet<string> = new Set([
	...['wrong-value', 'impossible-date', 'future-date', 'date-order', 'dates-disagree'],
	...['wrong-country', 'another-host', 'duplicate-url', 'duplicate-evidence', 'given-twice'],
	...['quote-length', 'needless-translation', 'another-script', 'mixed-letters'],
	'markup-in-field',
]);

/**
 * Refuses values that their fields cannot have, before the editor is asked for the others.
 *
 * @throws {ChangeError} With one line for each of them: its option, and what it can be.
 */
export function requirePossibleValues(kind: RecordKind, fields: GivenFields): void {
	const data = recordFrom(kind, fields);
	const { error } = kindOf(kind).schema.safeParse(data);
	const faults = new Map<string, string>();
	for (const issue of error?.issues ?? []) {
		const field = Object.keys(fields).find((path) => isBelow(issue.path, path));
		if (field === undefined || faults.has(field)) continue;
		const { hint } = faultOfValue(fieldNames(issue.path), issue, valueAt(data, issue.path));
		faults.set(field, `\`--${field}\` cannot be ${shown(fields[field] ?? '')}. ${hint}`);
	}
	if (faults.size > 0) throw new ChangeError([...faults.values()].join('\n'));
}

/** A value for a message, cut if it is long. */
function shown(value: string): string {
	if (value === '') return 'empty';
	return value.length > 60 ? `\`${value.slice(0, 60)}…\`` : `\`${value}\``;
}

function isBelow(path: readonly PropertyKey[], field: string): boolean {
	return field.split('.').every((step, index) => step === String(path[index]));
}

/**
 * Refuses values that contradict each other, other records or the calendar. What `check` only warns
 * about can be written.
 *
 * @param problems - The problems that the new record would bring.
 * @throws {ChangeError} With one line for each of them.
 */
export function requireRightValues(
	content: Content,
	{ record, change, problems }: { record: NewRecord; change: Change; problems: readonly Problem[] },
): void {
	const wrong = problems.filter(({ rule, severity }) => {
		return severity === 'error' && aboutValues.has(rule);
	});
	if (wrong.length === 0) return;
	const { kind, key, fields } = record;
	const after = contentWith(content, filesAfter(content, change));
	const files = new Set([...change.creates, ...change.splices].map(({ file }) => file));
	const entry = entriesOf(after, kind).find((one) => one.key === key && files.has(one.file));
	const lines = wrong.map(({ place, message, hint }) => {
		const field = Object.keys(fields).find((path) => {
			const at = entry?.at(stepsOf(path));
			return at?.file === place.file && at.line === place.line && at.column === place.column;
		});
		if (field !== undefined) return `\`--${field}\`: ${message} ${hint}`;
		// Of two records that are the same, the rule may report the one that was there.
		const elsewhere = files.has(place.file) ? '' : ` at ${place.file}:${String(place.line)}`;
		return `With this ${kind}, there would be an error${elsewhere}: ${message} ${hint}`;
	});
	throw new ChangeError(lines.join('\n'));
}

function stepsOf(path: string): PropertyPath {
	return path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
