import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LanguageClient } from './language-client.ts';
import { afterEdit, type Edit } from './language-messages.ts';

const folder = 'content/articles/tide-mill';
const claims = `${folder}/claims/output.yaml`;
const prose = `${folder}/history.mdx`;
const client = LanguageClient.onPublication();
const read = (file: string) => client.read(file);

beforeAll(() =>
	client.start({ workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } }),
);
afterAll(async () => {
	expect(await client.stop()).toBe(0);
	expect(client.errors).toBe('');
});

const hover = async () =>
	JSON.stringify(await client.ask('textDocument/hover', client.at(claims, 'flour-2024:')));

test('references and renaming reach every place that has the key, and nothing else', async () => {
	const asked = { ...client.at(claims, 'flour-2024:'), newName: 'mill-flour' };
	const edit = await client.ask<Edit>('textDocument/rename', asked);
	const redirects = client.uri('content/redirects.yaml');
	expect(edit.documentChanges).toContainEqual({ kind: 'create', uri: redirects });
	expect(afterEdit(edit, redirects, '')).toContain(
		'/tide-mill/claims/flour-2024/: /tide-mill/claims/mill-flour/\n',
	);
	const files = readdirSync(join(client.home, 'content'), { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile())
		.map((file) => relative(client.home, join(file.parentPath, file.name)));
	let places = 0;
	for (const file of files) {
		const after = afterEdit(edit, client.uri(file), read(file));
		expect(after, file).toBe(read(file).replaceAll('flour-2024', 'mill-flour'));
		places += after.split('mill-flour').length - 1;
	}
	const context = { includeDeclaration: true };
	const found = await client.ask('textDocument/references', { ...asked, context });
	expect(found).toHaveLength(places);
});

test('the status of each claim of a file is shown above it', async () => {
	const textDocument = { uri: client.uri(claims) };
	const lenses = await client.ask<
		{ range: { start: { line: number } }; command: { title: string } }[]
	>('textDocument/codeLens', { textDocument });
	const keys = Object.keys(parse(read(claims)) as object);
	const lines = read(claims).split('\n');
	expect(lenses.map(({ range }) => lines[range.start.line])).toEqual(keys.map((key) => `${key}:`));
	expect(lenses[0]?.command.title).toMatch(/^[A-Z].*\b\d+ origins?\b/);
});

const actionsAt = (words: string, length = words.length) => {
	const start = client.at(prose, words).position;
	return client.actions(prose, { start, end: { ...start, character: start.character + length } });
};

test('selected words become a mark, and a claim in the file of claims of their section', async () => {
	const history = `${folder}/claims/history.yaml`;
	const action = (await actionsAt('a hundred years later')).find(
		({ title }) => title === 'New claim from the selected words',
	);
	expect(afterEdit(action?.edit, client.uri(prose), read(prose))).toBe(
		read(prose).replace(
			'a hundred years later',
			'[a hundred years later](claim:a-hundred-years-later)',
		),
	);
	const written = afterEdit(action?.edit, client.uri(history), read(history));
	expect(written.startsWith(read(history).trimEnd())).toBe(true);
	expect(parse(written)).toMatchObject({
		'a-hundred-years-later': { says: 'a hundred years later' },
	});
});

test('a claim is not offered for an empty selection, a mark, or a heading with its line end', async () => {
	const titles = async (words: string, length?: number) =>
		(await actionsAt(words, length)).map(({ title }) => title);
	expect(await titles('a hundred years later', 0)).toEqual([]);
	expect(await titles('[until the reopening](claim:reopened-2024)')).toEqual([]);
	expect(await titles('question: Why')).toEqual([]);
});

test('a word that the dictionary does not have is added to the list of words in one step', async () => {
	const text = `${read(prose)}\nThe zyxommatic wheel turned.\n`;
	const problems = client.problemsOf(prose, (list) => list.some(({ code }) => code === 'spelling'));
	client.type(prose, text);
	await problems;
	const start = { line: text.split('\n').length - 2, character: 0 };
	const actions = await client.actions(prose, { start, end: start });
	const edit = actions.find(({ title }) => title.startsWith('Add `zyxommatic`'))?.edit;
	const words = client.uri('content/words.txt');
	expect(edit?.documentChanges[0]).toEqual({ kind: 'create', uri: words });
	expect(afterEdit(edit, words, '')).toBe('zyxommatic\n');
	client.close(prose);
});

test('an editor that can watch files is asked to, and changes on disk are noticed', async () => {
	expect(await hover()).toContain('flour');
	expect(client.watched).toContain('**/content/**');
	writeFileSync(
		join(client.home, claims),
		read(claims).replace('says: The mill ground about two tonnes', 'says: Loaves.'),
	);
	client.tell('workspace/didChangeWatchedFiles', { changes: [] });
	expect(await hover()).toContain('Loaves.');
});

test('while the folder cannot be read, the last reading is used', async () => {
	const question = client.at(claims, 'flour-2024:');
	renameSync(join(client.home, 'content'), join(client.home, 'elsewhere'));
	client.tell('workspace/didChangeWatchedFiles', { changes: [] });
	const answer = await client.ask('textDocument/hover', question);
	renameSync(join(client.home, 'elsewhere'), join(client.home, 'content'));
	expect(JSON.stringify(answer)).toContain('**claim** `flour-2024`');
});
