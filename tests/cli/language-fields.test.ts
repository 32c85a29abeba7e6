import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LanguageClient } from './language-client.ts';

const folder = 'content/articles/tide-mill';
const claims = `${folder}/claims/output.yaml`;
const section = `${folder}/history.mdx`;

/** Has Node say on the standard error that the server of YAML is loaded. */
const watching = `import { registerHooks } from 'node:module';
registerHooks({
	resolve(name, context, next) {
		if (name === 'yaml-language-server') process.stderr.write('loaded');
		return next(name, context);
	},
});`;

const client = LanguageClient.onPublication([
	'--import',
	`data:text/javascript,${encodeURIComponent(watching)}`,
]);

beforeAll(() => client.start());
afterAll(async () => {
	expect(await client.stop()).toBe(0);
	expect(client.errors).toBe('loaded');
});

const labels = async (file: string, written: string) =>
	(await client.offered(file, written)).map(({ label }) => label);

const hover = async (file: string, words: string, text = client.read(file)) => {
	client.type(file, text);
	const asked = client.at(file, words, { text });
	return client.ask<{ contents: { value: string } } | null>('textDocument/hover', asked);
};

test('the YAML parser is loaded by the first request that needs it', async () => {
	client.type(claims, client.read(claims));
	const asked = client.at(claims, 'flour-2024:');
	expect(JSON.stringify(await client.ask('textDocument/hover', asked))).toContain('flour');
	expect(await client.offered(section, '---\ntitle: X\n---\n\n[x](claim:|')).not.toEqual([]);
	expect(await client.offered(claims, 'x:\n  evidence:\n    - source: |')).not.toEqual([]);
	expect(client.errors).toBe('');
	expect(await client.offered(claims, 'x:\n  confidence: |')).not.toEqual([]);
	expect(client.errors).toBe('loaded');
});

describe('The structure of a file', () => {
	test.each([
		['values of a field', claims, 'x:\n  confidence: |', ['low', 'moderate', 'high']],
		['values in a list', claims, 'x:\n  evidence:\n    - relation: |', ['supports', 'context']],
		['fields that are not there yet', claims, 'x:\n  says: A.\n  |\n', ['kind', 'evidence']],
		['fields of a part', claims, 'x:\n  evidence:\n    - |', ['source', 'relation', 'quote']],
		['a field that is begun', claims, 'x:\n  says: A.\n  con|\n', ['confidence']],
		[
			'fields of frontmatter',
			section,
			'---\ntitle: X\n|\n---\n\nWords.\n',
			['summary', 'startHere'],
		],
		['fields where nothing closes it yet', section, '---\ntitle: X\n|\n', ['summary']],
		['fields of a new file', 'content/sources/new.yaml', '|', ['url', 'publisher']],
		[
			'values in settings',
			'content/check.yaml',
			'rules:\n  spelling:\n    severity: |',
			['warning'],
		],
	])('offers %s', async (_, file, written, expected) => {
		expect(await labels(file, written)).toEqual(expect.arrayContaining(expected));
	});

	test('right behind a colon, values come with the space that they need', async () => {
		const items = await client.offered(claims, 'x:\n  confidence:|\n  says: A.\n');
		const low = items.find(({ label }) => label === 'low');
		const at = { line: 1, character: 13 };
		expect(low?.textEdit).toEqual({ range: { start: at, end: at }, newText: ' low' });
		expect(await client.offered(claims, 'x:\n  says: A confidence:|')).toEqual([]);
		expect(await client.offered(claims, 'x:|')).toEqual([]);
	});

	test('offers no field twice, and no field in prose', async () => {
		expect(await labels(claims, 'x:\n  says: A.\n  kind: fact\n  |\n')).not.toContain('kind');
		expect(await labels(section, '---\ntitle: X\n---\n\nquestion|')).toEqual([]);
		expect(await labels(section, '---\ntitle: X\n---\n\nkind: |')).toEqual([]);
		expect(await labels(claims, 'x:\n  says: The mill |')).toEqual([]);
	});

	test('hover explains a field, in YAML and in frontmatter', async () => {
		const field = await hover(claims, 'relation:');
		expect(field?.contents.value).toMatch(/^`supports` the whole claim, `partly` a part of it/);
		const own = await hover(section, 'startHere:');
		expect(own).toMatchObject({
			contents: { value: expect.stringMatching(/^Keys of one to three sources/) as string },
			range: { start: { ...client.at(section, 'startHere:').position } },
		});
		expect(await hover(section, 'Words', `${client.read(section)}\nWords: here.\n`)).toBeNull();
	});

	test('an editor without stops to fill in gets text that it can write as it is', async () => {
		const items = await client.offered(claims, 'x:\n  says: A.\n  |\n');
		const item = items.find(({ label }) => label === 'all required fields');
		expect(item?.textEdit?.newText).toMatch(
			/^kind: \nconfidence: \nchecked: \S+\nevidence:\n {2}- source: \n {4}relation: $/,
		);
		expect(JSON.stringify(items)).not.toMatch(/\$\{?\d/);
	});

	test('a schema that a file names itself is not requested', async () => {
		const named = '# yaml-language-server: $schema=http://127.0.0.1:1/x.json\nx:\n  confidence: |';
		expect(await labels(claims, named)).toEqual([]);
	});
});
