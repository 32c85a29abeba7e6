import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ContentFolderError, readContentFolder } from '../../src/content/read-folder.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'content-'));
});

afterEach(async () => {
	await rm(folder, { recursive: true });
});

async function write(...paths: string[]): Promise<void> {
	for (const path of paths) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), `In ${path}`);
	}
}

test('YAML and Markdown are read from all folders, in the order of their paths', async () => {
	await write('sources/b.yaml', 'sources/a.yml', 'articles/x/index.mdx', 'note.md', 'a.png');
	expect(await readContentFolder(folder)).toEqual(
		['articles/x/index.mdx', 'note.md', 'sources/a.yml', 'sources/b.yaml'].map((path) => ({
			path: `${folder}/${path}`,
			text: `In ${path}`,
		})),
	);
});

test('Names that begin with `.` or `_` are passed over', async () => {
	await write('_drafts/a.yaml', '.git/b.yaml', 'sources/_c.yaml', 'sources/d_.yaml');
	const files = await readContentFolder(folder);
	expect(files.map(({ path }) => path)).toEqual([`${folder}/sources/d_.yaml`]);
});

test('A folder that is not there is told by its name', async () => {
	const missing = `${folder}/nowhere`;
	await expect(readContentFolder(missing)).rejects.toThrow(
		new ContentFolderError(`The content folder \`${missing}\` cannot be read.`),
	);
});

test('A file in place of the folder is told by its name', async () => {
	await write('a.yaml');
	await expect(readContentFolder(`${folder}/a.yaml`)).rejects.toThrow(ContentFolderError);
});
