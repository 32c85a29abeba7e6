import type { ClaimNode } from './nodes.ts';

/** For each source, the claim that cites it first: source key → claim key. */
export function firstCitations(claims: readonly ClaimNode[]): Map<string, string> {
	const first = new Map<string, string>();
	for (const { key, evidence } of claims) {
		for (const { source } of evidence) {
			if (!first.has(source.key)) first.set(source.key, key);
		}
	}
	return first;
}
