import type { Page } from 'playwright-core';

/**
 * Opens an address as on a slow line: the page and its faces are there, and its scripts come when
 * `comeNow` is called.
 */
export async function lateScripts(page: Page, address: string): Promise<{ comeNow: () => void }> {
	let comeNow: () => void = () => undefined;
	const come = new Promise<void>((resolve) => (comeNow = resolve));
	await page.route('**/_astro/*.js', async (route) => {
		await come;
		await route.continue();
	});
	await page.goto(address, { waitUntil: 'commit' });
	await page.locator('footer').last().waitFor();
	await page.evaluate(() => document.fonts.ready);
	return { comeNow };
}
