import { expect, test } from 'vitest';
import { recordsOf } from '../../src/content/records.ts';
import { figuresOf } from '../../src/figures/article-figures.ts';
import { buildGraph } from '../../src/model/graph/graph.ts';
import { parsePublication } from '../read-fixture.ts';

const { articles } = buildGraph(recordsOf(await parsePublication()));
const [article] = articles;

test('Each figure of an article has a text alternative', () => {
	const figures = figuresOf(article!);
	expect(figures.map(({ key }) => key)).toEqual(['flour-by-year', 'timeline', 'stances']);
	expect(figures.filter(({ description }) => description.trim() === '')).toEqual([]);
});

test('The description of a timeline without phases does not mention phases', () => {
	const timeline = figuresOf(article!).find(({ key }) => key === 'timeline')!;
	expect(timeline.measure).toBe('A tick for each of 3 events, 1871 to 2024');
	expect(timeline.description).toBe('A tick for each of 3 events, 1871 to 2024.');
});

test('The description of a timeline with phases gives the span of each', () => {
	const phases = [
		{ name: 'Building', begins: 'building' },
		{ name: 'At work again', begins: 'reopening' },
	];
	const timeline = figuresOf({ ...article!, timeline: { title: 'The mill', phases } }).find(
		({ key }) => key === 'timeline',
	)!;
	expect(timeline.measure).toBe(
		'2 phases and 0 turning points; a tick for each of 3 events, 1871 to 2024',
	);
	expect(timeline.description).toBe('Building: 1871 to 2024. At work again: 2024 to 2024.');
});
