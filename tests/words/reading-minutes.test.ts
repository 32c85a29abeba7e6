import { expect, test } from 'vitest';
import type { PartNode } from '../../src/model/graph/nodes.ts';
import { readingMinutes } from '../../src/words/reading-minutes.ts';

const parts = (...lengths: number[]) =>
	lengths.map((words) => ({ measure: { words, sentences: 1, marked: 0 } }) as PartNode);

test.each([
	[[], 1],
	[[0], 1],
	[[100], 1],
	[[238], 1],
	[[356], 1],
	[[358], 2],
	[[238, 238, 238], 3],
	[[2380], 10],
])('Parts of %j words take %i minutes', (words, minutes) => {
	expect(readingMinutes({ parts: parts(...words) })).toBe(minutes);
});
