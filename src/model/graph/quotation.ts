import type { ClaimNode, EvidenceNode } from './nodes.ts';

/** The evidence whose words a quotation of a claim prints: the first quoted support. */
export function quotationOf({ evidence }: Pick<ClaimNode, 'evidence'>): EvidenceNode | undefined {
	return evidence.find(({ relation, quote }) => relation === 'supports' && quote);
}
