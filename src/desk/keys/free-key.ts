import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { ChangeError } from '../../edit/change.ts';
import { kindsOf } from '../../model/kinds.ts';
import { keyPattern } from '../../model/records/key.ts';
import { findRecord, type RecordName } from '../desk.ts';

/**
 * Checks that a new key is valid and free.
 *
 * @throws {ChangeError} If it is not valid, or is taken; it says where.
 */
export function requireFreeKey(content: Content, name: RecordName): void {
	const { key } = name;
	if (!keyPattern.test(key)) {
		throw new ChangeError(
			`\`${key}\` is not a key. Write lower-case letters, digits and single hyphens; not only digits.`,
		);
	}
	const taken = holderOf(content, name);
	if (taken) throw new ChangeError(`The key \`${key}\` is already used in \`${taken.file}\`.`);
}

/** The wanted key, with a number added if it is taken. */
export function freeKey(content: Content, name: RecordName): string {
	let { key } = name;
	for (let number = 2; holderOf(content, { ...name, key }); number++) {
		key = `${name.key}-${String(number)}`;
	}
	return key;
}

/** The record that has a key already. */
function holderOf(content: Content, name: RecordName): Entry | undefined {
	// Persons and publishers share one set of keys, because the `via` of evidence can name either.
	const origins = kindsOf('origin');
	for (const rival of origins.includes(name.kind) ? origins : [name.kind]) {
		const holder = findRecord(content, { ...name, kind: rival });
		if (holder) return holder;
	}
	return undefined;
}
