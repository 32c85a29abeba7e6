import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

test('The extension of the workspace starts the language server for VS Code, and stops it', async () => {
	const host = join(import.meta.dirname, 'vscode/host.cjs');
	const { stdout } = await promisify(execFile)(process.execPath, [host], {
		cwd: root,
		env: { ...process.env, PROJECT: root },
		timeout: 60_000,
	});
	expect(stdout).toBe('started\nstopped\n');
}, 90_000);
