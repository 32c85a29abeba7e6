import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type Parser, unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test, vi } from 'vitest';
import { keepTree, remarkKeptTree, takeTree } from '../../src/prose/parsed-trees.ts';
import { remarkTables } from '../../src/prose/remark-tables.ts';
import { parseProse } from '../../src/prose/parse-prose.ts';
import { withoutFrontmatter } from '../../src/prose/without-frontmatter.ts';
import { readFixture } from '../read-fixture.ts';

/** Parses as the compiler of MDX does, and counts how often it had to. */
function makeCompiler() {
	const parsed = vi.fn<(text: string) => void>();
	const compiler = unified()
		.use(remarkParse)
		.use(remarkMdx)
		.use(function (this: { parser?: Parser | undefined }) {
			const { parser } = this;
			this.parser = (text, file) => {
				parsed(text);
				if (!parser) throw new Error('There is no parser.');
				return parser(text, file);
			};
		})
		.use(remarkTables)
		.use(remarkKeptTree);
	return {
		parsed,
		parse: (path: string, text: string) => compiler.parse(new VFile({ path, value: text })),
	};
}

const path = '/site/content/articles/tide-mill/history.mdx';

test('A text that was read is not parsed again: its tree is used, once', () => {
	const { parsed, parse } = makeCompiler();
	const tree = parseProse('The mill.');
	keepTree(path, 'The mill.', tree);
	expect(parse(path, 'The mill.')).toBe(tree);
	expect(parsed).not.toHaveBeenCalled();
	expect(parse(path, 'The mill.')).not.toBe(tree);
	expect(parsed).toHaveBeenCalledTimes(1);
});

test('A file that has changed since is parsed, and its old tree is gone', () => {
	const { parsed, parse } = makeCompiler();
	keepTree(path, 'The mill.', parseProse('The mill.'));
	expect(parse(path, 'The tide.')).toMatchObject({
		children: [{ children: [{ value: 'The tide.' }] }],
	});
	expect(parsed).toHaveBeenCalledTimes(1);
	expect(takeTree(path, 'The mill.')).toBeUndefined();
});

test('Two files with the same text have a tree each', () => {
	const other = path.replace('history', 'index');
	keepTree(path, 'Same.', parseProse('Same.'));
	keepTree(other, 'Same.', parseProse('Same.'));
	expect(takeTree(path, 'Same.')).not.toBe(takeTree(other, 'Same.'));
});

test('A path may be written with backslashes', () => {
	keepTree(String.raw`C:\site\a.mdx`, 'Same.', parseProse('Same.'));
	expect(takeTree('C:/site/a.mdx', 'Same.')).toBeDefined();
});

test('The stored tree is the one that the compiler would have made', async () => {
	const { parsed, parse } = makeCompiler();
	const files = (await readFixture('publication')).filter(({ path: name }) =>
		name.endsWith('.mdx'),
	);
	for (const { path: name, text } of files) {
		const prose = withoutFrontmatter(text);
		expect(parseProse(prose), name).toEqual(parse(name, prose));
	}
	expect(files.length).toBeGreaterThan(0);
	expect(parsed).toHaveBeenCalledTimes(files.length);
});
