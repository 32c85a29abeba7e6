import type { MissingField } from '../../desk/new/missing-fields.ts';

/**
 * What is missing, one line each, as it is to be given: `--kind=…  document, statement or report`.
 */
export function missingLines(missing: readonly MissingField[]): string {
	return missing.map((field) => `  --${field.name}=…  ${questionOf(field)}`).join('\n');
}

/** What a field is about, with examples, except those that the description already contains. */
export function questionOf({ about, examples }: MissingField): string {
	const more = examples.filter((example) => !about.includes(`\`${example}\``));
	return more.length === 0 ? about : `${about} (${more.join(', ')})`;
}
