import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

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
		if (name === '.astro' || name === '.vite') continue;
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
 * Gives the Starlight site in `bench/starlight` as many pages, each with the prose of one section of
 * the real article.
 */
export async function makeStarlight(folder: string, pages: number): Promise<void> {
	const [key = ''] = await readdir(join(root, 'content/articles'));
	const sections = (await readdir(join(root, 'content/articles', key))).filter((name) =>
		name.endsWith('.mdx'),
	);
	const texts = await Promise.all(
		sections.map((name) => readFile(join(root, 'content/articles', key, name), 'utf8')),
	);
	const prose = texts.map((text) =>
		text
			.replace(/^---\n[\s\S]*?\n---\n/, '')
			.replace(/^<\/?[A-Z][\s\S]*?>$/gm, '')
			.replace(/\]\((?:claim|term|person):[^)]*\)/g, '](/page-1/)'),
	);
	const docs = join(folder, 'src/content/docs');
	await rm(docs, { recursive: true, force: true });
	await mkdir(docs, { recursive: true });
	for (let index = 0; index < pages; index++) {
		const name = index === 0 ? 'index' : `page-${String(index)}`;
		const text = prose[index % prose.length] ?? '';
		await writeFile(join(docs, `${name}.md`), `---\ntitle: Page ${String(index)}\n---\n\n${text}`);
	}
}
