import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

/** Paths used by installers that do not add the browser to the `PATH`. */
const installed = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path given for the browser is not a program. */
export class BrowserPathError extends Error {
	override name = 'BrowserPathError';
}

/** Environment variables that say where to look. */
interface Places {
	CHROME_PATH?: string | undefined;
	PATH?: string | undefined;
}

/**
 * The Chromium of this machine: `CHROME_PATH`, one on the `PATH`, one at a usual install path, or
 * the one that Playwright has downloaded.
 *
 * @throws {BrowserPathError} If `CHROME_PATH` is not a program.
 */
export async function findBrowser(
	{ CHROME_PATH: chosen, PATH: path = '' }: Places = process.env,
): Promise<string | undefined> {
	if (chosen) return namedBrowser(chosen, 'CHROME_PATH');
	const found = programOnPath(names, path) ?? installed.find(isProgram);
	if (found !== undefined) return found;
	const { chromium } = await import('playwright-core');
	const own = chromium.executablePath();
	return isProgram(own) ? own : undefined;
}

/**
 * The browser at a path.
 *
 * @param by - The option or variable that gave the path, for the message.
 * @throws {BrowserPathError} If the path is not a program.
 */
export function namedBrowser(path: string, by: string): string {
	if (isProgram(path)) return path;
	throw new BrowserPathError(`There is no program at the path that \`${by}\` names, \`${path}\`.`);
}

/** The path of the first of these programs that is in a folder of a `PATH`. */
export function programOnPath(wanted: readonly string[], path = ''): string | undefined {
	const folders = path.split(delimiter).filter((folder) => folder !== '');
	return wanted.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function isProgram(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		// A folder may pass the check above: permission to enter it is the same bit.
		return statSync(file).isFile();
	} catch {
		return false;
	}
}
