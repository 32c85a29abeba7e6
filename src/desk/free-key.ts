import type { Content } from '../content/content.ts';
import type { Entry } from '../content/entry.ts';
import { ChangeError } from '../edit/change.ts';
import { kindsOf } from '../model/kinds.ts';
import { keyPattern } from '../model/records/key.ts';
import { findRecord, type RecordName } from './desk.ts';

/**
 * Holds a new key to what a key is, and to being nobody else's.
 *
 * @throws {ChangeError} If it is none, or taken; it says where.
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

/** The key that is wished for, with a number where it is taken. */
export function freeKey(content: Content, name: RecordName): string {
	let { key } = name;
	for (let number = 2; holderOf(content, { ...name, key }); number++) {
		key = `${name.key}-${String(number)}`;
	}
	return key;
}

/** The record that has a key already. */
function holderOf(content: Content, name: RecordName): Entry | undefined {
	// What a source repeats is a person or a publisher, so that one key names one of them.
	const origins = kindsOf('origin');
	for (const rival of origins.includes(name.kind) ? origins : [name.kind]) {
		const holder = findRecord(content, { ...name, kind: rival });
		if (holder) return holder;
	}
	return undefined;
}
