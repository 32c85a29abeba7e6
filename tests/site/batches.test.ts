import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn } from './dist.ts';
import { hashes } from './file-hashes.ts';
import { copyProject, type Outcome, type ProjectCopy } from './project-copy.ts';

/*
 * Two articles, built at once and in batches. What is set for paper has no words but those of the
 * pages; without it a build takes two thirds of the time.
 */
const withoutExports = { EXPORTS: 'none' };
const articles = ['tide-mill', 'second'];

let copy: ProjectCopy;
let atOnce: Outcome;
let first: string;

const build = (...options: string[]) =>
	copy.run('node', ['src/cli/astro.ts', 'build', ...options], withoutExports);
/** Folders of built sites, whole or not. */
const builtFolders = async () =>
	(await readdir(copy.folder)).filter((name) => name.startsWith('dist')).sort();

beforeAll(async () => {
	copy = await copyProject('publication');
	const [one, other] = articles.map((key) => join(copy.folder, 'content/articles', key));
	await cp(one!, other!, { recursive: true });
	const text = await readFile(join(other!, 'index.mdx'), 'utf8');
	await writeFile(join(other!, 'index.mdx'), text.replace(/^title: /m, 'title: Second of '));
	atOnce = await build();
	first = join(copy.folder, 'dist-at-once');
	await rename(join(copy.folder, 'dist'), first);
});

afterAll(() => copy.remove());

test('A build without exports says what it leaves out, and no page links to it', async () => {
	expect(atOnce.code, atOnce.output).toBe(0);
	expect(atOnce.output).toContain('Left out, as EXPORTS=none asks: ');
	const leftOut = articles.flatMap((key) => [
		`/${key}/${key}.pdf`,
		`/${key}/${key}.epub`,
		`/${key}/card.png`,
	]);
	for (const path of leftOut) expect(atOnce.output).toContain(path);
	for (const page of filesIn(first).filter((file) => file.endsWith('.html'))) {
		const html = await readFile(join(first, page), 'utf8');
		expect(
			leftOut.filter((path) => html.includes(`${path}"`)),
			page,
		).toEqual([]);
	}
});

test('A build in batches gives the same bytes as a build in one run', async () => {
	const { code, output } = await build('--batch-size', '1');
	expect(code, output).toBe(0);
	expect(output).toContain('Batch 2 of 2');
	expect(hashes(join(copy.folder, 'dist'))).toEqual(hashes(first));
	expect(await builtFolders()).toEqual(['dist', 'dist-at-once']);
});

test('A build in batches that fails leaves the previous site, and nothing unfinished', async () => {
	const spoiled = join(copy.folder, 'content/sources/spoiled.yaml');
	await writeFile(spoiled, 'title: x\n');
	const { code, output } = await build('--batch-size', '1');
	await rm(spoiled);
	expect(code).not.toBe(0);
	expect(output).toContain('content/sources/spoiled.yaml');
	expect(output).not.toContain('Batch 1');
	expect(await builtFolders()).toEqual(['dist', 'dist-at-once']);
	expect(hashes(join(copy.folder, 'dist'))).toEqual(hashes(first));
});
