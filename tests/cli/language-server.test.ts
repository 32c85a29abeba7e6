import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LanguageClient, type Told } from './language-client.ts';

const root = join(import.meta.dirname, '../..');
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const [article = ''] = readdirSync(join(root, 'content/articles'));
const folder = `content/articles/${article}`;
const index = `${folder}/index.mdx`;
const prose = textOf(index);
const records = readdirSync(join(root, folder, 'claims')).flatMap((file) =>
	Object.entries(parse(textOf(`${folder}/claims/${file}`)) as Record<string, { says: string }>).map(
		([key, { says }]) => ({ key, says, file: `${folder}/claims/${file}` }),
	),
);
/** A claim that the introduction marks. */
const [, key = ''] =
	/^[^|]*?\]\(claim:([a-z0-9-]+)\)/m.exec(prose.slice(prose.lastIndexOf('---'))) ?? [];
const claim = records.find((record) => record.key === key)!;

let client: LanguageClient;

beforeAll(async () => {
	client = new LanguageClient();
	expect(await client.start()).toMatchObject({
		capabilities: { renameProvider: { prepareProvider: true } },
	});
	client.open(index, prose);
});
afterAll(async () => {
	expect(await client.stop()).toBe(0);
	expect(client.errors).toBe('');
});

/** Where words begin in a text, as editors count. */
function positionOf(text: string, words: string): { line: number; character: number } {
	const lines = text.slice(0, text.lastIndexOf(words)).split('\n');
	return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

const asked = (text: string, words: string, file = index) => ({
	textDocument: { uri: client.uri(file) },
	position: positionOf(text, words),
});

interface Item {
	label: string;
	detail: string;
	filterText: string;
	documentation: { value: string };
}

describe('On the article as it is', () => {
	test('hover on a mark shows what the claim says and how it stands', async () => {
		const answer = (await client.ask('textDocument/hover', asked(prose, `${key})`))) as {
			contents: { value: string };
		};
		expect(answer.contents.value).toContain(claim.says);
		expect(answer.contents.value).toMatch(
			/^\*\*claim\*\* `[a-z0-9-]+` · (?:well supported|one origin|partly|disputed|unsupported)/,
		);
	});

	test('the definition of a mark is the key in the file of claims', async () => {
		const answer = await client.ask('textDocument/definition', asked(prose, `${key})`));
		const line = textOf(claim.file).split('\n').indexOf(`${key}:`);
		const range = { start: { line, character: 0 }, end: { line, character: key.length } };
		expect(answer).toEqual({ uri: client.uri(claim.file), range });
	});

	test('references and renaming reach every place, and nothing else', async () => {
		const context = { includeDeclaration: true };
		const found = (await client.ask('textDocument/references', {
			...asked(prose, `${key})`),
			context,
		})) as unknown[];
		const edit = (await client.ask('textDocument/rename', {
			...asked(prose, `${key})`),
			newName: 'a-new-key',
		})) as {
			documentChanges: {
				textDocument: { uri: string };
				edits: { range: Record<'start' | 'end', { line: number; character: number }> }[];
			}[];
		};
		const places = edit.documentChanges.flatMap(({ textDocument: { uri }, edits }) =>
			edits.map(({ range: { start, end } }) => {
				const line = textOf(uri.slice(client.uri('').length)).split('\n')[start.line];
				return line?.slice(start.character, end.character);
			}),
		);
		expect(places.length).toBe(found.length);
		expect(new Set(places)).toEqual(new Set([key]));
	});

	test('a key that is taken is refused with a sentence', async () => {
		const taken = records.find((record) => record.key !== key)!.key;
		const refused = client.ask('textDocument/rename', {
			...asked(prose, `${key})`),
			newName: taken,
		});
		await expect(refused).rejects.toThrow(`\`${taken}\` is taken`);
	});

	test('the symbols of a file of claims are its keys', async () => {
		const answer = (await client.ask('textDocument/documentSymbol', {
			textDocument: { uri: client.uri(claim.file) },
		})) as { name: string }[];
		expect(answer.map(({ name }) => name)).toEqual(
			records.filter(({ file }) => file === claim.file).map((record) => record.key),
		);
	});
});

describe('As somebody types', () => {
	test('`(claim:` offers every claim, with its words to find it by', async () => {
		const typed = `${prose}\nSo it was [then](claim:`;
		client.type(index, 2, typed);
		const position = {
			line: typed.split('\n').length - 1,
			character: '\nSo it was [then](claim:'.length - 1,
		};
		const items = (await client.ask('textDocument/completion', {
			textDocument: { uri: client.uri(index) },
			position,
		})) as Item[];
		expect(items.map(({ label }) => label).sort()).toEqual(
			records.map((record) => record.key).sort(),
		);
		const item = items.find(({ label }) => label === key)!;
		expect(item.filterText).toBe(`${key} ${claim.says}`);
		expect(item.documentation.value).toContain(claim.says);
		client.type(index, 3, prose);
	});

	test('`source:` in a file of claims offers every source', async () => {
		const text = textOf(claim.file);
		const at = text.indexOf('source: ') + 'source: '.length;
		const lines = text.slice(0, at).split('\n');
		client.open(claim.file, text);
		const position = { line: lines.length - 1, character: lines.at(-1)!.length };
		const items = (await client.ask('textDocument/completion', {
			textDocument: { uri: client.uri(claim.file) },
			position,
		})) as Item[];
		expect(items).toHaveLength(readdirSync(join(root, 'content/sources')).length);
	});

	test('a misspelt mark is told where it stands, mended in one step, and gone when it is mended', async () => {
		// Before it stand a letter of two UTF-16 units and line ends of Windows.
		const wrong = `${prose.replaceAll('\n', '\r\n')}\r\n𝒜 [word](claim:${key}x) is here.\r\n`;
		const isWrong = (problems: Told[]) =>
			problems.some(({ code }) => code === 'mark-without-claim');
		const told = client.problemsOf(index, isWrong);
		client.type(index, 4, wrong);
		const [problem] = (await told).filter(({ code }) => code === 'mark-without-claim');
		const line = wrong.split('\r\n').length - 2;
		expect(problem?.range).toEqual({
			start: { line, character: 3 },
			end: { line, character: `𝒜 [word](claim:${key}x)`.length },
		});
		const range = { start: { line, character: 0 }, end: { line, character: 0 } };
		const context = { diagnostics: [] };
		const actions = (await client.ask('textDocument/codeAction', {
			textDocument: { uri: client.uri(index) },
			range,
			context,
		})) as {
			title: string;
			edit: { documentChanges: { edits: { newText: string; range: unknown }[] }[] };
		}[];
		expect(actions.map(({ title }) => title)).toEqual([`Write \`${key}\` for \`${key}x\``]);
		const start = '𝒜 [word](claim:'.length;
		expect(actions[0]?.edit.documentChanges[0]?.edits).toEqual([
			{
				newText: key,
				range: {
					start: { line, character: start },
					end: { line, character: start + key.length + 1 },
				},
			},
		]);
		const cleared = client.problemsOf(index, (problems) => !isWrong(problems));
		client.type(index, 5, prose);
		expect(isWrong(await cleared)).toBe(false);
	});

	test('a document that is no file of the content is left alone', async () => {
		const textDocument = { uri: 'untitled:Untitled-1' };
		const position = { line: 0, character: 0 };
		client.tell('textDocument/didOpen', {
			textDocument: { ...textDocument, languageId: 'mdx', version: 1, text: '[x](claim:y)' },
		});
		expect(await client.ask('textDocument/hover', { textDocument, position })).toBeNull();
		expect(
			await client.ask('textDocument/hover', {
				textDocument: { uri: client.uri('README.md') },
				position,
			}),
		).toBeNull();
	});
});
