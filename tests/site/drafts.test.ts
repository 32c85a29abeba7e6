import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { copyProject } from './project-copy.ts';

const copy = await copyProject();
afterAll(() => copy.remove());

test('No file of the built site holds a word of a draft', async () => {
	const articles = join(copy.folder, 'content/articles');
	const [published = ''] = await readdir(articles);
	const draft = join(articles, 'under-embargo');
	await cp(join(articles, published), draft, { recursive: true });
	const word = 'Zyxommatic';
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
	// What is set for paper has no words but those of the pages; a build without it takes half the time.
	const { code, output } = await copy.run('astro', ['build'], { EXPORTS: 'none' });
	expect(code, output).toBe(0);
	expect(output).toContain(
		`Left out, as EXPORTS=none asks: /${published}/${published}.pdf, /${published}/${published}.epub, /${published}/card.png`,
	);

	const dist = join(copy.folder, 'dist');
	const files = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((file) =>
		file.isFile(),
	);
	expect(files.length).toBeGreaterThan(30);
	const leaks: string[] = [];
	for (const { parentPath, name } of files) {
		const bytes = await readFile(join(parentPath, name));
		const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
		const text = (isGzip ? gunzipSync(bytes) : bytes).toString('utf8');
		if (text.includes(word) || text.includes('under-embargo')) leaks.push(join(parentPath, name));
	}
	expect(leaks).toEqual([]);

	// And no page links what was left out.
	for (const page of ['index.html', 'cite/index.html']) {
		const html = await readFile(join(dist, published, page), 'utf8');
		expect(html).not.toMatch(/\.pdf"|card\.png/);
	}
});
