import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { root } from './dist.ts';
import { copyProject, type Outcome } from './project-copy.ts';

/** Packages that bring a binary in a package of its own for each platform. */
const withBinaries = ['@myriaddreamin/typst-ts-node-compiler', '@resvg/resvg-js'];

const copy = await copyProject('publication');
const built = join(copy.folder, 'dist');
let outcome: Outcome;

beforeAll(async () => {
	for (const name of withBinaries) {
		const scope = join(copy.folder, 'node_modules', name.split('/')[0]!);
		await rm(scope);
		await mkdir(scope);
		// A copy and no link: from where a link leads to, the binary would be found.
		await cp(join(root, 'node_modules', name), join(copy.folder, 'node_modules', name), {
			recursive: true,
		});
	}
	outcome = await copy.run('astro', ['build']);
});

afterAll(() => copy.remove());

test('On a machine without binaries for Typst and Resvg the build succeeds, and says which files are missing and why', () => {
	expect(outcome.code, outcome.output).toBe(0);
	expect(outcome.output).toContain('Missing: /tide-mill/tide-mill.pdf, /tide-mill/card.png');
	expect(outcome.output).toMatch(/Missing: .*\/tide-mill\/figures\/timeline\.png/);
	expect(outcome.output).toMatch(/Typst does not run on this machine, .*: Error: \S/);
	expect(outcome.output).toMatch(/PNG files cannot be made on this machine, .*: Error: \S/);
});

test('It has neither these files nor links to them, and the book without a cover', async () => {
	const files = await readdir(built, { recursive: true });
	expect(files).toContain('tide-mill/tide-mill.epub');
	expect(files.filter((file) => /\.(?:pdf|png)$/.test(file))).toEqual([]);
	const pages = files.filter((file) => file.endsWith('.html'));
	const ours = new RegExp(`"(?:${RegExp.escape(site.address)})?/(?!/)[^"]*\\.(?:pdf|png)"`, 'g');
	const links = await Promise.all(
		pages.map(async (file) => {
			const html = await readFile(join(built, file), 'utf8');
			return [...html.matchAll(ours)].map(([link]) => `${file}: ${link}`);
		}),
	);
	expect(pages.length).toBeGreaterThan(10);
	expect(links.flat()).toEqual([]);
});

test('`npm test` fails on such a machine', async () => {
	await cp(join(root, 'tests'), join(copy.folder, 'tests'), { recursive: true });
	await cp(join(root, 'vitest.config.ts'), join(copy.folder, 'vitest.config.ts'));
	const { code, output } = await copy.run('vitest', [
		...['run', '--project', 'site', 'tests/site/paper.test.ts'],
	]);
	expect(code).toBe(1);
	expect(output).toContain('tide-mill.pdf');
});
