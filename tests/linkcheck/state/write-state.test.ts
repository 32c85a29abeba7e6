import { type ChildProcess, spawn } from 'node:child_process';
import {
	chmod,
	mkdir,
	readlink,
	stat,
	symlink,
	mkdtemp,
	readdir,
	readFile,
	rm,
	writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LinkState } from '../../../src/link-state/link-memory.ts';
import { parseLinkState } from '../../../src/link-state/parse-link-state.ts';
import { printLinkState } from '../../../src/linkcheck/state/print-link-state.ts';
import { writeWhole } from '../../../src/edit/write-whole.ts';
import { updateLinkState } from '../../../src/linkcheck/state/write-state.ts';

let folder: string;
let path: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'link-state-'));
	path = join(folder, 'link-state.json');
});
afterEach(() => rm(folder, { recursive: true }));

/** Writes a state over the current file, whatever it contains. */
function write(state: LinkState, crash?: Parameters<typeof updateLinkState>[2]): Promise<void> {
	return updateLinkState(path, () => state, crash);
}

function stateOf(count: number, checked: string): LinkState {
	return Object.fromEntries(
		Array.from({ length: count }, (_, index) => [
			`https://a.example/${index}`,
			{ verdict: 'ok' as const, since: checked, checked, strikes: [] },
		]),
	);
}

const old = stateOf(50, '2025-01-01');
const fresh = stateOf(60, '2025-01-02');

test('A state is written and can be read back', async () => {
	await write(fresh);
	expect(parseLinkState(path, await readFile(path, 'utf8')).state).toEqual(fresh);
	expect(await readdir(folder)).toEqual(['link-state.json']);
});

describe('A crash', () => {
	test('between write and rename leaves the old file complete and no other file', async () => {
		await write(old);
		const crash = { beforeRename: () => Promise.reject(new Error('The power went.')) };
		await expect(write(fresh, crash)).rejects.toThrow('The power went.');
		expect(await readFile(path, 'utf8')).toBe(printLinkState(old));
		expect(await readdir(folder)).toEqual(['link-state.json']);
	});

	test('happens only after the new text is complete on disk', async () => {
		await write(old);
		await write(fresh, {
			beforeRename: async () => {
				const [passing] = (await readdir(folder)).filter((name) => name.endsWith('.tmp'));
				expect(await readFile(join(folder, passing!), 'utf8')).toBe(printLinkState(fresh));
				expect(await readFile(path, 'utf8')).toBe(printLinkState(old));
			},
		});
		expect(await readFile(path, 'utf8')).toBe(printLinkState(fresh));
	});

	test('before a first write leaves no file', async () => {
		const crash = { beforeRename: () => Promise.reject(new Error('The power went.')) };
		await expect(writeWhole(path, 'new', crash)).rejects.toThrow();
		expect(await readdir(folder)).toEqual([]);
	});

	test('by SIGKILL between write and rename leaves the old file whole', async () => {
		await write(old);
		const child = writer(`
			await writeWhole(path, 'half a new text', { beforeRename: () => {
				console.log('written');
				return new Promise(() => setInterval(() => {}, 1000));
			} });`);
		await firstLine(child);
		await kill(child);
		expect(await readFile(path, 'utf8')).toBe(printLinkState(old));
		await write(fresh);
		expect(await readFile(path, 'utf8')).toBe(printLinkState(fresh));
	});

	test('by SIGKILL at any moment of many writes leaves the old text or the new one, complete', async () => {
		const texts = ['a', 'b'].map((letter) => `${letter.repeat(200_000)}\n`);
		await writeWhole(path, texts[0]!);
		for (let round = 0; round < 4; round++) {
			const child = writer(`
				console.log('begun');
				for (let n = 0; ; n++) await writeWhole(path, 'ab'[n % 2].repeat(200_000) + '\\n');`);
			await firstLine(child);
			for (let n = 0; n < 25 * round; n++) await readFile(path, 'utf8');
			await kill(child);
			expect(texts).toContain(await readFile(path, 'utf8'));
		}
	});
});

test('A file that cannot be written is unchanged, and the reason is reported', async () => {
	await writeFile(path, 'old');
	await expect(writeWhole(join(folder, 'none', 'x.json'), 'new')).rejects.toThrow('ENOENT');
	expect(await readFile(path, 'utf8')).toBe('old');
});

test.skipIf(process.platform === 'win32')(
	'A symbolic link stays one, and the file that it leads to keeps its permissions',
	async () => {
		await mkdir(join(folder, 'elsewhere'));
		const real = join(folder, 'elsewhere', 'real.json');
		await writeFile(real, 'old');
		await chmod(real, 0o444);
		await symlink(real, path);
		await writeWhole(path, 'new');
		expect(await readlink(path)).toBe(real);
		expect(await readFile(real, 'utf8')).toBe('new');
		expect((await stat(real)).mode & 0o777).toBe(0o444);
		expect(await readdir(join(folder, 'elsewhere'))).toEqual(['real.json']);
	},
);

/** Another process that can be killed in the middle of its work. */
function writer(work: string): ChildProcess {
	const source = join(import.meta.dirname, '../../../src/edit/write-whole.ts');
	const script = `
		import { writeWhole } from ${JSON.stringify(source)};
		const path = ${JSON.stringify(path)};
		${work}`;
	return spawn(process.execPath, ['--input-type=module', '--eval', script], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
}

function firstLine(child: ChildProcess): Promise<void> {
	return new Promise((resolve, reject) => {
		child.stdout?.once('data', () => {
			resolve();
		});
		child.once('exit', () => {
			reject(new Error('The writer ended by itself.'));
		});
	});
}

function kill(child: ChildProcess): Promise<void> {
	return new Promise((resolve) => {
		child.once('exit', () => {
			resolve();
		});
		child.kill('SIGKILL');
	});
}
