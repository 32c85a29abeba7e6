import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist, filesIn } from './dist.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

let copy: ProjectCopy;

beforeAll(async () => {
	copy = await copyProject();
});

afterAll(() => copy.remove());

/** The files of a folder with the hash of each. */
function hashes(folder: string): Record<string, string> {
	return Object.fromEntries(
		filesIn(folder).map((file) => {
			const bytes = readFileSync(join(folder, file));
			return [file, createHash('sha256').update(bytes).digest('hex')];
		}),
	);
}

test(
	'a second build, in another folder, time zone and language, and in batches, gives the same bytes',
	{ timeout: 180_000 },
	async () => {
		// For a second batch there must be a second article; this one is not out.
		const articles = join(copy.folder, 'content/articles');
		const [published = ''] = readdirSync(articles);
		const draft = join(articles, 'draft');
		cpSync(join(articles, published), draft, { recursive: true });
		const text = readFileSync(join(draft, 'index.mdx'), 'utf8');
		writeFileSync(
			join(draft, 'index.mdx'),
			text.replace('status: published', 'status: draft').replace(/^title: /m, 'title: Draft of '),
		);
		const { code, output } = await copy.run(
			'node',
			['src/cli/astro.ts', 'build', '--batch-size', '1'],
			{ TZ: 'Pacific/Kiritimati', LANG: 'fa_IR.UTF-8' },
		);
		expect(code, output).toBe(0);
		expect(output).toContain('Batch 2 of 2');
		expect(hashes(join(copy.folder, 'dist'))).toEqual(hashes(dist));
		expect(readdirSync(copy.folder).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
	},
);

test('A build in batches that fails leaves the site that was built before, and nothing half done', async () => {
	await writeFile(join(copy.folder, 'content/sources/spoiled.yaml'), 'title: x\n');
	const { code, output } = await copy.run('node', [
		'src/cli/astro.ts',
		...['build', '--batch-size', '1'],
	]);
	await rm(join(copy.folder, 'content/sources/spoiled.yaml'));
	expect(code).not.toBe(0);
	expect(output).toContain('content/sources/spoiled.yaml');
	expect(output).not.toContain('Batch 1');
	expect(readdirSync(copy.folder).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
	expect(hashes(join(copy.folder, 'dist'))).toEqual(hashes(dist));
});
