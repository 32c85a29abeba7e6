import { expect, test } from 'vitest';
import { examplesOf } from '../../src/search/examples.ts';
import { indexFiles } from '../../src/search/index-files.ts';
import { askFiles, readRealContent } from './built-index.ts';

test('Every example shown before a question has an answer', async () => {
	const { graph, records } = await readRealContent();
	const files = indexFiles(records, 'en-GB');
	const examples = examplesOf(graph);
	expect(examples.length).toBeGreaterThanOrEqual(4);
	for (const { question } of examples) {
		const { answer } = await askFiles(files, question);
		expect(answer.groups, question).not.toEqual([]);
		expect(answer.isPartial, question).toBe(false);
	}
});

test('A publication without corrections, sums, names and terms has no examples', () => {
	expect(examplesOf({ articles: [], sources: [], people: [], terms: [] })).toEqual([]);
});
