import { expect, test } from 'vitest';
import { firstCitations } from '../../../src/model/graph/first-cited.ts';
import type { ClaimNode } from '../../../src/model/graph/nodes.ts';

const claim = (key: string, ...sources: string[]) =>
	({ key, evidence: sources.map((source) => ({ source: { key: source } })) }) as ClaimNode;

test('Each source belongs to the first claim that cites it', () => {
	const first = firstCitations([claim('a', 'x', 'y', 'x'), claim('b', 'y', 'z'), claim('c', 'z')]);
	expect([...first]).toEqual([
		['x', 'a'],
		['y', 'a'],
		['z', 'b'],
	]);
});
