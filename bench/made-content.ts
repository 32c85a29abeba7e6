import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';

const root = join(import.meta.dirname, '..');

/**
 * Makes a copy of the project with the real article under several keys; sources, publishers, people
 * and terms are shared. Its packages are linked.
 */
export async function makeProject(folder: string, articles: number): Promise<void> {
	for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
		await cp(join(root, name), join(folder, name), { recursive: true });
	}
	await mkdir(join(folder, 'node_modules'));
	for (const name of await readdir(join(root, 'node_modules'))) {
		if (['.astro', '.vite', '.cache'].includes(name)) continue;
		await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name));
	}
	const content = join(root, 'content');
	for (const name of await readdir(content)) {
		if (name !== 'articles')
			await cp(join(content, name), join(folder, 'content', name), { recursive: true });
	}
	const [key = ''] = await readdir(join(content, 'articles'));
	for (let index = 0; index < articles; index++) {
		const name = index === 0 ? key : `${key}-${String(index + 1)}`;
		await cp(join(content, 'articles', key), join(folder, 'content/articles', name), {
			recursive: true,
		});
	}
}

/**
 * Gives the Starlight site in `bench/starlight` the pages of a built site: of each, the text of its
 * headings, paragraphs, list items and cells, without links, marks and pictures.
 *
 * @returns How many pages it has.
 */
export async function makeStarlight(folder: string, dist: string): Promise<number> {
	const docs = join(folder, 'src/content/docs');
	await rm(docs, { recursive: true, force: true });
	await mkdir(docs, { recursive: true });
	const pages = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.html'));
	for (const [index, page] of pages.entries()) {
		const $ = load(await readFile(join(dist, page), 'utf8'));
		const blocks = $('main').find('h2, h3, p, li, td, th, figcaption, blockquote');
		const text = blocks
			.toArray()
			.filter((block) => $(block).find('p, li, td').length === 0)
			.map((block) => `${markOf(block.name)}${plain($(block).text())}`);
		const name = index === 0 ? 'index' : `page-${String(index)}`;
		const head = `---\ntitle: Page ${String(index)}\n---\n\n`;
		await writeFile(join(docs, `${name}.md`), head + text.join('\n\n'));
	}
	return pages.length;
}

function markOf(name: string): string {
	return { h2: '## ', h3: '### ', li: '- ' }[name] ?? '';
}

/** Words with Markdown's characters escaped. */
function plain(text: string): string {
	return text
		.replaceAll(/\s+/g, ' ')
		.trim()
		.replaceAll(/[\\`*_{}[\]<>#|~:&$]/g, String.raw`\$&`);
}
