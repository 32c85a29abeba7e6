import { existsSync } from 'node:fs';
import { glob, readdir, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { ruleFileOf } from '../src/cli/docs/rule-file.ts';
import { fixtureFolder } from './read-fixture.ts';

const root = join(import.meta.dirname, '..');
const names = await Array.fromAsync(glob(['*.md', 'docs/**/*.md', 'src/**/*.md'], { cwd: root }));
const documents = await Promise.all(
	names.map(async (name) => ({ name, text: await readFile(join(root, name), 'utf8') })),
);

/** What a pattern finds in the documents and a test does not hold for, each with the document that has it. */
function wrong(pattern: RegExp, holds: (found: string, document: string) => boolean): string[] {
	return documents.flatMap(({ name, text }) =>
		[...text.matchAll(pattern)]
			.map(([, found = '']) => found)
			.filter((found) => !holds(found, name))
			.map((found) => `${name}: ${found}`),
	);
}

test('Every npm script that a document names is in package.json', async () => {
	const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
		scripts: Record<string, string>;
	};
	expect(wrong(/\bnpm run (?:--silent )?([a-z][a-z:]*)/g, (name) => name in scripts)).toEqual([]);
});

test('Every command and file of the project that a document names is there', () => {
	const invented = /\bmy-|^(?:src|tests)\/text\/x\./;
	expect(
		wrong(
			/(?<![\w/.])((?:src|tests|bench)\/[\w./[\]-]*\w\/?)(?![\w<*{])/g,
			(file) => invented.test(file) || existsSync(join(root, file)),
		),
	).toEqual([]);
});

test('Every link from a document to a file leads to an existing file', () => {
	// Pages of rules show links of prose, whose files are those of an example.
	const isExample = (name: string) => name.startsWith('docs/rules/');
	expect(
		wrong(
			/\]\((?![a-z]+:|#|\/)([^)\s#]+)[^)\s]*\)/g,
			(link, name) =>
				isExample(name) || existsSync(join(root, normalize(join(dirname(name), link)))),
		),
	).toEqual([]);
});

test('README describes every folder of src', async () => {
	const { text = '' } = documents.find(({ name }) => name === 'README.md') ?? {};
	const folders = await readdir(join(root, 'src'), { withFileTypes: true });
	const unnamed = folders
		.filter((entry) => entry.isDirectory() && !new RegExp(`\`src/${entry.name}\\b`).test(text))
		.map(({ name }) => name);
	expect(unnamed).toEqual([]);
});

test('The problem in README is shown as it is reported', async () => {
	const rule = 'mark-without-claim';
	const reported = await readFile(join(fixtureFolder(`rules/${rule}`), 'expected.txt'), 'utf8');
	const [first = ''] = reported.split('\n\n');
	const { text = '' } = documents.find(({ name }) => name === 'README.md') ?? {};
	expect(text).toContain(`\`\`\`\n${first}\n    ? ${ruleFileOf(rule)}\n\`\`\``);
});
