import { describe, expect, test } from 'vitest';
import type { LooseRecord } from '../../../src/model/graph/assemble.ts';
import { MissingRecordError } from '../../../src/model/graph/library.ts';
import { graphOfPublication, graphWith } from './made-graph.ts';

describe('A record that names a missing record stops the build', () => {
	test.each([
		['a source', 'articles/tide-mill/claims/index.yaml', 'gazette-reopening-2024', 'nothing'],
		['an origin', 'articles/tide-mill/claims/index.yaml', 'via: tom-wyke', 'via: nothing'],
		['a claim', 'articles/tide-mill/events.yaml', '- built-1871', '- nothing'],
		['a corrected claim', 'articles/tide-mill/corrections.yaml', 'closed-1924', 'nothing'],
		['a section', 'articles/tide-mill/index.mdx', '  - output', '  - nothing'],
		[
			'an author',
			'articles/tide-mill/index.mdx',
			'authors: [{ person: edda-marsh }]',
			'authors: [{ person: nothing }]',
		],
		['a publisher', 'sources/almanac-1871.yaml', 'harl-library', 'nothing'],
		['a source of a person', 'people/tom-wyke.mdx', 'radio-wyke-2024', 'nothing'],
	])('%s', async (_, path, from, to) => {
		const built = graphWith(path, from, to);
		await expect(built).rejects.toThrow(MissingRecordError);
		await expect(built).rejects.toThrow('`nothing`');
	});
});

test('A section that no article lists is left out', async () => {
	const loose: LooseRecord = {
		kind: 'section',
		key: 'loose',
		article: 'tide-mill',
		stem: 'loose',
		data: { title: 'Loose', summary: 'Loose.', startHere: ['almanac-1871'], figures: [] },
	};
	const built = await graphOfPublication(loose);
	expect(built.articles[0]?.parts.map(({ key }) => key)).toEqual(['index', 'history', 'output']);
});
