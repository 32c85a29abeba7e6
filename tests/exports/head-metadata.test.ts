import { expect, test } from 'vitest';
import { referenceMetadata } from '../../src/exports/head-metadata.ts';
import { sourceNode } from './source-node.ts';

test('A semicolon in a reference ends no field, and its address still leads to the page', () => {
	const url = 'https://mills.example/flour;jsessionid=1?a=1;b=2';
	const [{ content } = { content: '' }] = referenceMetadata([
		sourceNode({ url, title: 'Flour; and money' }),
	]);
	const fields = new Map(
		content.split('; ').map((field) => field.split(/=(.*)/s).slice(0, 2) as [string, string]),
	);
	expect(content.split(';')).toHaveLength(fields.size);
	expect(fields.get('citation_title')).toBe('Flour, and money');
	expect(decodeURIComponent(fields.get('citation_public_url') ?? '')).toBe(url);
});
