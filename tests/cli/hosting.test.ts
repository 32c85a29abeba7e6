import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hostFiles } from '../../src/publishing/host-files.ts';
import { startCommand } from './run-cli.ts';

const cwd = await mkdtemp(join(tmpdir(), 'three-points-hosting-'));
afterAll(() => rm(cwd, { recursive: true }));

test('hosting: writes the files of all hosts into the folder that it is given', async () => {
	const { code, output } = await startCommand('hosting', ['out/hosts'], { cwd });
	expect(code).toBe(0);
	expect(output).toContain('into out/hosts.');
	expect((await readdir(join(cwd, 'out/hosts'))).sort()).toEqual(Object.keys(hostFiles).sort());
});

test('hosting: takes an option for no folder', async () => {
	const asked = await startCommand('hosting', ['--help'], { cwd });
	expect(asked).toMatchObject({ code: 0, errors: '' });
	expect(asked.output).toContain('docs/hosting');
	const mistyped = await startCommand('hosting', ['--folder', 'out'], { cwd });
	expect(mistyped).toMatchObject({ code: 3, errors: "error: unknown option '--folder'\n" });
	expect((await readdir(cwd)).filter((name) => name.startsWith('-'))).toEqual([]);
});

test('moved-pages: takes an option for no folder', async () => {
	const asked = await startCommand('moved-pages', ['--help'], { cwd });
	expect(asked).toMatchObject({ code: 0, errors: '' });
	expect((await readdir(cwd)).filter((name) => name.startsWith('-'))).toEqual([]);
});
