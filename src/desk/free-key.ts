import type { Content } from '../content/content.ts';
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
	const { kind, key } = name;
	if (!keyPattern.test(key)) {
		throw new ChangeError(
			`\`${key}\` is no key: write lower-case letters, digits and single hyphens, and not digits alone.`,
		);
	}
	// What a source repeats is a person or a publisher, so that one key names one of them.
	const origins = kindsOf('origin');
	for (const rival of origins.includes(kind) ? origins : [kind]) {
		const taken = findRecord(content, { ...name, kind: rival });
		if (taken) throw new ChangeError(`\`${key}\` is taken: see \`${taken.file}\`.`);
	}
}
