import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const names = ['google-chrome', 'chromium', 'chromium-browser'];
const isRoot = process.getuid?.() === 0;

/** How Chromium is started, here and for Lighthouse. */
export const browserArguments: readonly string[] = [
	// Chromium's sandbox refuses to run as root.
	...(isRoot ? ['--no-sandbox'] : []),
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];

/** The browser of this machine. One that has none gets one, where that is possible. */
export function ensureBrowser(): string {
	return findBrowser() ?? installBrowser();
}

/** Starts a Chromium without a window. */
export async function launchBrowser(): Promise<Browser> {
	const executablePath = ensureBrowser();
	const browser = await chromium.launch({
		executablePath,
		headless: true,
		args: [...browserArguments],
	});
	console.log(`note: Chromium ${browser.version()} at ${executablePath}`);
	return browser;
}

/** The browser to use: `CHROME_PATH`, one on the `PATH`, or Playwright's own. */
function findBrowser(): string | undefined {
	const { CHROME_PATH: chosen, PATH: path = '' } = process.env;
	if (chosen) {
		if (!isExecutable(chosen)) throw new Error(`\`CHROME_PATH\` names no program: \`${chosen}\`.`);
		return chosen;
	}
	const onPath = names.flatMap((name) => path.split(delimiter).map((folder) => join(folder, name)));
	return [...onPath, chromium.executablePath()].find(isExecutable);
}

/** Installs Debian's Chromium, if this machine is a Debian or Ubuntu and we may. */
function installBrowser(): string {
	const isDebian = existsSync('/etc/debian_version');
	if (!isRoot || !isDebian) {
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
	const installed = findBrowser();
	if (!installed) throw new Error('`apt-get` installed Chromium, but no program was found.');
	return installed;
}

function isExecutable(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
