import { ChangeError } from '../../edit/change.ts';
import { kindOf, type RecordKind } from '../../model/kinds.ts';
import { valueAt } from '../../model/value-at.ts';
import { faultOfValue, fieldNames } from '../../model/value-fault.ts';
import { recordFrom } from './given-fields.ts';

/**
 * The hint for an answer that cannot be the value of its field; `undefined` if it can. Errors that
 * only the whole record shows are not looked for.
 *
 * @param path - Path of the field, such as `evidence.0.source`.
 */
export function answerFault(kind: RecordKind, path: string, answer: string): string | undefined {
	const steps = path.split('.');
	let record: unknown;
	try {
		record = recordFrom(kind, { [path]: answer });
	} catch (error) {
		if (error instanceof ChangeError) return undefined;
		throw error;
	}
	const issue = kindOf(kind)
		.schema.safeParse(record)
		.error?.issues.find((one) => steps.every((step, index) => step === String(one.path[index])));
	return issue && faultOfValue(fieldNames(issue.path), issue, valueAt(record, issue.path)).hint;
}

/** The message of the `ChangeError` that a check throws; `undefined` if it does not throw. */
export function saidOf(check: () => void): string | undefined {
	try {
		check();
		return undefined;
	} catch (error) {
		if (error instanceof ChangeError) return error.message;
		throw error;
	}
}
