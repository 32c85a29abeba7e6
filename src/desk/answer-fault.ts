import { ChangeError } from '../edit/change.ts';
import { kindOf, type RecordKind } from '../model/kinds.ts';
import { valueAt } from '../model/value-at.ts';
import { faultOfValue, fieldNames } from '../model/value-fault.ts';
import { recordFrom } from './given-fields.ts';

/**
 * Why a field cannot have what was answered for it; `undefined` where it can. What only the whole
 * record shows is not asked.
 *
 * @param path - Of the field, `evidence.0.source`.
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

/** What a check that throws says of an answer; `undefined` where it does not. */
export function saidOf(check: () => void): string | undefined {
	try {
		check();
		return undefined;
	} catch (error) {
		if (error instanceof ChangeError) return error.message;
		throw error;
	}
}
