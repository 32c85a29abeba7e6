import { describe, expect, test } from 'vitest';
import { type Content, entriesOf, isWhole, proseEntriesOf } from '../../src/content/content.ts';
import { type ParseCache, parseContent } from '../../src/content/parse-content.ts';
import { parsePublication } from '../read-fixture.ts';

const parse = (files: Record<string, string>): Content =>
	parseContent(
		'content',
		Object.entries(files).map(([path, text]) => ({ path: `content/${path}`, text })),
	);

describe('A publication', () => {
	test('is read whole', async () => {
		const content = await parsePublication();
		expect(content).toMatchObject({ faults: [], unread: [], unexpectedFiles: [] });
		expect(isWhole(content)).toBe(true);
		const counts: Record<string, number> = {};
		for (const { kind } of content.entries) counts[kind] = (counts[kind] ?? 0) + 1;
		expect(counts).toMatchObject({
			article: 1,
			section: 2,
			claim: 5,
			figure: 1,
			event: 3,
			stance: 2,
			correction: 1,
			source: 6,
			publisher: 5,
			person: 2,
			term: 2,
		});
		expect(content.entries.flatMap(({ issues }) => issues)).toEqual([]);
	});

	test('names an article after its folder and a section after its file', async () => {
		const content = await parsePublication();
		expect(entriesOf(content, 'article').map(({ key }) => key)).toEqual(['tide-mill']);
		expect(
			entriesOf(content, 'section').map(({ key, article }) => `${article ?? ''} ${key}`),
		).toEqual(['tide-mill history', 'tide-mill output']);
	});

	test('keeps the part whose file has each claim, and its place', async () => {
		const [claim] = entriesOf(await parsePublication(), 'claim').filter(
			({ key }) => key === 'closed-1924',
		);
		expect(claim).toMatchObject({ article: 'tide-mill', stem: 'history' });
		expect(claim?.at(['evidence', 1, 'relation'])).toEqual({
			file: 'content/articles/tide-mill/claims/history.yaml',
			line: 24,
			column: 17,
		});
	});

	test('has prose in articles, sections, people and terms', async () => {
		const kinds = new Set(proseEntriesOf(await parsePublication()).map(({ kind }) => kind));
		expect([...kinds].sort()).toEqual(['article', 'person', 'section', 'term']);
	});
});

test('Files in places that are not read are unexpectedFiles', () => {
	expect(
		parse({ 'sources/a/b.yaml': '', 'a.yaml': '', 'people/b.yaml': '' }).unexpectedFiles,
	).toEqual(['content/sources/a/b.yaml', 'content/a.yaml', 'content/people/b.yaml']);
});

test('A file that does not parse is unread, and the others are read', () => {
	const content = parse({
		'sources/a.yaml': 'title: a: b',
		'sources/b.yaml': 'title: b\n',
		'people/c.mdx': '---\nname: "c\n---\n',
		'articles/x/claims/index.yaml': '- a',
	});
	expect(content.entries.map(({ key }) => key)).toEqual(['b']);
	expect(content.unread.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
		'source a',
		'person c',
		'claim index',
	]);
	expect(isWhole(content)).toBe(false);
});

test('A record that breaks its schema keeps its fields and its issues', () => {
	const [source] = parse({ 'sources/a.yaml': 'title: A\ncolour: green' }).entries;
	expect(source).toMatchObject({ value: { title: 'A', colour: 'green' }, data: undefined });
	expect(source?.issues).not.toEqual([]);
});

test.each(['', '# Nothing yet', '{}'])('A map of records may be empty: %j', (text) => {
	expect(parse({ 'articles/x/events.yaml': text })).toMatchObject({ entries: [], faults: [] });
});

test('Prose that does not parse has no marks, and its frontmatter is read', () => {
	const content = parse({ 'people/a.mdx': '---\nname: A\nrole: B\n---\n\n<A [x](term:y)\n' });
	expect(proseEntriesOf(content)).toMatchObject([
		{ key: 'a', data: { name: 'A' }, prose: undefined, placements: [] },
	]);
	expect(content.faults).toMatchObject([{ kind: 'mdx' }]);
});

test('Records of a map are in the order of its file, also if their keys are numbers', () => {
	const text = 'treaty:\n  a: 1\n1919:\n  a: 2\nabc:\n  a: 3\n7:\n  a: 4\n';
	const { entries } = parse({ 'articles/x/events.yaml': text });
	expect(entries.map(({ key }) => key)).toEqual(['treaty', '1919', 'abc', '7']);
	expect(entries.map((entry) => entry.at([], 'key').line)).toEqual([1, 3, 5, 7]);
});

test('A file whose text is the same is not parsed again', () => {
	const cache: ParseCache = new Map();
	const file = { path: 'content/sources/a.yaml', text: 'title: A\n' };
	const first = parseContent('content', [file], { cache }).entries[0];
	expect(parseContent('content', [{ ...file }], { cache }).entries[0]).toBe(first);
	const changed = parseContent('content', [{ ...file, text: 'title: B\n' }], { cache });
	expect(changed.entries[0]?.value).toEqual({ title: 'B' });
});
