import type { ClaimNode } from './nodes.ts';
import { byStrength, type Status } from './status.ts';

/** How many claims have one status. */
export interface StatusCount {
	status: Status;
	number: number;
}

/**
 * Counts claims by status, the strongest first, without statuses that no claim has. Every count
 * that readers see comes from here.
 */
export function tallyOf(claims: readonly Pick<ClaimNode, 'status'>[]): StatusCount[] {
	return byStrength
		.toReversed()
		.map((status) => ({
			status,
			number: claims.filter((claim) => claim.status === status).length,
		}))
		.filter(({ number }) => number > 0);
}
