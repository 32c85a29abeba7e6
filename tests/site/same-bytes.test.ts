import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist, filesIn } from './dist.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

let copy: ProjectCopy;

beforeAll(async () => {
	copy = await copyProject();
});

afterAll(() => copy.remove());

/** The files of a folder with the hash of each. */
function hashes(folder: string): Record<string, string> {
	return Object.fromEntries(
		filesIn(folder).map((file) => {
			const bytes = readFileSync(join(folder, file));
			return [file, createHash('sha256').update(bytes).digest('hex')];
		}),
	);
}

test(
	'a second build, in another folder, time zone and language, gives the same bytes',
	{ timeout: 180_000 },
	async () => {
		const { code, output } = await copy.run('astro', ['build'], {
			TZ: 'Pacific/Kiritimati',
			LANG: 'fa_IR.UTF-8',
		});
		expect(code, output).toBe(0);
		expect(hashes(join(copy.folder, 'dist'))).toEqual(hashes(dist));
	},
);
