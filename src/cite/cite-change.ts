import type { Content } from '../content/content.ts';
import { addEvidence, claimNamed } from '../desk/new/add-evidence.ts';
import { newRecord } from '../desk/new/new-record.ts';
import { type Change, noChange } from '../edit/change.ts';
import type { FoundPublisher } from './find-publisher.ts';
import { keepCapture } from './keep-capture.ts';
import type { LookedAt } from './look-at-page.ts';
import { asPaths, type CitedField } from './source-fields.ts';

/** What to write. */
export interface CitePlan {
	/** Key of the source. */
	key: string;
	/** Its fields; absent if it is already registered. */
	fields?: readonly CitedField[];
	publisher?: FoundPublisher | undefined;
	/** The claim that it is evidence for, and the fields of the evidence except `source`. */
	evidence?: { claim: string; fields: Readonly<Record<string, string>> } | undefined;
	/** What was read of the page. */
	looked?: LookedAt | undefined;
	/** Today. */
	day: string;
}

/**
 * The change that writes a source, its publisher if that is new, its capture, and the evidence.
 *
 * @throws {ChangeError} If a key is taken or not valid, or the claim does not exist.
 */
export function citeChange(content: Content, plan: CitePlan): Change {
	const { key, fields, publisher, evidence, looked, day } = plan;
	const changes: Change[] = [];
	if (fields) changes.push(newRecord(content, { kind: 'source', key, fields: asPaths(fields) }));
	if (fields && publisher?.name !== undefined) {
		const record = { name: publisher.name, ownership: 'unknown' };
		changes.push(newRecord(content, { kind: 'publisher', key: publisher.key, fields: record }));
	}
	if (evidence) {
		const whole = { source: key, ...evidence.fields };
		changes.push(addEvidence(content, claimNamed(evidence.claim), whole));
	}
	const quote = evidence?.fields.quote;
	if (looked) changes.push(keepCapture(content, looked, { source: key, quote, day }));
	return changes.reduce(
		(all, one) => ({
			splices: [...all.splices, ...one.splices],
			moves: [...all.moves, ...one.moves],
			creates: [...all.creates, ...one.creates],
			removals: [...all.removals, ...one.removals],
		}),
		noChange(),
	);
}
