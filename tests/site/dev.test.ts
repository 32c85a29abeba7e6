import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DevServer, startDevServer, until } from './dev-server.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

const article = '/moscow-recognises-taliban/';
const history = 'content/articles/moscow-recognises-taliban/history.mdx';

let copy: ProjectCopy;
let server: DevServer;

beforeAll(async () => {
	copy = await copyProject();
	server = await startDevServer(copy);
});

afterAll(async () => {
	server.stop();
	await copy.remove();
});

async function ask(path: string): Promise<{ status: number; text: string }> {
	const answer = await fetch(`${server.address}${path}`).catch(() => undefined);
	return { status: answer?.status ?? 0, text: (await answer?.text()) ?? '' };
}

/** Saves a file at one stroke, as editors do. */
async function save(file: string, text: string): Promise<void> {
	await writeFile(`${join(copy.folder, file)}.new`, text);
	await rename(`${join(copy.folder, file)}.new`, join(copy.folder, file));
}

describe('In development', () => {
	test('a saved change is shown', async () => {
		const before = await copy.read(history);
		await save(history, `${before}\nA zebra came by.\n`);
		await until(async () => (await ask(article)).text.includes('A zebra came by.'));
		await save(history, before);
		await until(async () => !(await ask(article)).text.includes('A zebra came by.'));
	});

	test('a broken mark keeps its words, and the page names the file and line until it is fixed', async () => {
		const before = await copy.read(history);
		await save(history, `${before}\nIt [was a zebra](claim:no-such-claim).\n`);
		const line = before.split('\n').length + 1;
		await until(async () => (await ask(article)).text.includes(`history.mdx:${String(line)}:`));
		const { text } = await ask(article);
		expect(text).toMatch(/<mark[^>]*no-such-claim[^>]*>\s*was a zebra/);
		expect(text).toContain('mark-without-claim');
		await save(history, before);
		await until(async () => !(await ask(article)).text.includes('The content has problems'));
	});

	test('a source that does not exist yet breaks no page', async () => {
		const before = await copy.read(history);
		await save(history, before.replace(/^startHere: \[/m, 'startHere: [not-yet-written, '));
		await until(async () => (await ask(article)).text.includes('unknown-source'));
		for (const path of [article, '/method/', '/people/', '/glossary/', `${article}sources/`]) {
			expect((await ask(path)).status, path).toBe(200);
		}
		await save(history, before);
		await until(async () => !(await ask(article)).text.includes('unknown-source'));
	});

	test('a file that is emptied and filled a moment later is shown as it is in the end', async () => {
		const before = await readFile(join(copy.folder, history), 'utf8');
		await writeFile(join(copy.folder, history), '');
		await new Promise((done) => setTimeout(done, 20));
		await writeFile(join(copy.folder, history), `${before}\nA late zebra.\n`);
		await until(async () => (await ask(article)).text.includes('A late zebra.'));
		await save(history, before);
	});

	test('a draft is shown and marked as one', async () => {
		const index = 'content/articles/moscow-recognises-taliban/index.mdx';
		const before = await copy.read(index);
		await save(index, before.replace(/^status: published$/m, 'status: draft'));
		await until(async () => (await ask(article)).text.includes('Draft: not published'));
		await save(index, before);
	});
});
