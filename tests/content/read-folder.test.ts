import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
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

test('A folder that is not there is reported by its name', async () => {
	const missing = `${folder}/nowhere`;
	await expect(readContentFolder(missing)).rejects.toThrow(
		new ContentFolderError(`The content folder \`${missing}\` cannot be read.`),
	);
});

test('A file in place of the folder is reported by its name', async () => {
	await write('a.yaml');
	await expect(readContentFolder(`${folder}/a.yaml`)).rejects.toThrow(ContentFolderError);
});

test('A broken link is reported with the reason, and a folder that is named like a file is not read as one', async () => {
	await write('a.yaml', 'folder.yaml/b.yaml');
	await symlink(`${folder}/nowhere`, `${folder}/broken.yaml`);
	const files = await readContentFolder(folder);
	expect(files.map(({ path, unreadable }) => [path.slice(folder.length + 1), unreadable])).toEqual([
		['a.yaml', undefined],
		['broken.yaml', 'it is a link to a file that does not exist'],
		['folder.yaml/b.yaml', undefined],
	]);
});

test('Texts with an odd ending are read, so that somebody hears of them; pictures are not', async () => {
	await write(
		'sources/a.YAML',
		'sources/b.yaml.txt',
		'sources/c.json',
		'sources/d',
		'e.PNG',
		'f.jpg',
	);
	const files = await readContentFolder(folder);
	expect(files.map(({ path }) => path.slice(folder.length + 1))).toEqual([
		...['sources/a.YAML', 'sources/b.yaml.txt', 'sources/c.json', 'sources/d'],
	]);
});

test('More files than a system lets a program hold open at once are read', async () => {
	await write(...Array.from({ length: 300 }, (_, index) => `sources/s${String(index)}.yaml`));
	expect(await readContentFolder(folder)).toHaveLength(300);
});
