import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findBrowser, namedBrowser } from '../../../src/linkcheck/browser/find-browser.ts';

async function programs(...names: string[]): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'browsers-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	for (const name of names) {
		await writeFile(join(folder, name), '#!/bin/sh\n');
		await chmod(join(folder, name), 0o755);
	}
	return folder;
}

test('A browser is found on the path, Chrome before Chromium', async () => {
	const [empty, both, one] = [
		await programs(),
		await programs('chromium', 'google-chrome'),
		await programs('chromium'),
	];
	expect(await findBrowser({ PATH: [empty, one].join(delimiter) })).toBe(join(one, 'chromium'));
	expect(await findBrowser({ PATH: [one, both].join(delimiter) })).toBe(
		join(both, 'google-chrome'),
	);
});

test('A folder is not taken for a browser, whatever its name', async () => {
	const [folder, real] = [await programs(), await programs('chromium')];
	await mkdir(join(folder, 'google-chrome'));
	expect(await findBrowser({ PATH: [folder, real].join(delimiter) })).toBe(join(real, 'chromium'));
	expect(() => namedBrowser(folder, '--browser')).toThrow(
		'There is no program at the path that `--browser` names',
	);
});

test('`CHROME_PATH` goes before all others, and must name a program', async () => {
	const folder = await programs('chromium', 'mine');
	const [path, mine] = [folder, join(folder, 'mine')];
	expect(await findBrowser({ PATH: path, CHROME_PATH: mine })).toBe(mine);
	await expect(findBrowser({ PATH: path, CHROME_PATH: join(folder, 'no') })).rejects.toThrow(
		`\`CHROME_PATH\` names, \`${join(folder, 'no')}\`.`,
	);
	expect(() => namedBrowser('/no/browser', '--browser')).toThrow(
		'There is no program at the path that `--browser` names',
	);
});
