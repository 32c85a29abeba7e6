import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LanguageClient } from './language-client.ts';

const folder = 'content/articles/tide-mill';
const index = `${folder}/index.mdx`;
const history = `${folder}/history.mdx`;
const claims = `${folder}/claims/output.yaml`;
const figure = `${folder}/figures/flour-by-year.yaml`;
const client = LanguageClient.onPublication();

beforeAll(() => client.start());
afterAll(async () => {
	expect(await client.stop()).toBe(0);
	expect(client.errors).toBe('');
});

describe('Keys are offered, each with the words that it can be found by', () => {
	test.each([
		['`person:` in prose', history, '---\ntitle: X\n---\n\n[x](person:|', 'tom-wyke', /Wyke/],
		['`term:` in prose', history, '---\ntitle: X\n---\n\n[x](term:sl|)', 'sluice', /sluice/],
		['`carriedBy`', 'content/sources/new.yaml', 'carriedBy: |', 'mill-trust', /Trust/],
		['`via`, a person', claims, 'x:\n  evidence:\n    - via: |', 'tom-wyke', /Wyke/],
		['`via`, a publisher', claims, 'x:\n  evidence:\n    - via: mi|', 'mill-trust', /Trust/],
		['`claims` of a figure', figure, 'series:\n  - claims:\n      - |', 'built-1871', /1871/],
		['`claims` of an event', `${folder}/events.yaml`, 'x:\n  claims: [|]', 'built-1871', /1871/],
		[
			'`claims` of a point',
			index,
			'---\npoints:\n  main:\n    claims: [|]\n---\n',
			'built-1871',
			/1871/,
		],
		['`sections`', index, '---\nsections:\n  - |\n---\n', 'history', /A century of standing still/],
		['`sections` with one there', index, '---\nsections: [output, |]\n---\n', 'history', /century/],
		['`startHere`', history, '---\nstartHere:\n  - |\n---\n', 'almanac-1871', /Almanac/i],
		['`startHere` in brackets', history, '---\nstartHere: [|]\n---\n', 'almanac-1871', /Almanac/i],
	])('%s', async (_, file, written, key, words) => {
		const item = (await client.offered(file, written)).find(({ label }) => label === key);
		expect(item?.filterText).toMatch(words);
		expect(item?.filterText?.startsWith(`${key} `)).toBe(true);
		expect(item?.documentation).toMatchObject({
			kind: 'markdown',
			value: expect.stringMatching(words) as string,
		});
		expect(item?.textEdit?.newText).toBe(key);
		client.close(file);
	});
});

test('Schemes and components are offered in their order, and an editor without tab stops gets plain text', async () => {
	const written = '---\ntitle: X\n---\n\n';
	const schemes = await client.offered(history, `${written}[x](|`);
	expect(schemes.map(({ label }) => label)).toEqual(['claim:', 'term:', 'person:', 'nomark:']);
	const chart = (await client.offered(history, `${written}<Ch|`)).find(
		({ label }) => label === 'Chart',
	);
	expect(chart?.textEdit?.newText).toBe('Chart of="" />');
	client.close(history);
});

describe('A document outside the content is ignored', () => {
	const text = '---\ntitle: X\n---\n\n[x](claim:built-1871)\n';
	const position = { line: 4, character: 12 };
	test.each([
		'untitled:Untitled-1',
		'README.md',
		'file:///content/articles/x/index.mdx',
		'file://another-machine/content/articles/x/index.mdx',
		'file:///%zz',
		'git:/content/articles/x/index.mdx?ref=main',
	])('%s', async (uri) => {
		client.type(uri, text);
		const textDocument = { uri: client.uri(uri) };
		const asked = { textDocument, position, newName: 'other', context: { diagnostics: [] } };
		const range = { start: position, end: position };
		for (const question of ['hover', 'completion', 'definition', 'prepareRename', 'rename']) {
			expect(await client.ask(`textDocument/${question}`, asked), question).toBeNull();
		}
		for (const question of ['references', 'codeAction', 'documentSymbol', 'codeLens']) {
			expect(await client.ask(`textDocument/${question}`, { ...asked, range })).toBeNull();
		}
		client.close(uri);
	});

	test('an unsaved document in the place of a file is a file', async () => {
		const file = `${folder}/new.mdx`;
		client.type(file, text);
		const asked = { textDocument: { uri: client.uri(file) }, position };
		expect(await client.ask('textDocument/hover', asked)).toMatchObject({
			contents: { value: expect.stringContaining('built in 1871') as string },
		});
		client.close(file);
	});
});
