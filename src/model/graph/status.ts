import type { Relation } from '../records/evidence.ts';

/** What the evidence of a claim amounts to. Computed, never written by hand. */
export type Status =
	'well-supported' | 'one-origin' | 'partly-supported' | 'disputed' | 'unsupported';

/** The part of a piece of evidence that its weight depends on. */
export interface Weighed {
	relation: Relation;
	/** Key of the person or publisher that the information comes from. */
	origin: string;
}

/**
 * The origins that support a claim, each once. Five reports that repeat one man count as one
 * origin. A source that supports only a part of the claim is not counted.
 */
export function supportingOrigins(evidence: readonly Weighed[]): string[] {
	return [...new Set(originsWith(evidence, 'supports'))];
}

/**
 * The status of a claim, by the first rule that applies:
 *
 * 1. something disputes it: disputed;
 * 2. two or more independent origins support it: well supported;
 * 3. one origin supports it: one origin;
 * 4. something supports a part of it: partly supported;
 * 5. otherwise: unsupported.
 */
export function statusOf(evidence: readonly Weighed[]): Status {
	if (originsWith(evidence, 'disputes').length > 0) return 'disputed';
	const origins = supportingOrigins(evidence).length;
	if (origins >= 2) return 'well-supported';
	if (origins === 1) return 'one-origin';
	return originsWith(evidence, 'partly').length > 0 ? 'partly-supported' : 'unsupported';
}

function originsWith(evidence: readonly Weighed[], relation: Relation): string[] {
	return evidence.filter((item) => item.relation === relation).map(({ origin }) => origin);
}

/** From the weakest to the strongest. */
export const byStrength: readonly Status[] = [
	'unsupported',
	'disputed',
	'partly-supported',
	'one-origin',
	'well-supported',
];

/** Whether a reader should doubt a claim with this status. */
export function isDoubtful(status: Status): boolean {
	return status === 'disputed' || status === 'unsupported';
}

/**
 * The weakest of some statuses, which is that of everything that rests on several claims;
 * `undefined` if there are none.
 */
export function weakestOf(statuses: readonly Status[]): Status | undefined {
	return byStrength.find((status) => statuses.includes(status));
}
