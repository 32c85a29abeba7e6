import type { Browser } from 'playwright-core';
import {
	browserArguments,
	fenceArguments,
	hasSandbox,
	keptProtections,
} from '../browser-arguments.ts';
import { closedDoor } from '../closed-door.ts';

/** A browser without a network. */
export interface Chromium {
	browser: Browser;
	/** Its name and version. */
	name: string;
	close: () => Promise<void>;
}

/** Maximum time for a start, in milliseconds. */
const startTime = 30_000;

/** Starts the browser at a path, cut off from all networks. */
export async function startChromium(executablePath: string): Promise<Chromium> {
	const { chromium } = await import('playwright-core');
	const door = await closedDoor();
	try {
		const browser = await chromium.launch({
			executablePath,
			headless: true,
			chromiumSandbox: hasSandbox,
			timeout: startTime,
			// The run itself handles Ctrl-C and shuts down in order.
			...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
			ignoreDefaultArgs: [...keptProtections],
			args: [...browserArguments, ...fenceArguments(door.port)],
		});
		const name = `Chromium ${browser.version()}`;
		return {
			...{ browser, name },
			async close() {
				await browser.close();
				door.close();
			},
		};
	} catch (error) {
		door.close();
		throw error;
	}
}
