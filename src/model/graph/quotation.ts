import type { ClaimNode, EvidenceNode } from './nodes.ts';

/** The evidence whose quote is printed for a claim: the first with a quote that supports it. */
export function quotationOf({ evidence }: Pick<ClaimNode, 'evidence'>): EvidenceNode | undefined {
	return evidence.find(({ relation, quote }) => relation === 'supports' && quote);
}
