import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist, filesIn } from './dist.ts';
import { hashes } from './file-hashes.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

/** Key of the draft, and a word that is in each of its texts. */
const [key, word] = ['under-embargo', 'Zyxommatic'];

let copy: ProjectCopy;
let built: string;

beforeAll(async () => {
	copy = await copyProject();
	built = join(copy.folder, 'dist');
	await writeDraft(join(copy.folder, 'content/articles'));
	const { code, output } = await copy.run('astro', ['build'], {
		TZ: 'Pacific/Kiritimati',
		LANG: 'fa_IR.UTF-8',
	});
	expect(code, output).toBe(0);
});

afterAll(() => copy.remove());

/** Writes a draft that is the published article with a word more in each text. */
async function writeDraft(articles: string): Promise<void> {
	const [published = ''] = await readdir(articles);
	const draft = join(articles, key);
	await cp(join(articles, published), draft, { recursive: true });
	for (const name of await readdir(draft, { recursive: true })) {
		if (!/\.(?:mdx|yaml)$/.test(name)) continue;
		const text = await readFile(join(draft, name), 'utf8');
		await writeFile(
			join(draft, name),
			text
				.replace(/^status: published$/m, 'status: draft')
				.replace(
					/^(\s*(?:says|title|summary|translation|description): )(?=[A-Za-z])/gm,
					`$1${word} `,
				),
		);
	}
}

test('No file of the built site has a word of a draft', async () => {
	const files = filesIn(built);
	expect(files.length).toBeGreaterThan(30);
	const leaks: string[] = [];
	for (const file of files) {
		const bytes = await readFile(join(built, file));
		const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
		const text = (isGzip ? gunzipSync(bytes) : bytes).toString('utf8');
		if (text.includes(word) || text.includes(key) || file.includes(key)) leaks.push(file);
	}
	expect(leaks).toEqual([]);
});

test('A second build, in another folder, time zone and language, and beside a draft, gives the same bytes', () => {
	expect(hashes(built)).toEqual(hashes(dist));
});
