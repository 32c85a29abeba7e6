import { count } from '../../words/numbers.ts';
import type { LinkResult } from '../run/link-result.ts';
import { verdicts } from '../../link-state/verdicts.ts';

/** How many addresses have each verdict, in one line: `12 addresses: 9 ok, 2 note, 1 dead`. */
export function countVerdicts(results: readonly LinkResult[]): string {
	const counts = new Map<string, number>();
	for (const { judgement } of results) {
		counts.set(judgement.verdict, (counts.get(judgement.verdict) ?? 0) + 1);
	}
	const parts = verdicts
		.filter((verdict) => counts.has(verdict))
		.map((verdict) => `${counts.get(verdict) ?? 0} ${verdict}`);
	return [count(results.length, 'address', 'addresses'), parts.join(', ')]
		.filter(Boolean)
		.join(': ');
}
