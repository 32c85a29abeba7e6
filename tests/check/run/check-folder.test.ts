import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleOf } from '../../../src/check/articles/article-of.ts';
import { checkContent } from '../../../src/check/check-content.ts';
import { checkFolder } from '../../../src/check/run/check-folder.ts';
import { checkNextArticles, firstArticle } from '../../../src/check/run/check-many.ts';
import { parseContent } from '../../../src/content/parse-content.ts';
import {
	listContentFolder,
	readContentFiles,
	readContentFolder,
} from '../../../src/content/read-folder.ts';
import { readPictures } from '../../../src/content/read-pictures.ts';
import { charactersFor } from '../../../src/fonts/faces.ts';
import type { ContentFile } from '../../../src/text/content-file.ts';
import { fixtureFolder, readFixture, readOverlaid } from '../../read-fixture.ts';

const input = { today: '2025-06-30', language: 'en-GB', letters: charactersFor(['åø']) };
let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'check-folder-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes files, with the sound article once more under other keys; returns the folder. */
async function write(name: string, files: readonly ContentFile[]): Promise<string> {
	const copies = (await readFixture('publication'))
		.filter(({ path }) => path.startsWith('content/articles/tide-mill/'))
		.flatMap(({ path, text }) =>
			['another', 'zebra'].map((key) => ({ path: path.replace('tide-mill', key), text })),
		);
	const home = join(folder, name);
	for (const { path, text } of [...copies, ...files]) {
		const file = join(home, path.slice('content/'.length));
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
	}
	return home;
}

async function checkWhole(home: string) {
	const content = parseContent(home, await readContentFolder(home), {
		pictures: await readPictures(home, 'public'),
	});
	return checkContent({ content, ...input });
}

describe('Checked an article at a time, a publication has the problems that it has as a whole', async () => {
	test.each(await readdir(fixtureFolder('rules')))('%s', async (name) => {
		const home = await write(name, await readOverlaid(`rules/${name}`));
		const whole = await checkWhole(home);
		const { problems } = await checkFolder(home, { ...input, publicFolder: 'public' });
		expect(problems).toEqual(whole);
		expect(whole).not.toEqual([]);
	});
});

test('A broken article hides no problem of another, nor of the records that both cite', async () => {
	const files = (await readFixture('publication')).map(({ path, text }) => ({
		path,
		text: path.endsWith('tide-mill/history.mdx') ? `${text}\n<Since>\n` : text,
	}));
	const home = await write('broken', files);
	await writeFile(
		join(home, 'articles/zebra/history.mdx'),
		(await readFixture('publication'))
			.find(({ path }) => path.endsWith('tide-mill/history.mdx'))!
			.text.replaceAll(/\[([^\]]*)\]\(claim:[^)]*\)/g, '$1'),
	);
	const rules = (await checkWhole(home)).map(({ rule, place }) => [
		place.file.slice(home.length + 1).split('/')[1],
		rule,
	]);
	expect(rules).toContainEqual(['tide-mill', 'broken-mdx']);
	expect(rules).toContainEqual(['zebra', 'claim-never-marked']);
});

test.each([
	['a few', 1],
	['many', 8],
])('Of %s articles one is kept in memory at a time', async (_, times) => {
	const files = await readFixture('publication');
	const more = Array.from({ length: times - 1 }, (_, index) =>
		files
			.filter(({ path }) => path.includes('/tide-mill/'))
			.map(({ path, text }) => ({ path: path.replace('tide-mill', `mill-${index}`), text })),
	);
	const home = await write(`held-${times}`, [...files, ...more.flat()]);
	const held: number[] = [];
	const rule = await import('../../../src/check/rules/key-shape.ts');
	const find = rule.keyShape.find.bind(rule.keyShape);
	rule.keyShape.find = (given) => {
		held.push(new Set(given.content.entries.map(({ article }) => article).filter(Boolean)).size);
		return find(given);
	};
	try {
		await checkFolder(home, { ...input, publicFolder: 'public', threads: 1 });
	} finally {
		rule.keyShape.find = find;
	}
	// The shared records come last, beside none.
	expect(held).toEqual([...Array.from({ length: times + 2 }, () => 1), 0]);
});

test('A thread finds the same in articles as the main one, and several threads the same as one', async () => {
	const files = (await readFixture('publication')).map(({ path, text }) => ({
		path,
		text: path.endsWith('tide-mill/history.mdx') ? text.replace('term:', 'term:x') : text,
	}));
	const mills = Array.from({ length: 10 }, (_, index) =>
		files
			.filter(({ path }) => path.includes('/tide-mill/'))
			.map(({ path, text }) => ({ path: path.replace('tide-mill', `mill-${index}`), text })),
	);
	const home = await write('threads', [...files, ...mills.flat()]);
	const paths = await listContentFolder(home);
	const articles = Map.groupBy(paths, articleOf);
	const part = {
		...input,
		folder: home,
		pictures: new Map<string, boolean>(),
		shared: await readContentFiles(home, articles.get(undefined) ?? []),
	};
	articles.delete(undefined);
	const share = () => ({
		part,
		articles: [...articles].map(([key = '', own]) => [key, own] as const),
		next: firstArticle(),
	});
	const here = await checkNextArticles(share());
	const worker = new Worker(new URL('../../../src/check/run/check-worker.ts', import.meta.url), {
		workerData: share(),
	});
	const [there] = (await once(worker, 'message')) as [typeof here];
	expect(there).toEqual(here);
	expect([...there.values()].flatMap(({ problems }) => problems)).toHaveLength(11);

	const options = { ...input, publicFolder: 'public' };
	const one = await checkFolder(home, { ...options, threads: 1 });
	expect(await checkFolder(home, { ...options, threads: 2 })).toEqual(one);
	// All articles name the same term, which does not exist, so this is one problem.
	expect(one.problems).toHaveLength(1);
});
