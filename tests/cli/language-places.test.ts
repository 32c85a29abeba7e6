import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Range } from 'vscode-languageserver-textdocument';
import { LanguageClient } from './language-client.ts';
import { afterEdit, type Edit, positionOf } from './language-messages.ts';

const folder = 'content/articles/tide-mill';
const history = `${folder}/history.mdx`;
const claims = `${folder}/claims/history.yaml`;
const client = LanguageClient.onPublication();

beforeAll(() => client.start());
afterAll(async () => {
	expect(await client.stop()).toBe(0);
	expect(client.errors).toBe('');
});

/** Ways to write a text, and what comes before a place in it; 𝒜 has two UTF-16 units. */
const ways: [string, string, (text: string) => string][] = [
	['a byte order mark', 'b', (text) => `\ufeff${text}`],
	['line ends of Windows', 'c', (text) => text.replaceAll('\n', '\r\n')],
	['both', 'd', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
];

/** The range of words that occur in a text once. */
function rangeOf(text: string, words: string, part = words): Range {
	const start = positionOf(text, words, words.indexOf(part));
	return { start, end: { ...start, character: start.character + part.length } };
}

describe.each(ways)('In prose with %s', (_, letter, written) => {
	const wrong = `built-1871${letter}`;
	const fell = `[fell](claim:${wrong})`;
	const text = written(`${client.read(history)}\n𝒜 [stood](claim:built-1871) 𝒜 ${fell}.\n`);
	const key = rangeOf(text, '𝒜 [stood](claim:built-1871)', 'built-1871');
	const asked = { textDocument: { uri: client.uri(history) }, position: key.start };

	test('a problem is reported from its first letter to its last, and fixed there', async () => {
		const told = client.problemsOf(history, (all) => JSON.stringify(all).includes(wrong));
		client.type(history, text);
		const problem = (await told).find(({ code }) => code === 'mark-without-claim');
		expect(problem?.range).toEqual(rangeOf(text, fell));
		const { start } = rangeOf(text, fell);
		const [action] = await client.actions(history, { start, end: start });
		expect(afterEdit(action?.edit, asked.textDocument.uri, text)).toBe(
			text.replace(wrong, 'built-1871'),
		);
	});

	test('hover, the place of a rename and the rename itself have the letters of the key', async () => {
		expect(await client.ask('textDocument/hover', asked)).toMatchObject({ range: key });
		expect(await client.ask('textDocument/prepareRename', asked)).toMatchObject({ range: key });
		const newName = 'mill-built';
		const edit = await client.ask<Edit>('textDocument/rename', { ...asked, newName });
		expect(afterEdit(edit, asked.textDocument.uri, text)).toBe(
			text.replaceAll(/built-1871\b/g, newName),
		);
	});

	test('a completion replaces the begun word', async () => {
		const begun = text.replace(fell, '[fell](claim:bu|x)');
		const [item] = await client.offered(history, begun);
		expect(item?.textEdit?.range).toEqual(rangeOf(begun.replace('|', ''), '(claim:bux', 'bux'));
	});

	test('hover on a field of the frontmatter explains it', async () => {
		const range = rangeOf(text, '\nquestion: Why did', 'question');
		const found = await client.ask('textDocument/hover', { ...asked, position: range.start });
		expect(found).toMatchObject({ range });
	});
});

describe.each(ways)('In YAML with %s', (_, letter, written) => {
	const wrong = `almanac-1871${letter}`;
	const line = '    - { note: 𝒜 mill., source: almanac-1871, relation: context }\n';
	const sound = written(client.read(claims).replace('  evidence:\n', `  evidence:\n${line}`));
	const asked = { textDocument: { uri: client.uri(claims) } };

	test('a problem is reported at its place', async () => {
		const text = sound.replace('source: almanac-1871, ', `source: ${wrong}, `);
		const told = client.problemsOf(claims, (all) => JSON.stringify(all).includes(wrong));
		client.type(claims, text);
		const problem = (await told).find(({ message }) => message.includes(wrong));
		expect(problem?.range).toEqual(rangeOf(text, wrong));
	});

	test('hover and rename have the letters of a key, also on the first line', async () => {
		client.type(claims, sound);
		const source = rangeOf(sound, 'source: almanac-1871, ', 'almanac-1871');
		const first = rangeOf(sound, 'built-1871:', 'built-1871');
		for (const range of [source, first]) {
			const position = range.start;
			expect(await client.ask('textDocument/hover', { ...asked, position })).toMatchObject({
				range,
			});
		}
		const newName = 'mill-built';
		const edit = await client.ask<Edit>('textDocument/rename', {
			...asked,
			position: first.start,
			newName,
		});
		expect(afterEdit(edit, asked.textDocument.uri, sound)).toBe(
			sound.replaceAll('built-1871', newName),
		);
	});

	test('fields and their values are offered and explained at their place', async () => {
		const { start } = rangeOf(sound, 'relation: context }', 'relation');
		const found = await client.ask('textDocument/hover', { ...asked, position: start });
		expect(found).toMatchObject({ range: rangeOf(sound, 'relation: context }', 'relation') });
		const [value] = await client.offered(claims, sound.replace('context }', 'con| }'));
		const after = sound.replace('context }', 'con }');
		expect(value?.textEdit?.range).toEqual(rangeOf(after, 'relation: con }', 'con'));
	});
});
