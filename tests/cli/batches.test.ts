import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBatches } from '../../src/cli/build/batches.ts';
import { startCommand } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'three-points-batches-'));

beforeAll(() => {
	for (let number = 1; number <= 5; number += 1) {
		mkdirSync(join(folder, `content/articles/article-${String(number)}`), { recursive: true });
	}
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** What is read in a publication of five articles. */
function read(...given: string[]) {
	return readBatches(given, join(folder, 'content'));
}

test('A small publication is built in one run', async () => {
	expect(await read('--verbose')).toEqual({ batches: undefined, rest: ['--verbose'] });
	expect(await read('--batch-size', '5', '--outDir', 'out')).toEqual({
		batches: undefined,
		rest: ['--outDir', 'out'],
	});
});

test.each([
	{ given: ['--batch-size', '2'], of: 3, to: 'dist' },
	{ given: ['--batch-size=1'], of: 5, to: 'dist' },
	{ given: ['--outDir', 'out', '--batch-size', '4'], of: 2, to: 'out' },
])('$given makes $of batches in $to', async ({ given, of, to }) => {
	expect(await read('--verbose', ...given)).toEqual({
		batches: { of, folder: to },
		rest: ['--verbose'],
	});
});

test.each(['0', '-1', 'ten', '1.5'])('`--batch-size %s` is no number of articles', async (size) => {
	await expect(read('--batch-size', size)).rejects.toThrow(
		`Expected a number of articles after \`--batch-size\`, such as \`--batch-size 100\`, got \`${size}\`.`,
	);
});

test.each([
	{ given: ['--batch-size'] },
	{ given: ['--batch-size='] },
	{ given: ['--batch-size', '--verbose'] },
])('$given lacks its number', async ({ given }) => {
	await expect(read(...given)).rejects.toThrow(
		/^Expected a number of articles after `--batch-size`, such as `--batch-size 100`\.$/,
	);
});

test('A misspelt option of `build` is reported, because Astro ignores it', async () => {
	await expect(read('--draft')).rejects.toThrow(
		'There is no option `--draft`. Did you mean `--drafts`?',
	);
	await expect(read('--outdir=x')).rejects.toThrow('Did you mean `--outDir`?');
	expect(await read('--something-of-a-plugin')).toMatchObject({ batches: undefined });
});

test('The help of `build` names our options beside those of Astro', async () => {
	const { code, output } = await startCommand('astro', ['build', '--help']);
	expect(code).toBe(0);
	for (const option of ['--drafts', '--batch-size', '--outDir']) expect(output).toContain(option);
});
