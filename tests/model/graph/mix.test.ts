import { expect, test } from 'vitest';
import { mixOf } from '../../../src/model/graph/mix.ts';
import type { SourceNode } from '../../../src/model/graph/nodes.ts';

const sources = (...languages: string[]) =>
	languages.map((language) => ({ language }) as SourceNode);

test('The most frequent value comes first; equal ones are in alphabetical order', () => {
	expect(
		mixOf(sources('ru', 'fa', 'en', 'fa', 'de', 'fa', 'en'), ({ language }) => language),
	).toEqual([
		{ value: 'fa', number: 3 },
		{ value: 'en', number: 2 },
		{ value: 'de', number: 1 },
		{ value: 'ru', number: 1 },
	]);
});

test('No sources make no mix', () => {
	expect(mixOf([], ({ language }) => language)).toEqual([]);
});
