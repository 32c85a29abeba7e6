import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { about, asEvidence, citeDesk, gazette, local, site } from './cite-desk.ts';

const desk = citeDesk();
const root = join(import.meta.dirname, '../..');

/** Runs a command where no file can become larger than 512 bytes, as on a disk that is nearly full. */
function runOnFullDisk(command: string, ...args: string[]) {
	return new Promise<{ code: number; errors: string }>((resolve) => {
		const all = [`src/cli/${command}.ts`, ...args, '--yes', '--content', desk.folder];
		const limited = ['-c', 'ulimit -f 1; exec "$0" "$@"', process.execPath, ...all];
		execFile('sh', limited, { cwd: root }, (error, _, errors) => {
			resolve({ code: error ? Number(error.code) : 0, errors });
		});
	});
}

test.each([
	[
		'new',
		() => ['publisher', 'harl-press', '--name=Harl Press', '--ownership=unknown'],
		`--note=${'Of the town. '.repeat(100).trim()}`,
	],
	['rename', () => ['claim', 'flour-2024', 'flour']],
	['cite', async () => [await site(gazette), ...about, ...asEvidence, ...local]],
])(
	'A full disk: `%s` says so in a line, and every file is as it was',
	async (command, args, more = '') => {
		// Large enough that it cannot be written, beside small ones that can.
		const large = join(desk.folder, 'articles/tide-mill/claims/output.yaml');
		expect((await readFile(large)).length).toBeGreaterThan(512);
		const before = await desk.snapshot();
		const { code, errors } = await runOnFullDisk(
			command,
			...(await args()),
			...(more ? [more] : []),
		);
		expect(errors).toMatch(/^`[^`]+` cannot be written and is unchanged \(EFBIG: [^\n]*\)\.\n$/);
		expect(code).toBe(1);
		expect(await desk.snapshot()).toEqual(before);
	},
);
