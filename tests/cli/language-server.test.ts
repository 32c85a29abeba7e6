import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { fixtureFolder } from '../read-fixture.ts';
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

	test('a misspelt mark is told where it stands, fixed in one step, and gone when it is fixed', async () => {
		// Before it stand a letter of two UTF-16 units and line ends of Windows.
		const wrong = `${prose.replaceAll('\n', '\r\n')}\r\n𝒜 [word](claim:${key}x) is here.\r\n`;
		const isWrong = (problems: Told[]) =>
			problems.some(({ code }) => code === 'mark-without-claim');
		const told = client.problemsOf(index, isWrong);
		client.type(index, 4, wrong);
		const [problem] = (await told).filter(({ code }) => code === 'mark-without-claim');
		const page = fileURLToPath(problem?.codeDescription.href ?? '');
		expect(readFileSync(page, 'utf8')).toMatch(/^# mark-without-claim\n/);
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

describe('On a small publication', () => {
	let home: string;
	let small: LanguageClient;
	const claims = 'content/articles/tide-mill/claims/output.yaml';
	const read = (file: string) => readFileSync(join(home, file), 'utf8');
	const files = () =>
		readdirSync(join(home, 'content'), { recursive: true, withFileTypes: true })
			.filter((file) => file.isFile())
			.map((file) => relative(home, join(file.parentPath, file.name)));
	const at = (file: string, words: string) => ({
		textDocument: { uri: small.uri(file) },
		position: positionOf(read(file), words),
	});
	const hover = async () =>
		JSON.stringify(await small.ask('textDocument/hover', at(claims, 'flour-2024:')));

	beforeAll(async () => {
		home = mkdtempSync(join(tmpdir(), 'desk-'));
		cpSync(fixtureFolder('publication'), join(home, 'content'), { recursive: true });
		small = new LanguageClient(home);
		const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
		await small.start(capabilities);
	});
	afterAll(async () => {
		expect(await small.stop()).toBe(0);
		rmSync(home, { recursive: true });
	});

	test('references and renaming reach every place that has the key, and nothing else', async () => {
		const edit = (await small.ask('textDocument/rename', {
			...at(claims, 'flour-2024:'),
			newName: 'mill-flour',
		})) as {
			documentChanges: (
				{ textDocument: { uri: string }; edits: TextEdit[] } | { kind: 'create'; uri: string }
			)[];
		};
		const changes = edit.documentChanges;
		const edits = new Map(
			changes.flatMap((change) =>
				'edits' in change ? [[change.textDocument.uri, change.edits] as const] : [],
			),
		);
		const redirects = small.uri('content/redirects.yaml');
		expect(changes).toContainEqual({ kind: 'create', uri: redirects });
		expect(edits.get(redirects)?.[0]?.newText).toContain(
			'/tide-mill/claims/flour-2024/: /tide-mill/claims/mill-flour/\n',
		);
		edits.delete(redirects);
		for (const file of files()) {
			const document = TextDocument.create(small.uri(file), '', 0, read(file));
			const after = TextDocument.applyEdits(document, edits.get(document.uri) ?? []);
			expect(after, file).toBe(read(file).replaceAll('flour-2024', 'mill-flour'));
		}
		const found = (await small.ask('textDocument/references', {
			...at(claims, 'flour-2024:'),
			context: { includeDeclaration: true },
		})) as unknown[];
		expect(found).toHaveLength([...edits.values()].flat().length);
	});

	interface Action {
		title: string;
		edit: {
			documentChanges: (
				{ textDocument: { uri: string }; edits: TextEdit[] } | { kind: string; uri: string }
			)[];
		};
	}

	/** What a file would be after an action. */
	const after = (action: Action | undefined, file: string, text = read(file)) =>
		TextDocument.applyEdits(
			TextDocument.create(small.uri(file), '', 0, text),
			(action?.edit.documentChanges ?? []).flatMap((change) =>
				'edits' in change && change.textDocument.uri === small.uri(file) ? change.edits : [],
			),
		);

	const actionsAt = async (file: string, words: string, length = words.length) => {
		const { textDocument, position } = at(file, words);
		const end = { ...position, character: position.character + length };
		return (await small.ask('textDocument/codeAction', {
			textDocument,
			range: { start: position, end },
			context: { diagnostics: [] },
		})) as Action[];
	};

	test('above each claim of a file stands how it stands', async () => {
		const lenses = (await small.ask('textDocument/codeLens', {
			textDocument: { uri: small.uri(claims) },
		})) as { range: { start: { line: number } }; command: { title: string } }[];
		const keys = Object.keys(parse(read(claims)) as object);
		const lines = read(claims).split('\n');
		expect(lenses.map(({ range }) => lines[range.start.line])).toEqual(
			keys.map((name) => `${name}:`),
		);
		expect(lenses[0]?.command.title).toMatch(/^[A-Z].*\b\d+ origins?\b/);
	});

	test('selected words become a mark, and a claim in the file of claims of their section', async () => {
		const prose = 'content/articles/tide-mill/history.mdx';
		const history = 'content/articles/tide-mill/claims/history.yaml';
		const action = (await actionsAt(prose, 'a hundred years later')).find(
			({ title }) => title === 'New claim from the selected words',
		);
		expect(after(action, prose)).toBe(
			read(prose).replace(
				'a hundred years later',
				'[a hundred years later](claim:a-hundred-years-later)',
			),
		);
		const written = after(action, history);
		expect(written.startsWith(read(history).trimEnd())).toBe(true);
		expect(parse(written)).toMatchObject({
			'a-hundred-years-later': { says: 'a hundred years later' },
		});
	});

	test('of nothing, of a mark and of a heading with its line end no claim is offered', async () => {
		const prose = 'content/articles/tide-mill/history.mdx';
		const titles = async (words: string, length?: number) =>
			(await actionsAt(prose, words, length)).map(({ title }) => title);
		expect(await titles('a hundred years later', 0)).toEqual([]);
		expect(await titles('[until the reopening](claim:reopened-2024)')).toEqual([]);
		expect(await titles('question: Why')).toEqual([]);
	});

	test('a word that the dictionary does not have is put into the list of words in one step', async () => {
		const prose = 'content/articles/tide-mill/history.mdx';
		const text = `${read(prose)}\nThe zyxommatic wheel turned.\n`;
		const told = small.problemsOf(prose, (list) => list.some(({ code }) => code === 'spelling'));
		small.open(prose, text);
		await told;
		const line = text.split('\n').length - 2;
		const range = { start: { line, character: 0 }, end: { line, character: 0 } };
		const actions = (await small.ask('textDocument/codeAction', {
			textDocument: { uri: small.uri(prose) },
			range,
			context: { diagnostics: [] },
		})) as Action[];
		const action = actions.find(({ title }) => title.startsWith('Add `zyxommatic`'));
		expect(action?.edit.documentChanges[0]).toEqual({
			kind: 'create',
			uri: small.uri('content/words.txt'),
		});
		expect(after(action, 'content/words.txt', '')).toBe('zyxommatic\n');
		small.tell('textDocument/didClose', { textDocument: { uri: small.uri(prose) } });
	});

	test('an editor that can watch files is asked to, and what changes on disk is known', async () => {
		expect(await hover()).toContain('flour');
		expect(small.watched).toContain('**/content/**');
		writeFileSync(
			join(home, claims),
			read(claims).replace('says: The mill ground about two tonnes', 'says: Loaves.'),
		);
		small.tell('workspace/didChangeWatchedFiles', { changes: [] });
		expect(await hover()).toContain('Loaves.');
	});

	test('while the folder cannot be read, what was read before stands', async () => {
		const question = at(claims, 'flour-2024:');
		renameSync(join(home, 'content'), join(home, 'elsewhere'));
		small.tell('workspace/didChangeWatchedFiles', { changes: [] });
		const answer = await small.ask('textDocument/hover', question);
		renameSync(join(home, 'elsewhere'), join(home, 'content'));
		expect(JSON.stringify(answer)).toContain('**claim** `flour-2024`');
	});
});
