import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { browserArguments } from '../../src/linkcheck/browser/browser-arguments.ts';
import { findBrowser, programOnPath } from '../../src/linkcheck/browser/find-browser.ts';

/**
 * The browser of this machine, as the link checker finds it. If there is none, one is installed, if
 * that is possible.
 */
export async function ensureBrowser(): Promise<string> {
	return (await findBrowser()) ?? (await installBrowser());
}

/** Chromium without what only a window needs; it opens a page in half the time. */
const shell = 'chromium-headless-shell';

/** The shell, for tests of what pages show, if there is one and `CHROME_PATH` names no other browser. */
function findShell(): string | undefined {
	const { CHROME_PATH: chosen, PATH: path } = process.env;
	return chosen ? undefined : programOnPath([shell], path);
}

/** The shell, or this machine's browser if there is none. */
export async function quickBrowser(): Promise<string> {
	return findShell() ?? (await ensureBrowser());
}

/**
 * What saves processor time and changes nothing of what a page shows. Two browsers at a time keep
 * both processors busy, so more threads for scripts cost more than they gain; and a page that
 * replaces another of the same site may use its frame again, which saves a third of a visit to a
 * short page.
 */
const lessWork = ['--js-flags=--single-threaded', '--disable-features=RenderDocument'];

/** Starts a Chromium without a window, with further arguments. */
export async function launchBrowser(given: readonly string[] = []): Promise<Browser> {
	const executablePath = await quickBrowser();
	const browser = await chromium.launch({
		executablePath,
		headless: true,
		// The shell would fit letters to whole pixels, which readers' browsers do not.
		args: [...browserArguments, '--font-render-hinting=none', ...lessWork, ...given],
	});
	console.log(`note: Chromium ${browser.version()} at ${executablePath}`);
	return browser;
}

/**
 * Makes sure that both browsers are there, if this machine is a Debian or Ubuntu and we may install
 * them. If the shell cannot be installed, the tests run without it.
 *
 * @throws If there is no browser, and none can be installed; the message says what to do.
 */
export async function prepareBrowsers(): Promise<void> {
	await ensureBrowser();
	if (process.env.CHROME_PATH || findShell() !== undefined || !mayInstall()) return;
	const { status } = install(shell);
	if (status !== 0) console.log(`note: without ${shell} the tests take longer`);
}

const isDebian = existsSync('/etc/debian_version');

function mayInstall(): boolean {
	return process.getuid?.() === 0 && isDebian;
}

async function installBrowser(): Promise<string> {
	if (!mayInstall()) {
		const command = isDebian
			? 'sudo apt-get update && sudo apt-get install -y chromium'
			: 'npx playwright-core install chromium';
		throw new Error(
			`There is no Chromium on this machine. Run \`${command}\`, then the tests again.`,
		);
	}
	const { stderr } = install('chromium');
	const installed = await findBrowser();
	if (!installed) throw new Error(`\`apt-get install chromium\` failed:\n${stderr}`);
	return installed;
}

function install(name: string): { status: number | null; stderr: string } {
	console.log(`note: installing ${name} with apt-get`);
	const ask = (...args: string[]) =>
		spawnSync('apt-get', args, {
			encoding: 'utf8',
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		});
	const updated = ask('update');
	return updated.status === 0 ? ask('install', '-y', '--no-install-recommends', name) : updated;
}
