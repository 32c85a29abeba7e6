import type { Element, Root } from 'hast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { rehypeHeadingIds } from '../../src/prose/rehype-heading-ids.ts';

const element = (tagName: string, text: string): Element => ({
	type: 'element',
	tagName,
	properties: {},
	children: [{ type: 'text', value: text }],
});

/** `tag#id` of each element after the plugin. */
function headingsOf(children: Element[], path = '/content/articles/tide-mill/history.mdx') {
	const tree: Root = { type: 'root', children };
	unified().use(rehypeHeadingIds).runSync(tree, new VFile({ path }));
	return children.map(({ tagName, properties }) => `${tagName}#${properties.id ?? ''}`);
}

test('Headings are a level lower, with ids that begin with the name of their file', () => {
	expect(headingsOf([element('h2', 'After the closure'), element('h3', 'In 1924')])).toEqual([
		'h3#heading-history--after-the-closure',
		'h4#heading-history--in-1924',
	]);
});

test('Headings with the same words have different ids', () => {
	expect(headingsOf([element('h2', 'Again'), element('h2', 'Again')])).toEqual([
		'h3#heading-history--again',
		'h3#heading-history--again-1',
	]);
});

test('The ids of one file do not depend on those of another', () => {
	const again = () => [element('h2', 'Again')];
	expect(headingsOf(again(), '/a/history.mdx')).toEqual(['h3#heading-history--again']);
	expect(headingsOf(again(), '/a/output.mdx')).toEqual(['h3#heading-output--again']);
});

test('Marked words of a heading are part of its id', () => {
	const heading = element('h2', 'The ');
	heading.children.push(element('em', 'old'), { type: 'text', value: ' mill' });
	expect(headingsOf([heading])).toEqual(['h3#heading-history--the-old-mill']);
});

test('Other elements are unchanged', () => {
	expect(headingsOf([element('p', 'Words'), element('header', 'Words')])).toEqual([
		'p#',
		'header#',
	]);
});
