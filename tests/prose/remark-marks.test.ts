import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parseProse } from '../../src/prose/parse-prose.ts';
import { findPlacements } from '../../src/prose/placements.ts';
import { remarkMarks } from '../../src/prose/remark-marks.ts';

const path = '/site/content/articles/tide-mill/history.mdx';

/** The elements of a prose after the plugin: their name, attributes and words. */
function elementsOf(text: string, file = path) {
	const tree = unified()
		.use(remarkMarks)
		.runSync(parseProse(text), new VFile({ path: file })) as Root;
	const elements: (Record<string, unknown> & { name: string | null; text: string })[] = [];
	visit(tree, (node) => {
		if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
		const { name, attributes } = node;
		const values: Record<string, unknown> = {};
		for (const attribute of attributes) {
			if (attribute.type === 'mdxJsxAttribute') values[attribute.name] = attribute.value;
		}
		elements.push({ ...values, name, text: toString(node) });
	});
	return elements;
}

const where = { name: 'Mark', article: 'tide-mill', part: 'history' };

test('A link to claims becomes a mark that knows its place', () => {
	expect(elementsOf('It was [*built* there](claim:built+closed).')).toEqual([
		{ ...where, scheme: 'claim', keys: 'built+closed', ordinal: '1', text: 'built there' },
	]);
});

test('Marks are counted by their scheme, as the placements count them', () => {
	const text = '[a](claim:a) [b](term:b) [c](claim:c) [d](person:d)\n\n- [e](term:e)\n';
	const counted = findPlacements(parseProse(text)).map(
		(placement) => placement.type === 'mark' && [placement.scheme, String(placement.ordinal)],
	);
	expect(elementsOf(text).map(({ scheme, ordinal }) => [scheme, ordinal])).toEqual(counted);
	expect(counted).toEqual([
		['claim', '1'],
		['term', '1'],
		['claim', '2'],
		['person', '1'],
		['term', '2'],
	]);
});

test('A mark in a component is found', () => {
	expect(elementsOf('<Since>\n\nIt [runs](claim:runs).\n\n</Since>\n')).toMatchObject([
		{ name: 'Since' },
		{ name: 'Mark', keys: 'runs' },
	]);
});

test.each(['https://example.org/', '/people/', 'claims:a'])('A link to %s stays a link', (url) => {
	expect(elementsOf(`[words](${url})`)).toEqual([]);
});

test('A link to a fragment keeps the fragment and knows its article', () => {
	expect(elementsOf('[words](#after-%C3%A9)')).toEqual([
		{ name: 'ProseLink', fragment: 'after-é', article: 'tide-mill', text: 'words' },
	]);
});

test('A mark outside of an article has no article and no part', () => {
	expect(elementsOf('A [mill](term:tide-mill).', '/site/content/people/tom.mdx')).toEqual([
		{ name: 'Mark', scheme: 'term', keys: 'tide-mill', ordinal: '1', text: 'mill' },
	]);
});

test('A path with backslashes works like any other', () => {
	const [mark] = elementsOf('[a](claim:a)', 'C:\\content\\articles\\tide-mill\\output.mdx');
	expect(mark).toMatchObject({ article: 'tide-mill', part: 'output' });
});

test('Our components get the article that contains them; other elements do not', () => {
	expect(elementsOf('<Chart of="flour" />\n\n<Gallery />\n')).toEqual([
		{ name: 'Chart', of: 'flour', article: 'tide-mill', text: '' },
		{ name: 'Gallery', text: '' },
	]);
});

test('Our components get no article outside an article', () => {
	expect(elementsOf('<Timeline />\n', '/site/content/glossary/sluice.mdx')).toEqual([
		{ name: 'Timeline', text: '' },
	]);
});
