import type { Root } from 'hast';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { rehypeJoinedNumbers } from '../../src/prose/rehype-joined-numbers.ts';

test('Numbers in prose stay with their months and units; code stays as it is typed', () => {
	const text = { type: 'text' as const, value: 'on 3 July' };
	const element = (tagName: string) => ({
		type: 'element' as const,
		...{ tagName, properties: {}, children: [{ ...text }] },
	});
	const tree: Root = { type: 'root', children: [element('p'), element('code')] };
	unified().use(rehypeJoinedNumbers).runSync(tree);
	expect(tree.children).toMatchObject([
		{ children: [{ value: 'on 3\u00A0July' }] },
		{ children: [{ value: 'on 3 July' }] },
	]);
});
