import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CheckCache } from '../../../src/check/run/check-cache.ts';
import { checkFolder } from '../../../src/check/run/check-folder.ts';
import { keyShape } from '../../../src/check/rules/key-shape.ts';
import { charactersFor } from '../../../src/fonts/faces.ts';
import { fixtureFolder } from '../../read-fixture.ts';

const conditions = {
	publicFolder: 'public',
	today: '2025-06-30',
	language: 'en-GB',
	letters: charactersFor(['åø']),
	threads: 1,
};
let home: string;
let folder: string;
let file: string;

beforeAll(async () => {
	home = await mkdtemp(join(tmpdir(), 'cached-'));
	folder = join(home, 'content');
	// Not in the folder that is checked: it would be a new file there.
	file = join(home, '.cache/check.bin');
	await cp(fixtureFolder('publication'), folder, { recursive: true });
	for (const key of 'abcdefgh') {
		await cp(join(folder, 'articles/tide-mill'), join(folder, 'articles', key), {
			recursive: true,
		});
	}
});
afterAll(() => rm(home, { recursive: true }));

/** The articles that the rules look at in a run of their own. */
async function articlesLookedAt(cache = new CheckCache(file, 'src')): Promise<string[]> {
	const looked: (string | undefined)[] = [];
	const find = keyShape.find.bind(keyShape);
	keyShape.find = (given) => {
		looked.push(...new Set(given.content.entries.map(({ article }) => article)));
		return find(given);
	};
	try {
		await checkFolder(folder, { ...conditions, cache });
		return looked.filter((key) => key !== undefined).sort();
	} finally {
		keyShape.find = find;
	}
}

const all = [...'abcdefgh', 'tide-mill'];

test('The first run checks every article, the next none, and after a save only the saved one', async () => {
	expect(await articlesLookedAt()).toEqual(all);
	expect(await articlesLookedAt()).toEqual([]);
	const section = join(folder, 'articles/c/history.mdx');
	await writeFile(section, `${await readFile(section, 'utf8')}\nAnother word.\n`);
	expect(await articlesLookedAt()).toEqual(['c']);
	expect(await articlesLookedAt()).toEqual([]);
});

test('A run also uses the cached problems', async () => {
	const section = join(folder, 'articles/d/history.mdx');
	const sound = await readFile(section, 'utf8');
	await writeFile(section, `${sound}\nA [word](term:no-such-term).\n`);
	const cache = new CheckCache(file, 'src');
	const first = await checkFolder(folder, { ...conditions, cache });
	expect(first.problems.map(({ message }) => message).join('\n')).toContain('no-such-term');
	expect(await checkFolder(folder, { ...conditions, cache })).toEqual(first);
	await writeFile(section, sound);
	await articlesLookedAt();
});

test('After a change of the checking code, every article is checked again', async () => {
	expect(await articlesLookedAt(new CheckCache(file, 'src/check'))).toEqual(all);
	expect(await articlesLookedAt()).toEqual(all);
});

test('A cache of another folder is not used', async () => {
	const kept = deserialize(await readFile(file)) as { part: { folder: string } };
	kept.part.folder = 'content';
	await writeFile(file, serialize(kept));
	expect(await articlesLookedAt()).toEqual(all);
});

test.each<[string, (whole: Buffer) => Buffer | string]>([
	['Half of a cache', (whole) => whole.subarray(0, whole.length / 2)],
	['An empty cache', () => ''],
	['Another file in its place', () => 'exceptions: []\n'],
	['One of another shape', () => serialize({ version: 1 })],
])('%s is as good as none, and is replaced', async (_, spoil) => {
	await writeFile(file, spoil(await readFile(file)));
	expect(await articlesLookedAt()).toEqual(all);
	expect(await articlesLookedAt()).toEqual([]);
});

test('Without a writable cache, a check reports the same', async () => {
	const nowhere = new CheckCache(join(folder, 'words.txt/check.bin'), 'src');
	expect(await articlesLookedAt(nowhere)).toEqual(all);
	expect(await articlesLookedAt(nowhere)).toEqual(all);
});
