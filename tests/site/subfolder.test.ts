import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyProject } from './project-copy.ts';

const copy = await copyProject('publication');
afterAll(() => copy.remove());

test('Below a path of its host every address of the site has that path, and none is broken', async () => {
	const address = 'https://host.example/islands/';
	const { code, output } = await copy.run('astro', ['build'], { SITE_ADDRESS: address });
	expect(code, output).toBe(0);

	const dist = join(copy.folder, 'dist');
	const files = new Set(await readdir(dist, { recursive: true }));
	const texts = [...files].filter((name) =>
		/\.(?:html|xml|md|txt|jsonld)$|(?:feed|corrections|changes|claims)\.json$/.test(name),
	);
	expect(texts.length).toBeGreaterThan(20);
	const wrong: string[] = [];
	for (const name of texts) {
		const text = await readFile(join(dist, name), 'utf8');
		const local = [
			...text.matchAll(/ (?:href|src|action|data-(?:index|doubt))="(\/[^"/][^"]*|\/)"/g),
		].map(([, path]) => path!);
		const full = [...text.matchAll(/https:\/\/host\.example(\/[^"\s<>)#\\&]*)?/g)].map(
			// A full stop after an address ends the sentence.
			([, path]) => (path ?? '').replace(/\.$/, ''),
		);
		for (const path of [...local, ...full]) {
			const file = decodeURI(path)
				.replace(/[#?].*$/, '')
				.replace('/islands/', '')
				.replace(/\/$/, '');
			const isThere = ['', '/index.html'].some((end) =>
				files.has(`${file}${end}`.replace(/^\//, '')),
			);
			const isFolder = path.includes('search-index');
			if (!path.startsWith('/islands/') || !(isThere || isFolder || file === ''))
				wrong.push(`${name}: ${path}`);
		}
	}
	expect([...new Set(wrong)]).toEqual([]);
});
