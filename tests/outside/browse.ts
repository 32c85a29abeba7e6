import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser/browser.ts';

/**
 * Opens the kinds of pages of a served site in Chromium, hovers a mark and uses the search, and
 * returns what the browser found wrong: errors on its console, files that failed to load, requests
 * to other hosts.
 */
export async function browse(
	address: string,
	{ article, site }: { article: string; site: string },
): Promise<string[]> {
	const faults: string[] = [];
	const browser = await launchBrowser();
	const page = await browser.newPage();
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) {
			faults.push(`${page.url()}: ${message.type()}: ${message.text()}`);
		}
	});
	page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
	page.on('response', (response) => {
		if (response.status() >= 400) faults.push(`${response.url()}: ${String(response.status())}`);
	});
	page.on('request', (request) => {
		const url = request.url();
		if (/^https?:/.test(url) && !url.startsWith(address)) faults.push(`asks ${url}`);
	});
	try {
		for (const path of [
			site,
			...['', 'evidence/', 'sources/', 'brief/', 'cite/'].map((name) => article + name),
			`${site}method/`,
			`${site}glossary/`,
		]) {
			await page.goto(address + path, { waitUntil: 'networkidle' });
			if ((await page.locator('h1').count()) !== 1) faults.push(`${path}: no title`);
		}
		faults.push(...(await useScripts(page, address + article, `${address}${site}search/`)));
		const figure = await page.goto(`${address}${article}figures/timeline.svg`);
		if (figure?.status() !== 200) faults.push('The figure alone does not open.');
	} catch (error) {
		faults.push(String(error).split('\n')[0] ?? '');
	} finally {
		await browser.close();
	}
	return faults;
}

/** The policies must allow our own scripts and fonts. */
async function useScripts(page: Page, article: string, search: string): Promise<string[]> {
	const faults: string[] = [];
	await page.goto(article, { waitUntil: 'networkidle' });
	const faces = await page.evaluate(
		() => [...document.fonts].filter(({ status }) => status === 'loaded').length,
	);
	if (faces === 0) faults.push('No face was loaded.');
	await page.locator('a.mark').first().hover();
	await page
		.locator('.card')
		.first()
		.waitFor({ timeout: 10_000 })
		.catch(() => faults.push('No card opens beside a mark.'));
	await page.goto(search, { waitUntil: 'networkidle' });
	await page.locator('main input[type="search"]').fill('the');
	await page.keyboard.press('Enter');
	await page.waitForLoadState('networkidle');
	return faults;
}
