import { expect, test } from 'vitest';
import { examplesOf } from '../../src/search/examples.ts';
import { indexFiles } from '../../src/search/index-files.ts';
import { wordsOf } from '../../src/words/words-of.ts';
import { askFiles, readRealContent } from './built-index.ts';

test('Every example shown before a question has an answer', async () => {
	const { graph, records } = await readRealContent();
	const files = indexFiles(records, 'en-GB');
	const examples = examplesOf(graph, wordsOf('en-GB'));
	expect(examples.length).toBeGreaterThanOrEqual(4);
	for (const { question } of examples) {
		const { answer } = await askFiles(files, question);
		expect(answer.groups, question).not.toEqual([]);
		expect(answer.isPartial, question).toBe(false);
	}
});

test('A publication without corrections, sums, names and terms has no examples', () => {
	expect(
		examplesOf({ articles: [], sources: [], people: [], terms: [] }, wordsOf('en-GB')),
	).toEqual([]);
});

test('What an example shows is said in the language of the publication', async () => {
	const { graph } = await readRealContent();
	const persian = wordsOf('fa');
	const examples = examplesOf(graph, persian);
	expect(examples.map(({ shows }) => shows)).toEqual(Object.values(persian.search.shows));
	expect(examples.map(({ question }) => question)).toContain(persian.statusWords.disputed.word);
});
