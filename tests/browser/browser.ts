import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { browserArguments } from '../../src/linkcheck/browser/browser-arguments.ts';
import { findBrowser } from '../../src/linkcheck/browser/find-browser.ts';

/** The browser of this machine. One that has none gets one, where that is possible. */
export async function ensureBrowser(): Promise<string> {
	return (await findBrowser()) ?? installBrowser();
}

/** Starts a Chromium without a window. */
export async function launchBrowser(): Promise<Browser> {
	const executablePath = await ensureBrowser();
	const browser = await chromium.launch({
		executablePath,
		headless: true,
		args: [...browserArguments],
	});
	console.log(`note: Chromium ${browser.version()} at ${executablePath}`);
	return browser;
}

/** Installs Debian's Chromium, if this machine is a Debian or Ubuntu and we may. */
async function installBrowser(): Promise<string> {
	const isDebian = existsSync('/etc/debian_version');
	if (process.getuid?.() !== 0 || !isDebian) {
		const command = isDebian
			? 'sudo apt-get update && sudo apt-get install -y chromium'
			: 'npx playwright-core install chromium';
		throw new Error(
			`There is no Chromium on this machine. Run \`${command}\`, then the tests again.`,
		);
	}
	console.log('note: no Chromium found, installing it with apt-get');
	for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
		const { status, stderr } = spawnSync('apt-get', args, {
			encoding: 'utf8',
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		});
		if (status !== 0) throw new Error(`\`apt-get ${args.join(' ')}\` failed:\n${stderr}`);
	}
	const installed = await findBrowser();
	if (!installed) throw new Error('`apt-get` installed Chromium, but no program was found.');
	return installed;
}
