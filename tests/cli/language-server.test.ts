import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LanguageClient, root } from './language-client.ts';
import { afterEdit, type Edit, type Told } from './language-messages.ts';

const client = new LanguageClient();
const [article = ''] = readdirSync(join(root, 'content/articles'));
const folder = `content/articles/${article}`;
const index = `${folder}/index.mdx`;
const prose = client.read(index);
const records = readdirSync(join(root, folder, 'claims')).flatMap((name) => {
	const file = `${folder}/claims/${name}`;
	const claims = parse(client.read(file)) as Record<string, { says: string }>;
	return Object.entries(claims).map(([key, { says }]) => ({ key, says, file }));
});
/** A claim that the introduction marks. */
const [, key = ''] =
	/^[^|]*?\]\(claim:([a-z0-9-]+)\)/m.exec(prose.slice(prose.lastIndexOf('---'))) ?? [];
const claim = records.find((record) => record.key === key)!;

beforeAll(async () => {
	expect(await client.start()).toMatchObject({
		capabilities: { renameProvider: { prepareProvider: true } },
	});
	client.type(index, prose);
});
afterAll(async () => {
	expect(await client.stop()).toBe(0);
	expect(client.errors).toBe('');
});

describe('On the article as it is', () => {
	test('hover on a mark shows what the claim says and its status', async () => {
		const { contents } = await client.ask<{ contents: { value: string } }>(
			'textDocument/hover',
			client.at(index, `${key})`),
		);
		expect(contents.value).toContain(claim.says);
		expect(contents.value).toMatch(
			/^\*\*claim\*\* `[a-z0-9-]+` · (?:well supported|one origin|partly|disputed|unsupported)/,
		);
	});

	test('the definition of a mark is the key in the file of claims', async () => {
		const answer = await client.ask('textDocument/definition', client.at(index, `${key})`));
		const line = client.read(claim.file).split('\n').indexOf(`${key}:`);
		const range = { start: { line, character: 0 }, end: { line, character: key.length } };
		expect(answer).toEqual({ uri: client.uri(claim.file), range });
	});

	test('a key is renamed wherever it names the claim, and nothing else changes', async () => {
		const asked = client.at(index, `${key})`);
		expect(await client.ask('textDocument/prepareRename', asked)).toMatchObject({
			placeholder: key,
		});
		const newName = 'zyxommatic-key';
		const edit = await client.ask<Edit>('textDocument/rename', { ...asked, newName });
		const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.(?:mdx|yaml)$/.test(name))
			.map((name) => `${folder}/${name}`);
		for (const file of files) {
			const after = afterEdit(edit, client.uri(file), client.read(file));
			expect(after.replaceAll(newName, key), file).toBe(client.read(file));
			expect(after).not.toMatch(new RegExp(`claim:(?:[a-z0-9-]+\\+)*${key}[+)]|^${key}:`, 'm'));
		}
		const inClaims = afterEdit(edit, client.uri(claim.file), client.read(claim.file));
		expect(parse(inClaims)).toMatchObject({ [newName]: { says: claim.says } });
	});

	test('a key in use is refused with a sentence', async () => {
		const newName = records.find((record) => record.key !== key)!.key;
		const asked = { ...client.at(index, `${key})`), newName };
		await expect(client.ask('textDocument/rename', asked)).rejects.toThrow(
			`\`${newName}\` is already used`,
		);
	});

	test('the symbols of a file of claims are its keys', async () => {
		const textDocument = { uri: client.uri(claim.file) };
		const asked = { textDocument };
		const answer = await client.ask<{ name: string }[]>('textDocument/documentSymbol', asked);
		expect(answer.map(({ name }) => name)).toEqual(
			records.filter(({ file }) => file === claim.file).map((record) => record.key),
		);
	});
});

describe('As somebody types', () => {
	test('`(claim:` offers every claim, with its words to find it by', async () => {
		const items = await client.offered(index, `${prose}\nSo it was [then](claim:|`);
		expect(items.map(({ label }) => label).sort()).toEqual(
			records.map((record) => record.key).sort(),
		);
		const item = items.find(({ label }) => label === key)!;
		expect(item.filterText?.startsWith(`${key} ${claim.says}`)).toBe(true);
		expect(JSON.stringify(item.documentation)).toContain(JSON.stringify(claim.says).slice(1, -1));
	});

	test('`source:` in a file of claims offers every source', async () => {
		const text = client.read(claim.file);
		const items = await client.offered(claim.file, text.replace('source: ', 'source: |'));
		expect(items).toHaveLength(readdirSync(join(root, 'content/sources')).length);
		client.close(claim.file);
	});

	test('a misspelt mark is reported at its place, fixed in one step, and gone after the fix', async () => {
		// Before it are a letter of two UTF-16 units and Windows line ends.
		const wrong = `${prose.replaceAll('\n', '\r\n')}\r\n𝒜 [word](claim:${key}x) is here.\r\n`;
		const isWrong = (problems: Told[]) =>
			problems.some(({ code }) => code === 'mark-without-claim');
		const told = client.problemsOf(index, isWrong);
		client.type(index, wrong);
		const [problem] = (await told).filter(({ code }) => code === 'mark-without-claim');
		const page = fileURLToPath(problem?.codeDescription.href ?? '');
		expect(readFileSync(page, 'utf8')).toMatch(/^# mark-without-claim\n/);
		const line = wrong.split('\r\n').length - 2;
		const place = (character: number) => ({ line, character });
		expect(problem?.range).toEqual({
			start: place(3),
			end: place(`𝒜 [word](claim:${key}x)`.length),
		});
		const [action, ...others] = await client.actions(index, { start: place(0), end: place(0) });
		expect(others).toEqual([]);
		expect(action?.title).toBe(`Write \`${key}\` for \`${key}x\``);
		const right = afterEdit(action?.edit, client.uri(index), wrong);
		expect(right).toBe(wrong.replace(`${key}x`, key));
		const cleared = client.problemsOf(index, (problems) => !isWrong(problems));
		client.type(index, right);
		expect(isWrong(await cleared)).toBe(false);
	});
});
