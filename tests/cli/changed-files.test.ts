import { closeSync, openSync, writeSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchFolders } from '../../src/cli/check/changed-files.ts';

let home: string;
let reported: string[][];
let watched: { close: () => Promise<void> };

beforeEach(async () => {
	home = await mkdtemp(join(tmpdir(), 'changed-'));
	for (const key of ['one', 'two', 'three']) await writeFile(join(home, `${key}.yaml`), 'a: 1\n');
	reported = [];
	watched = await watchFolders({
		folder: home,
		publicFolder: join(home, 'public'),
		onChange: (paths) => {
			reported.push([...paths].sort());
			return Promise.resolve();
		},
		onError: (error) => {
			throw error;
		},
	});
});
afterEach(async () => {
	await watched.close();
	await rm(home, { recursive: true });
});

test('A program that empties a file and writes it after a delay saves once', async () => {
	const handle = openSync(join(home, 'one.yaml'), 'w');
	await after(250);
	writeSync(handle, 'a: 2\n');
	closeSync(handle);
	await expect.poll(() => reported, { timeout: 10_000 }).toEqual([['one.yaml']]);
	await after(800);
	expect(reported).toEqual([['one.yaml']]);
});

test('A file that stays empty is reported, and again when it has text', async () => {
	await writeFile(join(home, 'two.yaml'), '');
	await expect.poll(() => reported, { timeout: 10_000 }).toEqual([['two.yaml']]);
	await writeFile(join(home, 'two.yaml'), 'a: 3\n');
	await expect.poll(() => reported, { timeout: 10_000 }).toEqual([['two.yaml'], ['two.yaml']]);
});

test('Both names of a renamed file are reported together, however late one of them arrives', async () => {
	await rename(join(home, 'three.yaml'), join(home, 'four.yaml'));
	const end = performance.now() + 400;
	// Nothing is reported while this loop runs.
	while (performance.now() < end);
	await expect.poll(() => reported, { timeout: 10_000 }).toEqual([['four.yaml', 'three.yaml']]);
});
