import { expect, test } from 'vitest';
import type { Content } from '../../src/content/content.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { type Due, dueOf, editorNames } from '../../src/desk/due/due.ts';
import { quoteHash } from '../../src/text/text-hash.ts';
import { readFixture } from '../read-fixture.ts';

const gone = { verdict: 'dead', since: '2025-03-01', checked: '2025-03-02', strikes: [] };
const files = await readFixture('publication');
const source = files.find(({ path }) => path.endsWith('almanac-1871.yaml'))?.text ?? '';
const url = /^url: (.*)$/m.exec(source)?.[1] ?? '';
const content = parseContent('content', [
	...files,
	{ path: 'content/link-state.json', text: JSON.stringify({ [url]: gone }) },
	{
		path: 'content/link-ignore.yaml',
		text: '- pattern: https://trust.example.org/**\n  verdicts: [blocked]\n  reason: A wall.\n  until: 2025-07-10\n',
	},
]);
const withSettings = parseContent('content', [
	...files,
	{
		path: 'content/check.yaml',
		text: 'exceptions:\n  - { rule: odd-address, key: almanac-1871, why: It moves., until: 2025-07-10 }\n',
	},
]);
const dueOn = (today: string) =>
	dueOf({ content, today, language: 'en-GB', letters: '' }, { staleAfter: 180, ahead: 30 }).map(
		({ day, part, what }) => [day, part, what].join(' '),
	);

test('A claim is due half a year after it was last weighed, and listed a month before', () => {
	expect(dueOn('2025-06-18')).not.toContain('2025-07-19 tide-mill/history the claim `built-1871`');
	expect(dueOn('2025-06-19')).toContain('2025-07-19 tide-mill/history the claim `built-1871`');
});

test('An article with a future day of publication is listed until it is published', () => {
	const scheduled = files.map(({ path, text }) => ({
		path,
		text: path.endsWith('tide-mill/index.mdx')
			? text.replace(/^published: .*$/m, 'published: 2025-12-24')
			: text,
	}));
	const told = (today: string) =>
		dueOf(
			{ content: parseContent('content', scheduled), today, language: 'en-GB', letters: '' },
			{ staleAfter: 9999, ahead: 30 },
		).filter(({ what }) => what === 'the article `tide-mill`');
	expect(told('2025-12-23')).toMatchObject([{ day: '2025-12-24', part: 'tide-mill/index' }]);
	expect(told('2025-12-24')).toEqual([]);
});

test('A stance is due as a claim is, by the day on which it was so', () => {
	expect(dueOn('2025-06-01')).toContain('2025-06-29 tide-mill/stances the stance `norway`');
});

test('A page that has lost a quote of an event or a stance is due', () => {
	const source = files.find(({ path }) => path.endsWith('kystavisen-mills-2022.yaml'))?.text ?? '';
	const [, address = ''] = /^url: (.*)$/m.exec(source) ?? [];
	const quotes = { [quoteHash('flere havner kan gjøre det samme')]: 'drift' };
	const drifted = {
		verdict: 'ok',
		since: '2025-03-01',
		checked: '2025-03-02',
		strikes: [],
		quotes,
	};
	const state = { path: 'content/link-state.json', text: JSON.stringify({ [address]: drifted }) };
	const due = dueOf(
		{
			content: parseContent('content', [...files, state]),
			today: '2025-03-02',
			language: 'en-GB',
			letters: '',
		},
		{ staleAfter: 180, ahead: 0 },
	);
	expect(due.map(({ what, why }) => `${what}: ${why}`)).toContain(
		'the source `kystavisen-mills-2022`: its page no longer has the quote (2025-03-02)',
	);
});

test('Pages that are gone and exceptions that end are due', () => {
	expect(dueOn('2025-06-10')).toEqual(
		expect.arrayContaining([
			'2025-03-02  the source `almanac-1871`',
			'2025-07-10  the exception for `https://trust.example.org/**`',
		]),
	);
});

const edited = parseContent(
	'content',
	files.map(({ path, text }) => ({
		path,
		text: text.replace(
			'authors: [{ person: edda-marsh }]',
			'authors: [{ person: edda-marsh }, { person: tom-wyke, role: editing }]',
		),
	})),
);
const whose = (within: Content, editor?: string) =>
	dueOf(
		{ content: within, today: '2025-07-20', language: 'en-GB', letters: '' },
		{ staleAfter: 180, ahead: 30, editor },
	);
const namesIn = (due: readonly Due[]) => [...new Set(due.map((item) => editorNames(item.editors)))];

test('Due items belong to the editor of an article, or to its authors if it has none; a source belongs to those who cite it', () => {
	expect(namesIn(whose(content))).toEqual(['Edda Marsh', '']);
	expect(namesIn(whose(edited))).toEqual(['Tom Wyke']);
	const source = whose(content).find(({ what }) => what === 'the source `almanac-1871`');
	expect(editorNames(source?.editors ?? [])).toBe('Edda Marsh');
	expect(whose(content).at(-1)).toMatchObject({
		editors: [],
		what: 'the exception for `https://trust.example.org/**`',
	});
});

/** A second article, by Tom Wyke, which cites a source that the first one does not. */
const two = parseContent('content', [
	...files,
	{
		path: 'content/articles/bakery/index.mdx',
		text: '---\ntitle: Who bakes?\nauthors: [{ person: tom-wyke }]\n---\n',
	},
	{
		path: 'content/articles/bakery/claims/index.yaml',
		text: 'bread:\n  says: Bread is baked.\n  kind: fact\n  evidence:\n    - source: bakery-2024\n      relation: supports\n      quote: bread is baked here\n',
	},
	{
		path: 'content/sources/bakery-2024.yaml',
		text: source
			.replace(url, 'https://bakery.example.org/')
			.replace(/^title: .*$/m, 'title: Bread'),
	},
	{
		path: 'content/link-state.json',
		text: JSON.stringify({ [url]: gone, 'https://bakery.example.org/': gone }),
	},
]);

test('A source belongs only to the editors of the articles that cite it', () => {
	const owners = (editor?: string) =>
		whose(two, editor)
			.filter(({ what }) => what.startsWith('the source'))
			.map(({ what, editors }) => `${what}: ${editorNames(editors)}`);
	expect(owners()).toEqual([
		'the source `almanac-1871`: Edda Marsh',
		'the source `bakery-2024`: Tom Wyke',
	]);
	expect(owners('Tom Wyke')).toEqual(['the source `bakery-2024`: Tom Wyke']);
});

test('What is due first is listed first, within the editors and the section', () => {
	const weighed = files.map(({ path, text }) => ({
		path,
		text: path.endsWith('claims/history.yaml')
			? text.replace('checked: 2025-01-20', 'checked: 2025-01-25')
			: text,
	}));
	const days = whose(parseContent('content', weighed))
		.filter(({ part }) => part === 'tide-mill/history')
		.map(({ day, what }) => `${day} ${what}`);
	expect(days.at(-1)).toBe('2025-07-24 the claim `built-1871`');
	expect(days).toEqual(days.toSorted());
	expect(new Set(days.map((one) => one.slice(0, 10))).size).toBeGreaterThan(1);
});

test('With the name or key of an editor, only that editor’s items are listed', () => {
	expect(namesIn(whose(content, 'edda marsh'))).toEqual(['Edda Marsh']);
	expect(whose(edited, 'tom-wyke')).toEqual(whose(edited));
	expect(() => whose(edited, 'Edda Marsh')).toThrow(
		'There is no editor `Edda Marsh`. Write one of `Tom Wyke`.',
	);
	expect(() => whose(content, 'Eda Marsh')).toThrow('Did you mean `Edda Marsh`?');
});

test('An exception from a rule of the check is due when it ends', () => {
	const due = dueOf(
		{ content: withSettings, today: '2025-06-30', language: 'en-GB', letters: '' },
		{ staleAfter: 1000, ahead: 30 },
	);
	expect(due.map(({ day, what, place }) => [day, what, place.line])).toEqual([
		['2025-07-10', 'the exception for `almanac-1871` from `odd-address`', 2],
	]);
});
